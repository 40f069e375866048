import { disposition } from './file-name';

describe('the name of a file', () => {
  it('is whole for new browsers and plain for old ones', () => {
    expect(disposition('inline', 'schengen-2020-ЩУКИН.pdf')).toBe(
      `inline; filename="schengen-2020-shchukin.pdf"; filename*=UTF-8''schengen-2020-%D0%A9%D0%A3%D0%9A%D0%98%D0%9D.pdf`,
    );
  });

  it('cannot break out of the header', () => {
    expect(disposition('attachment', `a"\r\nSet-Cookie: x='1'`)).toMatch(
      /^attachment; filename="[\w.-]+"; filename\*=UTF-8''[\w.%-]+$/,
    );
  });
});
