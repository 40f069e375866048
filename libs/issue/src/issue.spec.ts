import { error, warning } from './index';

describe('issue', () => {
  it('carries code and parameters, no sentence', () => {
    expect(error('sex', 'sex.unknown', { value: 'X' })).toEqual({
      path: 'sex',
      code: 'sex.unknown',
      severity: 'error',
      params: { value: 'X' },
    });
    expect(warning('firstName', 'name.guess').severity).toBe('warning');
  });
});
