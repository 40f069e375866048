import { textOf } from '../draw/answer-text';
import { checkLayout } from './check-layout';
import { layOut } from './lay-out';
import type { Cell, Layout, PaperForm, Row } from './layout';
import type { TextBox } from './placed-box';

const caption = (en: string) => ({ en });
const form: PaperForm = {
  id: 'sample-1',
  language: 'en',
  items: [
    { item: '1', caption: caption('Surname') },
    { item: '2', caption: caption('Sex'), starred: true },
    { item: '3', caption: caption('Date of birth') },
  ],
  fields: [
    { key: 'surname', item: '1', kind: 'text', caption: caption('Surname') },
    {
      key: 'sex',
      item: '2',
      kind: 'choice',
      caption: caption('Sex'),
      options: [
        { value: 'M', caption: caption('Male') },
        { value: 'F', caption: caption('Female') },
      ],
    },
    { key: 'birthDate', item: '3', kind: 'date', caption: caption('Date of birth') },
  ],
};
const sexes = {
  line: [
    { tick: 'sex', option: 'M', at: 0 },
    { tick: 'sex', option: 'F', at: 20 },
  ],
};
const name: Cell = { width: 60, content: [{ captionOf: '1' }, { answer: 'surname' }] };
const rest: Cell = {
  rows: [
    { height: 8, cells: [{ content: [sexes] }] },
    { height: 12, cells: [{ content: [{ captionOf: '3' }, { answer: 'birthDate' }] }] },
  ],
};
const layout = (rows: Row[] = [{ height: 20, cells: [name, rest] }]): Layout => ({
  form: 'sample-1',
  language: 'en',
  page: { width: 210, height: 297 },
  style: {
    padding: 1,
    captionSize: 7,
    answerSize: 9,
    answerMinSize: 6,
    tickSize: 2.5,
    answerGap: 0.5,
    lineWidth: 0.25,
  },
  annex: { title: 'Annex to the form of {name}, item {item}', see: ['See annex, item {item}'] },
  pages: [{ blocks: [{ x: 15, y: 20, width: 100, rows }] }],
});
const boxes = (rows?: Row[]) => layOut(form, layout(rows)).pages[0]!.boxes;
const issues = (rows: Row[]) => checkLayout(form, layout(rows)).map(({ code }) => code);

it('places cells beside each other, the last takes what is left, rows below each other', () => {
  expect(checkLayout(form, layout())).toEqual([]);
  const [surname, birth] = boxes().filter((box) => 'keys' in box);
  expect(surname).toMatchObject({ kind: 'text', keys: ['surname'], x: 16, width: 58, item: '1' });
  expect(birth).toMatchObject({ kind: 'date', x: 76, width: 38, format: 'DD-MM-YYYY' });
  expect(surname!.y + surname!.height).toBeCloseTo(39);
  expect(birth!.y).toBeGreaterThan(29);
});

it('takes captions from the form, with number and star', () => {
  const starred = boxes([{ height: 20, cells: [{ content: [{ captionOf: '2' }, { captionOf: 'birthDate' }] }] }]);
  expect(starred.flatMap((box) => (box.kind === 'caption' ? box.lines : []))).toEqual(['* 2. Sex:', 'Date of birth:']);
});

it('puts a square before each option', () => {
  const ticks = boxes().filter((box) => box.kind === 'tick');
  expect(ticks).toMatchObject([
    { key: 'sex', option: 'M', x: 76 },
    { key: 'sex', option: 'F', x: 96 },
  ]);
});

it('lets an answer have what its line leaves, or the next one where that is less than it needs', () => {
  const behind = (atLeast: number) => {
    const line = [
      { tick: 'sex', option: 'F' },
      { answer: 'surname', atLeast },
    ];
    const placed = boxes([{ height: 20, cells: [{ content: [{ line, wrap: true }] }] }]);
    return placed.find((box) => 'keys' in box)!;
  };
  const [beside, below] = [behind(80), behind(95)];
  expect(beside.x + beside.width).toBeCloseTo(114);
  expect(beside.x).toBeGreaterThan(24);
  expect(below).toMatchObject({ x: 16, width: 98 });
  expect(below.y - beside.y).toBeCloseTo(4.2);
});

it('puts brackets round a tick, behind its caption, where the paper has them', () => {
  const plain = layout();
  const style = { ...plain.style, tickShape: 'brackets', tickCaption: 'left' } as const;
  const { pages } = layOut(form, { ...plain, style });
  const at = pages[0]!.boxes.findIndex((box) => box.kind === 'tick');
  const [caption, open, tick, close] = pages[0]!.boxes.slice(at - 2, at + 2);
  expect([caption, open, close]).toMatchObject([{ lines: ['Male'] }, { lines: ['['] }, { lines: [']'] }]);
  expect(tick).toMatchObject({ shape: 'brackets', mark: 'check', key: 'sex', option: 'M' });
  expect(boxes().find((box) => box.kind === 'tick')).toMatchObject({ shape: 'square', mark: 'cross' });
  expect(tick!.x).toBeCloseTo(open!.x + open!.width);
});

