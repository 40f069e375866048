import { Writable } from 'node:stream';
import fc from 'fast-check';
import type { Layout, PaperForm } from '../layout/layout';
import type { PaperJob } from './draw-form';
import { drawQuestionnaires } from './draw-questionnaires';
import { checkGlyphs, fits } from './fits';

const form: PaperForm = {
  id: 'sample-1',
  language: 'en',
  items: [{ item: '1', caption: { en: 'Surname' } }],
  fields: [
    { key: 'surname', item: '1', kind: 'text', caption: { en: 'Surname' } },
    { key: 'number', item: '1', kind: 'text', caption: { en: 'Number' } },
  ],
};
const layout: Layout = {
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
  annex: { title: 'Annex to the form of {name}, item {item}', see: ['See annex, item {item}', 'Annex'] },
  pages: [
    {
      blocks: [
        {
          x: 15,
          y: 20,
          width: 60,
          rows: [
            { height: 12, cells: [{ content: [{ captionOf: '1' }, { answer: 'surname' }] }] },
            { height: 10, cells: [{ content: [{ answer: 'number', kind: 'letters', letters: 9, height: 6 }] }] },
          ],
        },
      ],
    },
  ],
};
const options = { title: 'Sample', createdAt: new Date('2026-11-21T00:00:00Z') };

class Kept extends Writable {
  readonly chunks: Buffer[] = [];
  override _write(chunk: Buffer, _encoding: string, done: () => void) {
    this.chunks.push(chunk);
    done();
  }
  get bytes() {
    return Buffer.concat(this.chunks);
  }
}
const job = (answers: Record<string, string>): PaperJob => ({ form, layout, answers });

it('draws any number of questionnaires as one document', async () => {
  const out = new Kept();
  const drawn = await drawQuestionnaires(out, [job({ surname: 'IVANOV' }), job({ surname: 'ZUEV' })], options);
  expect(drawn).toEqual([
    { pages: 1, issues: [] },
    { pages: 1, issues: [] },
  ]);
  expect(out.bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(out.bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
});

it('draws the same bytes for the same answers', async () => {
  const [one, other] = [new Kept(), new Kept()];
  await drawQuestionnaires(one, [job({ surname: 'IVANOV' })], options);
  await drawQuestionnaires(other, [job({ surname: 'IVANOV' })], options);
  expect(one.bytes.equals(other.bytes)).toBe(true);
});

it('takes jobs as they come, and none is an empty page', async () => {
  async function* slowly() {
    await new Promise((done) => setTimeout(done, 5));
    yield job({ surname: 'IVANOV' });
  }
  expect(await drawQuestionnaires(new Kept(), slowly(), options)).toHaveLength(1);
  const empty = new Kept();
  expect(await drawQuestionnaires(empty, [], options)).toEqual([]);
  expect(empty.bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

it('puts an answer too long for its box on an annex page and says how much fits', async () => {
  const answers = { surname: 'LONG '.repeat(60).trim(), number: '1234567890' };
  const [drawn] = await drawQuestionnaires(new Kept(), [job(answers)], options);
  expect(drawn?.pages).toBe(2);
  expect(drawn?.issues).toEqual(fits(form, layout, answers));
  expect(drawn?.issues).toMatchObject([
    { path: 'surname', code: 'paper.tooLong', params: { item: '1', length: 299 } },
    { path: 'number', code: 'paper.tooLong', params: { item: '1', length: 10, fits: 9 } },
  ]);
  expect(Number(drawn?.issues[0]?.params.fits)).toBeGreaterThan(50);
});

it('carries an answer of many pages to its end', async () => {
  const [drawn] = await drawQuestionnaires(new Kept(), [job({ surname: 'LONG ANSWER\n'.repeat(150).trim() })], options);
  expect(drawn?.pages).toBe(4);
});

it('names the letters no font has', async () => {
  const [drawn] = await drawQuestionnaires(new Kept(), [job({ surname: 'IVANOV 東京' })], options);
  expect(drawn?.issues).toEqual([
    { path: 'surname', code: 'paper.glyphMissing', severity: 'error', params: { value: '東京' } },
  ]);
  expect(checkGlyphs('surname', 'IVANOVA🌑')).toMatchObject([{ params: { value: '🌑' } }]); // a font has it
  expect(checkGlyphs('surname', 'Nguyễn Đức')).toEqual([]);
  expect(checkGlyphs('surname', 'Щукін Ўладзімір Őry Şahin Łódź Țepeș')).toEqual([]);
});

it('lets other work go on between two forms', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++, 0);
  await drawQuestionnaires(
    new Kept(),
    Array.from({ length: 60 }, () => job({ surname: 'IVANOV' })),
    options,
  );
  clearInterval(timer);
  expect(turns).toBeGreaterThan(10);
});

it('waits for a slow reader', async () => {
  const slow = new (class extends Kept {
    override _write(chunk: Buffer, encoding: string, done: () => void) {
      setTimeout(() => super._write(chunk, encoding, done), 1);
    }
  })({ highWaterMark: 64 });
  const drawn = await drawQuestionnaires(
    slow,
    Array.from({ length: 30 }, () => job({ surname: 'IVANOV' })),
    options,
  );
  expect(drawn).toHaveLength(30);
  expect(slow.bytes.subarray(-6).toString()).toContain('%%EOF');
});

it('stops when the reader goes away', async () => {
  const gone = new Kept();
  let taken = 0;
  function* jobs() {
    for (; taken < 1000; taken++) {
      if (taken === 3) gone.destroy();
      yield job({ surname: 'IVANOV' });
    }
  }
  await expect(drawQuestionnaires(gone, jobs(), options)).rejects.toThrow();
  expect(taken).toBeLessThan(10);
});

it('leaves no half document behind when the jobs fail', async () => {
  const out = new Kept();
  function* jobs() {
    yield job({ surname: 'IVANOV' });
    throw new Error('the database went away');
  }
  await expect(drawQuestionnaires(out, jobs(), options)).rejects.toThrow('the database went away');
  expect(out.destroyed).toBe(true);
  expect(out.bytes.toString('latin1')).not.toContain('%%EOF');
});

it('draws whatever is given: nothing thrown, and a letter without a glyph is always reported', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(' ', '\n', '\t', 'W', '\u0301', '\u200f', '\ud800', 'ﷺ'), maxLength: 200 }),
  );
  await fc.assert(
    fc.asyncProperty(text, text, async (surname, number) => {
      const [drawn] = await drawQuestionnaires(new Kept(), [job({ surname, number })], options);
      expect(drawn?.pages).toBeGreaterThan(0);
      const reported = drawn!.issues.filter(({ path, code }) => path === 'surname' && code === 'paper.glyphMissing');
      if (/[\p{Script=Han}\p{Emoji_Presentation}]/u.test(surname.normalize('NFC'))) expect(reported).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});
