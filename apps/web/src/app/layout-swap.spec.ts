import { otherLayout } from './layout-swap';

describe('a name typed on the wrong keyboard layout', () => {
  it('is read on the other one, both ways', () => {
    expect(otherLayout('bdfyjd')).toBe('иванов');
    expect(otherLayout('Шмфтщм')).toBe('ivanov');
    expect(otherLayout('105-А')).toBe('105-f');
  });
});
