import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { layOut } from '@anketa/paper';
import { editions } from './templates';

/** What `docs/forms/<edition>.md` says of a paper: a line for each question and each option. */
interface Line {
  item: string;
  text: string;
  key: string;
}

const docs = join(__dirname, '../../docs/forms');
const linesOf = (id: string): Line[] => {
  const paper = readFileSync(join(docs, `${id}.md`), 'utf8');
  return [...paper.matchAll(/^\| +([*\dI.–]+) +\| +(.+?) +\| +(.+?) +\|$/gm)].flatMap(([, item, text, key]) =>
    rowsOf(key!).map((one) => ({ item: item!, text: text!, key: one })),
  );
};

/** `trip1–3.country` is a column of a table: `trip1.country`, `trip2.country`, `trip3.country`. */
function rowsOf(key: string): string[] {
  const [, before, last, after] = /^(.*)1–(\d+)(\..*)$/.exec(key) ?? [];
  if (last === undefined) return [key];
  return Array.from({ length: Number(last) }, (_, at) => `${before}${at + 1}${after}`);
}

const plain = (item: string) => item.replace('*', '').replace('–', '');

it('are all listed where it is told how a form is made', () => {
  const readme = readFileSync(join(docs, 'README.md'), 'utf8');
  for (const { id } of editions) expect(readme).toContain(`(${id}.md)`);
});

it('give a key the same meaning everywhere', () => {
  const meanings = new Map<string, string>();
  for (const { form } of editions) {
    for (const { key, kind, multiple, personName, personal, translate, years } of form.fields) {
      const meaning = JSON.stringify({ kind, multiple, personName, personal, translate, years });
      expect([key, meanings.get(key) ?? meaning]).toEqual([key, meaning]);
      meanings.set(key, meaning);
    }
  }
});

it('speak of Schengen to the agent only where the paper is Schengen’s', () => {
  for (const { form } of editions.filter(({ form: { area } }) => area !== 'schengen')) {
    const labels = form.fields.flatMap(({ label, options = [] }) => [label, ...options.map((option) => option.label)]);
    expect(labels.filter(({ ru, en }) => /шенген|schengen/i.test(`${ru} ${en}`))).toEqual([]);
  }
});

describe.each(editions)('the paper of $id, line by line', ({ id, form, layout }) => {
  const lines = linesOf(id);
  const carried = lines.filter(({ key }) => key !== 'by hand');
  const questions = carried.filter(({ key }) => !key.includes(' = '));
  const options = carried.filter(({ key }) => key.includes(' = '));
  const boxes = layOut(form, layout).pages.flatMap((page) => page.boxes);

  it('has a key for every question and every option, and nothing is asked that it does not have', () => {
    const keys = form.fields.flatMap((field) => [
      field.key,
      ...(field.options ?? []).map(({ value }) => `${field.key} = ${value}`),
    ]);
    expect(carried.map(({ key }) => key).toSorted()).toEqual(keys.toSorted());
  });

  it('is followed in its order, with its stars', () => {
    const order = (items: string[]) => [...new Set(items)];
    expect(order(questions.map(({ item }) => plain(item)))).toEqual(order(form.fields.map(({ item }) => item)));
    expect(order(form.fields.map(({ item }) => item))).toEqual(form.items.map(({ item }) => item));
    const starred = order(lines.filter(({ item }) => item.startsWith('*')).map(({ item }) => plain(item)));
    expect(form.items.filter((item) => item.starred).map(({ item }) => item)).toEqual(starred);
    for (const { item, key } of questions) {
      expect([key, form.fields.find((field) => field.key === key)?.item]).toEqual([key, plain(item)]);
    }
  });

  it('prints its options word by word, with a square where it has one', () => {
    for (const { key, text } of options) {
      const [name, value] = key.split(' = ');
      const option = form.fields.find((field) => field.key === name)?.options?.find((one) => one.value === value);
      const squared = boxes.some((box) => box.kind === 'tick' && box.key === name && box.option === value);
      expect(text).toBe(squared ? `☐ ${option?.caption.en}` : `“${option?.caption.en}”`);
    }
  });

  it('leaves room for a photo and for a signature, which are made by hand, unless it is never handed in', () => {
    const byHand = lines.filter(({ key }) => key === 'by hand').map(({ text }) => text);
    if (form.kind === 'preparation') {
      expect([byHand, boxes.filter(({ kind }) => kind === 'photo')]).toEqual([[], []]);
      return;
    }
    expect(byHand).toEqual([expect.stringContaining('Signature'), expect.stringContaining('Photo')]);
    expect(boxes.filter(({ kind }) => kind === 'photo')).toHaveLength(1);
    const printed = boxes.flatMap((box) => (box.kind === 'caption' ? box.lines : []));
    expect(printed.some((line) => /signature/i.test(line))).toBe(true);
  });
});
