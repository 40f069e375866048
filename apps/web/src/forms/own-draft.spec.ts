import type { Layout } from '@anketa/paper';
import type { Form } from '@anketa/questionnaire';
import { addField, changeField, type Draft, moveBox, placeOf, removeField } from './own-draft';

const draft: Draft = {
  form: { language: 'en', items: [], fields: [] } as unknown as Form,
  layout: { page: { width: 210, height: 297 }, pages: [{ blocks: [] }, { blocks: [] }] } as unknown as Layout,
};
const dog = {
  label: { ru: 'Кличка', en: 'Name of the dog' },
  kind: 'text',
  translate: 'letters',
  options: [],
} as const;
const place = { page: 1, x: 20, y: 30, width: 60, height: 10 };

describe('a form of the agency itself', () => {
  it('a question is added with a key of its own and its box in millimetres', () => {
    const next = addField(draft, dog, place);
    expect(next.form.fields).toEqual([
      expect.objectContaining({ key: 'own.nameOfTheDog', item: '+', kind: 'text', translate: 'letters' }),
    ]);
    expect(placeOf(next, 'own.nameOfTheDog')).toEqual(place);
    expect(addField(next, dog, place).form.fields.at(-1)?.key).toBe('own.nameOfTheDog2');
  });

  it('a box is moved, and never leaves the page', () => {
    const next = addField(draft, dog, place);
    expect(
      placeOf(moveBox(next, 'own.nameOfTheDog', { ...place, page: 0, x: 300, y: -5 }), 'own.nameOfTheDog'),
    ).toEqual({
      page: 0,
      x: 150,
      y: 0,
      width: 60,
      height: 10,
    });
  });

  it('a choice has a square an option', () => {
    const options = [
      { ru: 'Кошка', en: 'Cat' },
      { ru: 'Собака', en: 'Dog' },
    ];
    const next = addField(draft, { ...dog, kind: 'choice', options }, place);
    const [block] = next.layout.pages[1]!.blocks;
    expect(block?.rows[0]?.cells[0]?.content?.[1]).toEqual({
      line: [
        { tick: 'own.nameOfTheDog', option: 'option1' },
        { tick: 'own.nameOfTheDog', option: 'option2' },
      ],
    });
  });

  it('labels and translation change, the key stays; removed, nothing is left', () => {
    const next = changeField(addField(draft, dog, place), 'own.nameOfTheDog', { translate: 'dictionary' });
    expect(next.form.fields[0]).toMatchObject({ key: 'own.nameOfTheDog', translate: 'dictionary' });
    expect(removeField(next, 'own.nameOfTheDog')).toEqual(draft);
  });
});
