import { error } from '@anketa/issue';
import { face, mm, textWidth } from '../letters/face';
import { captionText, ownText } from './caption-text';
import type { CaptionFace, LineElement, Segment } from './layout';
import { placeAnswer } from './place-answer';
import type { CaptionBox, PlacedBox, Rectangle } from './placed-box';
import type { Placing } from './placing';

const DEFAULT_HEIGHT = 4.2;
const GAP = 1.2;
/** Between a tick's square and its caption. */
const TICK_GAP = 1.1;
/** Between the beginning of a line to write on and the answer. */
const UNDERLINED_INSET = 0.8;

/** The segments of a line, from left to right; captions stand on one baseline, squares in the middle of its capitals. */
export function placeLine(
  placing: Placing,
  { line, wrap, height = DEFAULT_HEIGHT }: LineElement,
  area: Rectangle,
  place: string,
): { boxes: PlacedBox[]; height: number } {
  const boxes: PlacedBox[] = [];
  const right = area.x + area.width;
  let { x, y } = area;
  line.forEach((segment, at) => {
    const where = `${place}/line/${at}`;
    x = segment.at === undefined ? x + (at === 0 ? 0 : (segment.gap ?? GAP)) : area.x + segment.at;
    const next = line[at + 1]?.at;
    const end = next === undefined ? right : area.x + next - GAP;
    let placed = placeSegment(placing, segment, { x, y, width: end - x, height }, where);
    const least = 'atLeast' in segment ? (segment.atLeast ?? 0) : 0;
    if (wrap && x > area.x && x + Math.max(placed.width, least) > right) {
      x = area.x;
      y += height;
      placed = placeSegment(placing, segment, { x, y, width: end - x, height }, where);
    }
    boxes.push(...placed.boxes);
    x += placed.width;
    if (x > right + 0.01)
      placing.issues.push(error(where, 'layout.tooWide', { width: placed.width, left: right - x + placed.width }));
  });
  return { boxes, height: y - area.y + height };
}

function placeSegment(
  placing: Placing,
  segment: Segment,
  area: Rectangle,
  place: string,
): { boxes: PlacedBox[]; width: number } {
  if ('dots' in segment) return dots(placing, { ...area, width: segment.width ?? area.width });
  if ('answer' in segment) {
    const width = segment.width ?? area.width;
    const valign = segment.valign ?? (segment.underlined ? 'bottom' : 'middle');
    const inset = segment.underlined ? UNDERLINED_INSET : 0;
    const inside = { ...area, x: area.x + inset, width: width - inset };
    const answer = placeAnswer(placing, { ...segment, valign }, inside, place);
    const lines = segment.dotted ? dots(placing, { ...area, width }).boxes : [];
    if (segment.underlined) lines.push(underline(placing, { ...area, width }));
    return { boxes: [answer, ...lines], width };
  }
  if ('tick' in segment) return placeTick(placing, segment, area, place);
  if ('square' in segment) return square(placing, null, '', ownText(placing, segment.square, place), area);
  const name = 'face' in segment ? segment.face : undefined;
  const size = 'size' in segment ? segment.size : undefined;
  const caption = captionBox(placing, captionText(placing, segment, place), area, name, size);
  return { boxes: [caption], width: caption.width };
}

function placeTick(
  placing: Placing,
  { tick, option }: { tick: string; option: string },
  area: Rectangle,
  place: string,
): { boxes: PlacedBox[]; width: number } {
  const field = placing.form.fields.find(({ key }) => key === tick);
  if (!field) placing.issues.push(error(place, 'layout.keyUnknown', { key: tick }));
  const found = field?.options?.find(({ value }) => value === option);
  const caption = found?.caption[placing.layout.language];
  if (field && caption === undefined)
    placing.issues.push(error(place, 'layout.optionUnknown', { key: tick, value: option }));
  return square(placing, tick, option, caption ?? found?.caption[placing.form.language] ?? '', area);
}

function square(placing: Placing, key: string | null, option: string, text: string, area: Rectangle) {
  const { tickSize, captionSize, tickShape: shape = 'square', tickCaption = 'right' } = placing.layout.style;
  const { tickMark: mark = shape === 'square' ? 'cross' : 'check' } = placing.layout.style;
  const middle = area.y + baseline(placing, area.height) - mm(captionSize * face('regular').capHeight) / 2;
  const boxes: PlacedBox[] = [];
  let { x } = area;
  const print = (words: string) => {
    const printed = captionBox(placing, words, { ...area, x });
    boxes.push(printed);
    x += printed.width;
  };
  if (tickCaption === 'left' && text !== '') {
    print(text);
    x += TICK_GAP;
  }
  if (shape === 'brackets') print('[');
  const y = middle - tickSize / 2;
  boxes.push({ kind: 'tick', shape, mark, key, option, x, y, width: tickSize, height: tickSize });
  x += tickSize;
  if (shape === 'brackets') print(']');
  if (tickCaption === 'right') {
    x += TICK_GAP;
    print(text);
  }
  return { boxes, width: x - area.x };
}

function captionBox(
  placing: Placing,
  text: string,
  area: Rectangle,
  name: CaptionFace = 'regular',
  size = placing.layout.style.captionSize,
): CaptionBox {
  const width = textWidth(face(name), text, size);
  const { x, y, height } = area;
  const leading = height;
  return { kind: 'caption', x, y, width, height, lines: [text], size, leading, face: name, align: 'left' };
}

/** Where a caption's letters stand, from the top of its line: the capitals are in the middle. */
function baseline({ layout }: Placing, height: number): number {
  return (height + mm(layout.style.captionSize * face('regular').capHeight)) / 2;
}

function dots(placing: Placing, { x, y, width, height }: Rectangle): { boxes: PlacedBox[]; width: number } {
  const below = y + baseline(placing, height) + 0.95;
  return { boxes: [{ kind: 'line', x, y: below, width, height: 0, thickness: 0.2, dotted: true }], width };
}

function underline({ layout }: Placing, { x, y, width, height }: Rectangle): PlacedBox {
  return { kind: 'line', x, y: y + height, width, height: 0, thickness: layout.style.lineWidth, dotted: false };
}
