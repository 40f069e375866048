import { entryKey } from '../index';
import { allSenses, shippedEntries } from './lexicon';

it('a Russian spelling stands in the tables once, and once more as what a post is about', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { ru, en, fr, kind } of allSenses()) {
    const key = `${kind === 'field' ? 'field ' : ''}${entryKey(ru)}`;
    if (seen.has(key)) twice.push(`${ru}: ${seen.get(key)} / ${kind} ${en[0]} ${fr[0]}`);
    seen.set(key, `${kind} ${en[0]} ${fr[0]}`);
  }
  expect(twice).toEqual([]);
});

it('every row has all three languages, without stray marks or letters of another alphabet', () => {
  for (const { ru, en, fr } of allSenses()) {
    expect(ru).toMatch(/^[а-яёa-z\d][а-яё a-z\d.,/'()-]*$/iu);
    for (const text of [...en, ...fr]) expect(text).toMatch(/^[\p{Script=Latin}\d][\p{Script=Latin}\d .,'()-]*$/u);
  }
});

it('no fewer than 5,000 entries are shipped', () => {
  expect(shippedEntries().length).toBeGreaterThan(5_000);
});
