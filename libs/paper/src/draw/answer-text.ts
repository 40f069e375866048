import type { AnswerPlace } from '../layout/placed-box';

/** The answers by key, as the paper takes them: dates `YYYY-MM-DD`, choices as option values joined by commas. */
export type PaperAnswers = Readonly<Record<string, string>>;

/** What a box shows of the answers; '' when there is none. @example textOf(dateBox, { birthDate: '1985-03-12' }) // '12-03-1985' */
export function textOf(box: AnswerPlace, answers: PaperAnswers): string {
  const values = box.keys.map((key) => (answers[key] ?? '').normalize('NFC'));
  if (box.kind === 'date') return written(values[0] ?? '', box.format);
  const inCase = (text: string) => (box.capitals && !text.includes('@') ? text.toUpperCase() : text);
  if (box.kind === 'letters') return inCase(values[0] ?? '');
  const said = values.map((value, at) => inCase(written(worded(value, box.words[box.keys[at]!]), box.dateFormat)));
  return said.filter((text) => text !== '').join(box.join);
}

/** A choice in the words of its options, several separated by commas; everything else as it is. */
function worded(value: string, words: Readonly<Record<string, string>> | undefined): string {
  if (!words) return value;
  return value
    .split(',')
    .map((option) => words[option] ?? option)
    .join(', ');
}

/** Whether a tick's option is among the chosen. */
export function isTicked({ key, option }: { key: string | null; option: string }, answers: PaperAnswers): boolean {
  return key !== null && (answers[key] ?? '').split(',').includes(option);
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function written(value: string, format: string): string {
  const date = DATE.exec(value);
  if (!date) return value;
  return format.replace('YYYY', date[1]!).replace('MM', date[2]!).replace('DD', date[3]!);
}
