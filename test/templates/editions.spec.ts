import { PassThrough } from 'node:stream';
import {
  checkLayout,
  drawAnswerPages,
  drawEmptyPages,
  drawQuestionnaires,
  fits,
  layOut,
  type PlacedBox,
} from '@anketa/paper';
import { checkForm, type Field, type Form, fillForm, printedAnswers } from '@anketa/questionnaire';
import Ajv from 'ajv';
import { hasPdftotext, textOf, type Word, wordsOf } from './poppler';
import { formSchema, layoutSchema, printings } from './templates';

const ajv = new Ajv({ allErrors: true });
const schemas = { form: ajv.compile(formSchema), layout: ajv.compile(layoutSchema) };
const withTool = hasPdftotext ? it : it.skip;
const needs = hasPdftotext ? '' : ' (skipped: pdftotext is not installed)';

describe.each(printings)('the edition $id with captions in $captions', ({ id, form, layout, captions, examples }) => {
  const printed = examples.map(({ filling }) => printedAnswers(form, fillForm(form, filling)));
  const pages = layOut(form, layout).pages;
  const answerBoxes = pages.flatMap(({ boxes }, page) =>
    boxes.flatMap((box) => ('keys' in box ? [{ box, page }] : [])),
  );

  it('fits its schemas', () => {
    schemas.form(form);
    schemas.layout(layout);
    expect(schemas.form.errors ?? []).toEqual([]);
    expect(schemas.layout.errors ?? []).toEqual([]);
  });

  it('is sound beyond its schemas, and named as its folder', () => {
    expect(form.id).toBe(id);
    expect(checkForm(form)).toEqual([]);
    expect(checkLayout(form, layout)).toEqual([]);
  });

  it('bears its mark on every page, the annex too, when it is a preparation sheet', () => {
    const surname = 'ZUEVA '.repeat(300);
    const printed = drawEmptyPages(form, layout).length;
    expect(form.kind === 'preparation').toBe(layout.mark !== undefined);
    if (!layout.mark) return;
    expect(layOut(form, layout).pages.filter(({ boxes }) => isMark(boxes[0]))).toHaveLength(printed);
    const [annex] = drawAnswerPages({ form, layout, answers: { surname } }).slice(printed);
    const [without] = drawAnswerPages({ form, layout: { ...layout, mark: undefined }, answers: { surname } }).slice(
      printed,
    );
    expect(annex!.svg.length).toBeGreaterThan(without!.svg.length);
  });

  const isMark = (box?: PlacedBox) => box?.kind === 'caption' && box.lines.join(' ') === inCaptions(layout.mark!);

  it('has an example that answers every required question without an error', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { filling } of examples) {
      const { missing, issues } = fillForm(form, filling);
      expect(missing).toEqual([]);
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('holds its examples without an annex', () => {
    for (const answers of printed) expect(fits(form, layout, answers)).toEqual([]);
  });

  it('filled with nothing has only what is missing', () => {
    const filled = fillForm(form, { known: {}, typed: {}, today: '2026-11-21' });
    expect(filled.answers).toEqual({});
    expect(filled.issues).toEqual([]);
    expect(filled.missing.length).toBeGreaterThan(0);
    expect(fits(form, layout, {})).toEqual([]);
  });

  it('holds the longest answer of every field in its box, one at a time', () => {
    const texts = form.fields.filter(({ kind }) => kind === 'text');
    const tooLong = texts.filter((field) => fits(form, layout, { [field.key]: longest(field) }).length > 0);
    expect(tooLong.map(({ key }) => key)).toEqual([]);
  });

  withTool(`shows every answer in its own box${needs}`, async () => {
    for (const answers of [...printed, everything(form)]) {
      const words = await wordsOf([{ form, layout, answers }]);
      for (const { box, page } of answerBoxes) {
        const expected = box.keys.map((key) => spoken(key, answers[key] ?? '', box)).join(' ');
        expect([box.keys[0], plain(inside(words, page, box))]).toEqual([box.keys[0], plain(expected)]);
      }
    }
  });

  withTool(`shows the longest answers whole, in the box or in the annex${needs}`, async () => {
    const texts = form.fields.filter(({ kind }) => kind === 'text');
    const answers = Object.fromEntries(texts.map((field) => [field.key, longest(field)]));
    const words = await wordsOf([{ form, layout, answers }]);
    const annex = plain(
      words
        .filter(({ page }) => page >= pages.length)
        .map(({ text }) => text)
        .join(' '),
    );
    for (const { box, page } of answerBoxes) {
      if (!box.keys.some((key) => answers[key])) continue;
      const expected = plain(box.keys.map((key) => spoken(key, answers[key] ?? '', box)).join(' '));
      const shown = plain(inside(words, page, box));
      if (layout.annex.see.some((text) => shown.startsWith(plain(inCaptions(text).split(/[ ,.]/)[0]!))))
        expect(annex).toContain(expected);
      else expect(shown).toBe(expected);
    }
  });

  withTool(`says on the annex whose form and which item it is${needs}`, async () => {
    const alone = ({ box }: (typeof answerBoxes)[number]) =>
      box.kind === 'text' && answerBoxes.filter((other) => other.box.keys.includes(box.keys[0]!)).length === 1;
    const { box } = answerBoxes.filter(alone).toSorted((one, other) => other.box.width - one.box.width)[0]!;
    const answers = { ...printed[0], surname: 'ZUEVA', [box.keys[0]!]: 'WORD '.repeat(400).trim() };
    const drawn = await textOf([{ form, layout, answers, name: 'ZUEVA' }]);
    const filledIn = (text: string) => text.replace('{name}', 'ZUEVA').replace('{item}', box.item);
    expect(drawn).toContain(filledIn(inCaptions(layout.annex.title)));
    expect(drawn).toContain(filledIn(inCaptions(layout.annex.see[0]!)));
    expect(drawn.match(/WORD/g)).toHaveLength(400);
  });

  withTool(`says at the foot of each sheet of preparation whose it is, and on no other paper${needs}`, async () => {
    const drawn = await textOf([{ form, layout, answers: { surname: 'ZUEVA' }, name: 'ZUEVA OLGA' }]);
    const feet = [...drawn.matchAll(/ZUEVA OLGA · (\d+)\/(\d+)/g)].map(([, at, all]) => [Number(at), Number(all)]);
    const sheets = layout.pages.map((_, at) => [at + 1, layout.pages.length]);
    expect(feet).toEqual(layout.mark ? sheets : []);
  });

  const inCaptions = (text: string | Readonly<Record<string, string>>) =>
    typeof text === 'string' ? text : (text[captions] ?? '');

  /** What the paper shows of a value: dates in its format, choices in its words, all in capitals where it wants them. */
  function spoken(key: string, value: string, box: (typeof answerBoxes)[number]['box']): string {
    const { options } = form.fields.find((field) => field.key === key)!;
    const words = value
      .split(',')
      .map((one) => options?.find((option) => option.value === one)?.caption[form.language] ?? one);
    const format = box.kind === 'date' ? box.format : (layout.dateFormat ?? 'DD-MM-YYYY');
    const [, year, month, day] = DATE.exec(value) ?? [];
    const text = day
      ? format.replace('YYYY', year!).replace('MM', month!).replace('DD', day)
      : words.join(options ? ', ' : ',');
    return layout.style.capitals && !text.includes('@') ? text.toUpperCase() : text;
  }

  it('draws as many pages as the layout has', async () => {
    const out = new PassThrough();
    out.resume();
    const jobs = printed.map((answers) => ({ form, layout, answers }));
    const drawn = await drawQuestionnaires(out, jobs, { title: 'Test', createdAt: new Date('2026-11-21') });
    expect(drawn.map(({ pages }) => pages)).toEqual(jobs.map(() => layout.pages.length));
  });
});

/** An answer of the field's greatest length, in words of middling width that name the field. */
function longest({ key, maxLength = 100 }: Field): string {
  const words = `${key} Krasnoarmeiskaia ulitsa, dom 125, kvartira 38 `;
  return words
    .repeat(Math.ceil(maxLength / words.length))
    .slice(0, maxLength)
    .trim();
}

/** A short answer to every field, no two texts alike. */
function everything({ fields }: Form): Record<string, string> {
  const values = fields.map(({ key, kind, options = [] }, at) => {
    const day = String(1 + (at % 28)).padStart(2, '0');
    const byKind = { text: `Q${at}q`, number: String(at), date: `2031-12-${day}`, country: 'Chad' };
    return [key, options[at % options.length]?.value ?? byKind[kind as keyof typeof byKind]];
  });
  return Object.fromEntries(values);
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The words whose middle is inside a box, in reading order. */
function inside(words: Word[], page: number, box: { x: number; y: number; width: number; height: number }): string {
  const found = words.filter((word) => {
    const x = (word.left + word.right) / 2;
    const y = (word.top + word.bottom) / 2;
    return word.page === page && x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
  return found.map((word) => word.text).join(' ');
}

/** Without the signs that only join answers, and with words that were broken between lines put together. */
const plain = (text: string) => text.replace(/[\s,:~]+/g, '');
