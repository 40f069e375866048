import { MONTHS, NUMBERS, UNITS } from './data/cases';
import { type Manner, type Piece, sure } from './piece';
import { plainRows } from './read-rows';

const NUMBER_ROWS = plainRows(NUMBERS);
const MONTH_ROWS = plainRows(MONTHS);
const UNIT_ROWS = plainRows(UNITS);

/**
 * Counted time and money, and written-out days: nothing here is a guess.
 *
 * @example count('2 недели', { to: 'fr', letters })?.text // '2 semaines'
 */
export function count(written: string, manner: Manner): Piece | null {
  const [first = ''] = written.split(' ');
  const small = NUMBER_ROWS.find(([ru]) => ru === first.toLowerCase())?.[1];
  const text = small ? small + written.slice(first.length) : written;
  const span = /^с\s+(\d{1,2})(?:\s+(\p{L}+))?\s+по\s+(\d{1,2}\s+\p{L}+(?:\s+\d{4})?)(?:\s*(?:г\.?|года))?$/iu.exec(
    text,
  );
  const until = span && count(span[3]!, manner);
  const since = span && (span[2] ? count(`${span[1]} ${span[2]}`, manner)?.text : dayOf(span[1]!, manner));
  if (until && since)
    return sure(manner.to === 'en' ? `from ${since} to ${until.text}` : `du ${since} au ${until.text}`);
  const day = /^(\d{1,2})\s+(\p{L}+)(?:\s+(\d{4})(?:\s*(?:г\.?|года|год))?)?$/iu.exec(text);
  const month = day && monthOf(day[2]!, manner);
  if (day && month) {
    return sure([dayOf(day[1]!, manner), month, day[3]].filter(Boolean).join(' '));
  }
  const year = /^((?:19|20)\d\d)\s*(?:г\.?|год)$/iu.exec(text);
  if (year) return sure(year[1]!);
  const amount = /^(\d[\d ]*)\s+(\p{L}+)\.?$/iu.exec(text);
  const units = amount && unitOf(amount[2]!, manner);
  if (!amount || !units) return null;
  const number = amount[1]!.trim();
  return sure(`${number} ${number === '1' ? units[0] : units[1]}`);
}

const dayOf = (day: string, { to }: Manner) => (to === 'fr' && Number(day) === 1 ? '1er' : String(Number(day)));

function monthOf(word: string, { to }: Manner): string | null {
  const row = MONTH_ROWS.find(([ru]) => ru === word.toLowerCase());
  return row?.[to === 'en' ? 1 : 2] ?? null;
}

function unitOf(word: string, { to }: Manner): string[] | null {
  const row = UNIT_ROWS.find(([ru = '']) => ru.split(' ').includes(word.toLowerCase()));
  return row?.[to === 'en' ? 1 : 2]?.split(', ') ?? null;
}
