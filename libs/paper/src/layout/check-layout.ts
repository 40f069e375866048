import { error, type Issue } from '@anketa/issue';
import { layOut } from './lay-out';
import type { Layout, PaperForm } from './layout';
import type { PlacedBox, PlacedPage } from './placed-box';

const TOLERANCE = 0.01;

/**
 * What is wrong with a layout for a form: everything `layOut` reports, boxes outside their page, answers whose boxes
 * overlap others, and fields or options of the form that no box shows. Never thrown; `path` is a JSON pointer into the
 * layout, or the field's key.
 *
 * @example checkLayout(form, { ...layout, pages: [] })[0] // { path: 'surname', code: 'layout.fieldNotShown', … }
 */
export function checkLayout(form: PaperForm, layout: Layout): Issue[] {
  const { pages, issues } = layOut(form, layout);
  if (layout.form !== form.id)
    issues.push(error('/form', 'layout.otherForm', { form: layout.form, expected: form.id }));
  if (form.kind === 'preparation' && !layout.mark) issues.push(error('/mark', 'layout.markMissing', { form: form.id }));
  return [
    ...issues,
    ...pages.flatMap((page, number) => [...outside(page, number), ...overlapping(page, number)]),
    ...notShown(form, pages),
  ];
}

function outside({ width, height, boxes }: PlacedPage, number: number): Issue[] {
  return boxes
    .filter(
      (box) =>
        box.x < 0 || box.y < 0 || box.x + box.width > width + TOLERANCE || box.y + box.height > height + TOLERANCE,
    )
    .map((box) => error(`/pages/${number}`, 'layout.outsidePage', { what: nameOf(box), x: box.x, y: box.y }));
}

function overlapping({ boxes }: PlacedPage, number: number): Issue[] {
  const answers = boxes.filter((box) => 'keys' in box || box.kind === 'tick' || box.kind === 'photo');
  const solid = boxes.filter(
    (box) => box.kind !== 'shade' && box.kind !== 'signature' && !(box.kind === 'line' && box.dotted),
  );
  const issues: Issue[] = [];
  for (const answer of answers) {
    for (const other of solid) {
      if (answer === other || (answers.includes(other) && answers.indexOf(other) < answers.indexOf(answer))) continue;
      if (other.kind === 'caption' && answer.kind === 'photo') continue;
      if (!overlap(answer, other)) continue;
      issues.push(error(`/pages/${number}`, 'layout.overlap', { what: nameOf(answer), other: nameOf(other) }));
    }
  }
  return issues;
}

function overlap(one: PlacedBox, other: PlacedBox): boolean {
  return (
    one.x + TOLERANCE < other.x + other.width &&
    other.x + TOLERANCE < one.x + one.width &&
    one.y + TOLERANCE < other.y + other.height &&
    other.y + TOLERANCE < one.y + one.height
  );
}

function notShown(form: PaperForm, pages: PlacedPage[]): Issue[] {
  const boxes = pages.flatMap((page) => page.boxes);
  const keys = new Set(boxes.flatMap((box) => ('keys' in box ? box.keys : [])));
  const ticks = new Set(
    boxes.flatMap((box) => (box.kind === 'tick' && box.key !== null ? [`${box.key}=${box.option}`] : [])),
  );
  return form.fields.flatMap(({ key, options }) => {
    if (keys.has(key)) return [];
    if (!options) return [error(key, 'layout.fieldNotShown', { key })];
    return options
      .filter(({ value }) => !ticks.has(`${key}=${value}`))
      .map(({ value }) => error(key, 'layout.optionNotShown', { key, value }));
  });
}

function nameOf(box: PlacedBox): string {
  if ('keys' in box) return box.keys.join(', ');
  if (box.kind === 'tick') return `${box.key ?? ''}=${box.option}`;
  return box.kind === 'caption' ? (box.lines[0] ?? '') : box.kind;
}
