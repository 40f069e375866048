import { type Layout, layOut, type PaperForm } from '@anketa/paper';
import { fillForm, printedAnswers } from '@anketa/questionnaire';
import { hasPdftoppm, type Raster, rastersOf } from './poppler';
import { editions } from './templates';

const withTool = hasPdftoppm ? it : it.skip;
const needs = hasPdftoppm ? '' : ' (skipped: pdftoppm is not installed)';

const LETTERS: Record<string, string> = {
  ru: 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя',
  uk: 'ҐЄІЇґєії',
  be: 'ЎІЁўіё',
  bg: 'ЪЩЙЬЮЯ',
  en: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789@№&(),./-',
  fr: 'ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ',
  de: 'ÄÖÜẞäöüß',
  ro: 'ĂÂÎȘȚăâîșț',
  hu: 'ÁÉÍÓÖŐÚÜŰáéíóöőúüű',
  pl: 'ĄĆĘŁŃÓŚŹŻąćęłńóśźż',
  tr: 'ÂÇĞİIÎÖŞÛÜâçğıiîöşûü',
};

/** A form with one comb: a letter, an empty box, a letter, … */
const comb = (letters: string): { form: PaperForm; layout: Layout; answer: string } => {
  const cells = [...letters].length * 2 + 1;
  const answer = ` ${[...letters].join(' ')}`;
  const style = {
    padding: 0,
    captionSize: 7,
    answerSize: 11,
    answerMinSize: 6,
    tickSize: 2.5,
    answerGap: 0,
    lineWidth: 0.2,
  };
  return {
    answer,
    form: {
      id: 'comb',
      language: 'en',
      items: [],
      fields: [{ key: 'letters', item: '', kind: 'text', caption: { en: 'Letters' } }],
    },
    layout: {
      form: 'comb',
      language: 'en',
      page: { width: cells * 5 + 20, height: 30 },
      style,
      annex: { title: 'Annex', see: ['Annex'] },
      pages: [
        {
          blocks: [
            {
              x: 10,
              y: 10,
              width: cells * 5,
              border: false,
              rows: [{ height: 6, cells: [{ content: [{ answer: 'letters', kind: 'letters', letters: cells }] }] }],
            },
          ],
        },
      ],
    },
  };
};

/** The pixels that an answer darkened. */
function ink(filled: Raster, empty: Raster): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  for (let at = 0; at < filled.pixels.length; at++) {
    if (empty.pixels[at]! - filled.pixels[at]! < 40) continue;
    found.push({
      x: ((at % filled.width) + 0.5) / filled.scale,
      y: (Math.floor(at / filled.width) + 0.5) / filled.scale,
    });
  }
  return found;
}

describe('the ink of letters in letter boxes', () => {
  withTool.each(Object.entries(LETTERS).map(([language, letters]) => ({ language, letters })))(
    `stays inside its box, letter by letter: $language${needs}`,
    async ({ letters }) => {
      const { form, layout, answer } = comb(letters);
      const [filled] = await rastersOf([{ form, layout, answers: { letters: answer } }], 120);
      const [empty] = await rastersOf([{ form, layout, answers: {} }], 120);
      const found = ink(filled!, empty!);
      const marked = new Set(found.map(({ x }) => Math.floor((x - 10) / 5)));
      expect([...marked].filter((cell) => cell % 2 === 0)).toEqual([]);
      expect(marked.size).toBe([...letters].length);
      expect(found.filter(({ y }) => y < 10 || y > 16)).toEqual([]);
    },
  );
});

describe.each(editions)('the ink of answers on $id', ({ form, layout, examples }) => {
  const { pages } = layOut(form, layout);

  withTool(`stays inside the boxes of the answers, in every alphabet${needs}`, async () => {
    const alphabets = Object.values(LETTERS).join(' ');
    const texts = form.fields.filter(({ kind }) => kind === 'text');
    const every = Object.fromEntries(
      texts.map(({ key, maxLength = 100 }, at) => [key, (alphabets + alphabets).slice(at * 3, at * 3 + maxLength)]),
    );
    const known = printedAnswers(form, fillForm(form, examples[0]!.filling));
    const empty = await rastersOf([{ form, layout, answers: {}, name: 'ZUEVA' }], 100);
    for (const answers of [known, { ...known, ...every }]) {
      const filled = await rastersOf([{ form, layout, answers, name: 'ZUEVA' }], 100);
      pages.forEach(({ boxes }, page) => {
        const places = boxes.filter((box) => 'keys' in box || box.kind === 'tick');
        const outside = ink(filled[page]!, empty[page]!).filter(
          ({ x, y }) =>
            !places.some(
              (box) =>
                x > box.x - 0.3 && x < box.x + box.width + 0.3 && y > box.y - 0.3 && y < box.y + box.height + 0.3,
            ),
        );
        expect(outside.slice(0, 5)).toEqual([]);
      });
    }
  });

  withTool(`marks the squares of the chosen options and no others${needs}`, async () => {
    const empty = await rastersOf([{ form, layout, answers: {}, name: 'ZUEVA' }], 100);
    for (const rest of [0, 1]) {
      const chosen = ({ options = [] }: (typeof form.fields)[number]) =>
        options.filter((_, at) => at % 2 === rest).map(({ value }) => value);
      const answers = Object.fromEntries(form.fields.map((field) => [field.key, chosen(field).join(',')]));
      const filled = await rastersOf([{ form, layout, answers, name: 'ZUEVA' }], 100);
      pages.forEach(({ boxes }, page) => {
        const marks = ink(filled[page]!, empty[page]!);
        const squares = boxes.filter((box) => box.kind === 'tick');
        const marked = squares.filter((box) =>
          marks.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
        );
        const wanted = squares.filter(({ key, option }) => key !== null && answers[key]?.split(',').includes(option));
        expect(marked.map(nameOf)).toEqual(wanted.map(nameOf));
      });
    }
  });
});

const nameOf = ({ key, option }: { key: string | null; option: string }) => `${key}=${option}`;
