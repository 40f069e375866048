import { checkForm } from './check-form';

const field = (key: string, rest: Record<string, unknown> = {}) => ({
  key,
  item: '1',
  caption: { en: key },
  label: { ru: key, en: key },
  kind: 'text',
  translate: 'none',
  ...rest,
});
const form = (...fields: unknown[]) => ({
  id: 'sample-1',
  language: 'en',
  items: [{ item: '1', caption: { en: 'One' }, label: { ru: 'Один', en: 'One' } }],
  fields,
});
const found = (json: unknown) => checkForm(json).map(({ path, code }) => `${path} ${code}`);

it('a sound form has no issues', () => {
  expect(
    checkForm(form(field('surname'), field('maidenName', { enabledWhen: { key: 'surname', filled: true } }))),
  ).toEqual([]);
});

it.each([
  ['an unknown kind', form(field('sex', { kind: 'colour' })), '/fields/0/kind form.kindUnknown'],
  [
    'an unknown way of translation',
    form(field('sex', { translate: 'magic' })),
    '/fields/0/translate form.translationUnknown',
  ],
  ['a key used twice', form(field('sex'), field('sex')), '/fields/1/key form.keyTwice'],
  ['a key that is not camel case', form(field('Birth place')), '/fields/0/key form.keyMalformed'],
  ['an item the paper lacks', form(field('sex', { item: '99' })), '/fields/0/item form.itemUnknown'],
  ['a choice without options', form(field('sex', { kind: 'choice' })), '/fields/0/options form.optionsMissing'],
  [
    'a caption not in the language of the form',
    form(field('sex', { caption: { fr: 'Sexe' } })),
    '/fields/0/caption form.captionMissing',
  ],
  [
    'a condition on an unknown key',
    form(field('sex', { enabledWhen: { key: 'age', filled: true } })),
    '/fields/0/enabledWhen form.keyUnknown',
  ],
  [
    'a condition on itself',
    form(field('sex', { enabledWhen: { key: 'sex', filled: true } })),
    '/fields/0/enabledWhen form.conditionLoop',
  ],
  [
    'a condition without a test',
    form(field('a'), field('b', { requiredWhen: { key: 'a' } })),
    '/fields/1/requiredWhen form.conditionMalformed',
  ],
  ['a field without a key', form({ kind: 'text' }), '/fields/0 form.valueMissing'],
  ['no fields', { id: 'x', language: 'en', items: [] }, ' form.valueMissing'],
  ['a text', 'form', ' form.notAnObject'],
  ['nothing', null, ' form.notAnObject'],
])('finds %s, with its place', (_what, json, issue) => {
  expect(found(json)).toContain(issue);
});

it('finds options named in a condition that do not exist, and options twice', () => {
  const options = [{ value: 'M', caption: { en: 'Male' }, label: { ru: 'М', en: 'M' } }];
  const sex = field('sex', { kind: 'choice', options: [...options, ...options] });
  const all = [{ key: 'sex', equals: 'M' }, { any: [{ key: 'sex', in: ['X'] }] }];
  expect(found(form(sex, field('other', { enabledWhen: { all } })))).toEqual([
    '/fields/0/options/1 form.optionTwice',
    '/fields/1/enabledWhen/all/1/any/0 form.optionUnknown',
  ]);
});

it('finds a circle of conditions and names the way round', () => {
  const after = (key: string) => ({ enabledWhen: { any: [{ key, filled: true }] } });
  const issues = checkForm(
    form(field('a', after('c')), field('b', after('a')), field('c', after('b')), field('d', after('a'))),
  );
  expect(issues.map(({ path }) => path)).toEqual([
    '/fields/0/enabledWhen',
    '/fields/1/enabledWhen',
    '/fields/2/enabledWhen',
  ]);
  expect(issues[0]?.params).toEqual({ keys: 'a > c > b > a' });
});
