import { isCertainMatch } from './certain-match';

describe('a match beyond doubt', () => {
  it('wants a document and the name with the birth date', () => {
    expect(isCertainMatch(['passport', 'birthDateAndName'])).toBe(true);
    expect(isCertainMatch(['civilPassport', 'birthDateAndName'])).toBe(true);
  });

  it('is not a number alone, two numbers alone, or a namesake of the same day', () => {
    expect(isCertainMatch(['passport'])).toBe(false);
    expect(isCertainMatch(['passport', 'civilPassport'])).toBe(false);
    expect(isCertainMatch(['birthDateAndName'])).toBe(false);
  });
});
