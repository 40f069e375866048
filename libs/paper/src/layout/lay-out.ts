import { error, type Issue } from '@anketa/issue';
import { ownText } from './caption-text';
import type { Block, Cell, Layout, PaperForm, Row } from './layout';
import { markOf } from './mark';
import { placeContent } from './place-content';
import type { PlacedBox, PlacedPage, Rectangle } from './placed-box';
import type { Placing } from './placing';

/**
 * The pages of a form as boxes with places in millimetres, from a layout of rows and cells. What does not fit into its
 * cell, or names a key, option or item that the form lacks, is an issue with its place as a JSON pointer.
 *
 * @example layOut(form, layout).pages[0].boxes // [{ kind: 'line', x: 15, y: 58, … }, { kind: 'caption', … }, …]
 */
export function layOut(form: PaperForm, layout: Layout): { pages: PlacedPage[]; issues: Issue[] } {
  const placing: Placing = { form, layout, issues: [] };
  const { annex, mark } = layout;
  if (mark) ownText(placing, mark, '/mark');
  for (const text of [annex.title, ...annex.see]) ownText(placing, text, '/annex');
  const marks = markOf(layout);
  const pages = layout.pages.map(({ blocks }, number) => ({
    ...layout.page,
    boxes: [...marks, ...blocks.flatMap((block, at) => placeBlock(placing, block, `/pages/${number}/blocks/${at}`))],
  }));
  return { pages, issues: placing.issues };
}

function placeBlock(placing: Placing, block: Block, place: string): PlacedBox[] {
  const height = block.rows.reduce((sum, row) => sum + row.height, 0);
  const area = { x: block.x, y: block.y, width: block.width, height };
  const { page } = placing.layout;
  if (area.x < 0 || area.y < 0 || area.x + area.width > page.width || area.y + height > page.height) {
    placing.issues.push(error(place, 'layout.outsidePage', { ...area }));
  }
  const boxes = placeRows(placing, block.rows, area, `${place}/rows`);
  return block.border === false ? boxes : [...boxes, ...frame(placing, area)];
}

function placeRows(placing: Placing, rows: readonly Row[], area: Rectangle, place: string): PlacedBox[] {
  const boxes: PlacedBox[] = [];
  let y = area.y;
  rows.forEach((row, number) => {
    const where = `${place}/${number}`;
    if (number > 0 && !row.open) boxes.push(line(placing, area.x, y, area.width, 0));
    let x = area.x;
    const shared = sharedWidth(row, area.width);
    row.cells.forEach((cell, at) => {
      const width = cell.width ?? shared;
      const inside = { x, y, width, height: row.height };
      if (width <= 0 || x + width > area.x + area.width + 0.01) {
        placing.issues.push(error(`${where}/cells/${at}`, 'layout.tooWide', { width, left: area.x + area.width - x }));
      }
      if (at > 0 && !cell.open) boxes.push(line(placing, x, y, 0, row.height));
      boxes.push(...placeCell(placing, cell, inside, `${where}/cells/${at}`));
      x += width;
    });
    y += row.height;
  });
  if (y > area.y + area.height + 0.01) {
    placing.issues.push(error(place, 'layout.tooHigh', { height: y - area.y, available: area.height }));
  }
  return boxes;
}

function placeCell(placing: Placing, cell: Cell, area: Rectangle, place: string): PlacedBox[] {
  const shade: PlacedBox[] = cell.shade ? [{ kind: 'shade', ...area }] : [];
  if (cell.rows) return [...shade, ...placeRows(placing, cell.rows, area, `${place}/rows`)];
  return [...shade, ...placeContent(placing, cell, area, `${place}/content`)];
}

function sharedWidth({ cells }: Row, width: number): number {
  const open = cells.filter((cell) => cell.width === undefined).length;
  return (width - cells.reduce((sum, cell) => sum + (cell.width ?? 0), 0)) / Math.max(open, 1);
}

function frame(placing: Placing, { x, y, width, height }: Rectangle): PlacedBox[] {
  return [
    line(placing, x, y, width, 0),
    line(placing, x, y + height, width, 0),
    line(placing, x, y, 0, height),
    line(placing, x + width, y, 0, height),
  ];
}

function line({ layout }: Placing, x: number, y: number, width: number, height: number): PlacedBox {
  return { kind: 'line', x, y, width, height, thickness: layout.style.lineWidth, dotted: false };
}
