import { PassThrough } from 'node:stream';
import { drawAnswerPages, drawEmptyPages, drawQuestionnaires } from '@anketa/paper';
import { fillForm, printedAnswers } from '@anketa/questionnaire';
import { editions } from './templates';

const LONG = 'Tver, ul. Primernaya, 5, kv. 12, dom otdykha, korpus 3. '.repeat(12);

describe.each(editions.map((edition) => [edition.id, edition] as const))('the pictures of %s', (_id, edition) => {
  const { form, layout, examples } = edition;
  const filled = printedAnswers(form, fillForm(form, examples[0]!.filling));
  const long = { ...filled, homeAddress: LONG, 'employer.name': LONG };

  it.each([
    ['empty', {}],
    ['filled with the example', filled],
    ['with an annex', long],
  ])('%s: as many pages as the PDF', async (_name, answers) => {
    const out = new PassThrough().resume();
    const [drawn] = await drawQuestionnaires(out, [{ form, layout, answers }], { title: 'x', createdAt: new Date(0) });
    expect(drawAnswerPages({ form, layout, answers })).toHaveLength(drawn!.pages);
  });

  it('every answer has its place on a page, and the places lie on the paper', () => {
    const areas = drawEmptyPages(form, layout).flatMap((page) => page.areas);
    const placed = new Set(areas.flatMap(({ keys }) => keys));
    expect(form.fields.map(({ key }) => key).filter((key) => !placed.has(key))).toEqual([]);
    const { width, height } = layout.page;
    const outside = areas.filter(
      (area) => area.x < 0 || area.y < 0 || area.x + area.width > width || area.y + area.height > height,
    );
    expect(outside).toEqual([]);
  });

  it('nothing in a picture can run or load: outlines alone', () => {
    const answers = { surname: '</svg><script>alert(1)</script>' };
    for (const { svg } of [...drawEmptyPages(form, layout), ...drawAnswerPages({ form, layout, answers })]) {
      const tags = new Set([...svg.matchAll(/<([a-zA-Z]+)/g)].map(([, tag]) => tag));
      expect(['defs', 'g', 'path', 'svg', 'use']).toEqual(expect.arrayContaining([...tags]));
      expect(svg).not.toMatch(/href="(?!#)/);
    }
  });
});