it('writes captions and dates as the paper does, and captions in a second language', () => {
  const plain = layout([
    {
      height: 20,
      cells: [
        { width: 60, content: [{ captionOf: '1' }, { captionOf: '1', language: 'fr' }, { answer: 'surname' }] },
        rest,
      ],
    },
  ]);
  const both: PaperForm = {
    ...form,
    items: [{ item: '1', caption: { en: 'Surname', fr: 'Nom' } }, ...form.items.slice(1)],
  };
  const own: Layout = {
    ...plain,
    captions: { item: '{item} {caption}', field: '{caption}' },
    dateFormat: 'YYYY/MM/DD',
  };
  expect(checkLayout(both, own)).toEqual([]);
  const placed = layOut(both, own).pages[0]!.boxes;
  expect(placed.flatMap((box) => (box.kind === 'caption' ? box.lines : []))).toEqual(
    expect.arrayContaining(['1 Surname', '1 Nom', '3 Date of birth']),
  );
  expect(placed.find((box) => box.kind === 'date')).toMatchObject({ format: 'YYYY/MM/DD' });
  expect(checkLayout(form, own).map(({ code }) => code)).toEqual(['layout.captionUnknown']);
});

it('lets an answer stand on a line', () => {
  const placed = boxes([
    { height: 20, cells: [{ content: [{ line: [{ answer: 'surname', underlined: true }], height: 6 }] }] },
  ]);
  const answer = placed.find((box) => box.kind === 'text')!;
  const under = placed.find((box) => box.kind === 'line' && box.y === answer.y + answer.height);
  expect(answer).toMatchObject({ valign: 'bottom' });
  expect(under).toMatchObject({ x: 16, width: 98, dotted: false });
  expect(answer.x).toBeGreaterThan(16);
});

it('writes a choice that has a box for text in the words of its options', () => {
  const placed = boxes([{ height: 20, cells: [{ content: [{ answer: ['sex', 'birthDate'], join: ', ' }] }] }]);
  const box = placed.find(({ kind }) => kind === 'text') as TextBox;
  expect(textOf(box, { sex: 'F', birthDate: '1985-03-12' })).toBe('Female, 12-03-1985');
  expect(textOf(box, { sex: 'M,F' })).toBe('Male, Female');
});

it('writes block letters where the paper wants them, but leaves addresses of mail as they are', () => {
  const plain = layout();
  const { pages } = layOut(form, { ...plain, style: { ...plain.style, capitals: true } });
  const box = pages[0]!.boxes.find(({ kind }) => kind === 'text') as TextBox;
  expect(textOf(box, { surname: 'Tsoi' })).toBe('TSOI');
  expect(textOf(box, { surname: 'tsoi@example.com' })).toBe('tsoi@example.com');
});

it('draws a line between cells and rows, and a frame', () => {
  const lines = boxes().filter((box) => box.kind === 'line');
  expect(lines).toHaveLength(6);
  expect(lines).toContainEqual(expect.objectContaining({ x: 75, y: 20, width: 0, height: 20 }));
  expect(lines).toContainEqual(expect.objectContaining({ x: 75, y: 28, width: 40, height: 0 }));
});

it('a comb is a box of letters', () => {
  const comb: Row[] = [
    { height: 20, cells: [{ content: [{ answer: 'surname', kind: 'letters', letters: 20, height: 6 }] }] },
  ];
  expect(boxes(comb).find((box) => box.kind === 'letters')).toMatchObject({ cells: 20, keys: ['surname'], width: 98 });
});

it.each<[string, Row[], string]>([
  ['a key the form lacks', [{ height: 20, cells: [{ content: [{ answer: 'surnam' }] }] }], 'layout.keyUnknown'],
  [
    'an option the form lacks',
    [{ height: 20, cells: [{ content: [{ line: [{ tick: 'sex', option: 'X' }] }] }] }],
    'layout.optionUnknown',
  ],
  [
    'a tick of an unknown key',
    [{ height: 20, cells: [{ content: [{ line: [{ tick: 'six', option: 'M' }] }] }] }],
    'layout.keyUnknown',
  ],
  ['a caption the form lacks', [{ height: 20, cells: [{ content: [{ captionOf: '99' }] }] }], 'layout.captionUnknown'],
  ['a block higher than the page', [{ height: 290, cells: [name, rest] }], 'layout.outsidePage'],
  ['cells wider than their row', [{ height: 20, cells: [name, { ...name, width: 60 }] }], 'layout.tooWide'],
  ['rows higher than their cell', [{ height: 15, cells: [name, rest] }], 'layout.tooHigh'],
  [
    'content higher than its cell',
    [{ height: 4, cells: [{ content: [{ captionOf: '1' }, { captionOf: '3' }] }] }],
    'layout.tooHigh',
  ],
  [
    'a line longer than its cell',
    [{ height: 8, cells: [{ width: 15, content: [sexes] }, { content: [] }] }],
    'layout.tooWide',
  ],
  [
    'an answer without room',
    [{ height: 5, cells: [{ content: [{ captionOf: '1' }, { space: 0.5 }, { answer: 'surname' }] }] }],
    'layout.noRoom',
  ],
  [
    'an answer over another',
    [
      {
        height: 20,
        cells: [
          {
            content: [
              {
                line: [
                  { answer: 'surname', at: 0, width: 30 },
                  { answer: 'birthDate', at: 20 },
                ],
              },
            ],
          },
        ],
      },
    ],
    'layout.overlap',
  ],
  ['a field that no box shows', [{ height: 20, cells: [name] }], 'layout.fieldNotShown'],
  [
    'an option that no square shows',
    [{ height: 20, cells: [name, { content: [{ line: [{ tick: 'sex', option: 'M' }] }] }] }],
    'layout.optionNotShown',
  ],
])('reports %s', (_what, rows, code) => {
  expect(issues(rows)).toContain(code);
});

it('reports a layout of another form', () => {
  expect(checkLayout({ ...form, id: 'other-2' }, layout()).map(({ code }) => code)).toEqual(['layout.otherForm']);
});
