import type { PersonField } from '@anketa/client';
import { warning } from '@anketa/issue';
import {
  cleanName,
  hasSurnameEnding,
  isGivenName,
  isWholeName,
  properCase,
  scriptOf,
  splitName,
  titleOf,
} from '@anketa/name';
import { byAlphabet, fullNameCell, type NameCell, oneNameCell } from '../cell/name-cell';
import { withoutKin } from '../cell/name-like';
import { beforeNote, withoutLabel } from '../cell/name-note';
import { type Piece, takePieces } from '../cell/pieces';
import type { ColumnFacts } from '../columns/column-facts';
import { type Draft, put } from '../draft';
import type { Target } from '../targets';
import { say } from './sex-cells';

/** A surname, a given name, a patronymic, or more than its heading says. Gives what stands there beside the name. */
export function readNameCell(draft: Draft, target: Target, text: string, facts: ColumnFacts): Piece[] {
  const latin = target.endsWith('Latin');
  const field = (latin ? target.slice(0, -5) : target) as 'surname' | 'firstName' | 'patronymic';
  const { mapped } = draft;
  const hasGiven = mapped.has('firstName') || mapped.has('firstNameLatin');
  const alone = !mapped.has(latin ? 'patronymicLatin' : 'patronymic');
  const inBoth = hasGiven ? byAlphabet(text) : [];
  if (inBoth.length === 2) {
    for (const part of inBoth) takeNames(draft, oneNameCell(part, field, alone), null);
    return [];
  }
  if (field === 'surname' && (!hasGiven || /\p{L}\s*[/;]\s*\p{L}/u.test(text))) {
    return readFullName(draft, text, { ...facts, nameOrder: facts.nameOrder ?? 'surnameFirst' });
  }
  const title = field === 'surname' ? titleOf(text.trim()) : null;
  if (title !== null) {
    say(draft, title.sex, title.type);
    return [];
  }
  takeNames(draft, oneNameCell(text, field, alone), latin);
  return [];
}

/** A whole name in one alphabet or both. Gives what stands there beside it: a birth date, a paper. */
export function readFullName(draft: Draft, text: string, facts: ColumnFacts): Piece[] {
  const { pieces, rest } = /\d{2}|гр\.|гражд|громад/iu.test(text)
    ? takePieces(text, draft.today)
    : { pieces: [], rest: text };
  if (pieces.length > 0 && rest === '') return pieces;
  const written = withoutKin(withoutLabel(pieces.length > 0 ? rest : text));
  const name = beforeNote(written);
  if (name !== null) {
    const path = scriptOf(name) === 'latin' ? 'surnameLatin' : 'surname';
    draft.issues.push(warning(path, 'cell.partRead', { value: text.slice(0, 80), read: name }));
  }
  takeNames(draft, fullNameCell(name ?? written, facts.nameOrder), null);
  return pieces;
}

/** Names go where their alphabet belongs, whatever the column was called. */
function takeNames(draft: Draft, cell: NameCell, latin: boolean | null): void {
  draft.issues.push(...cell.issues);
  say(draft, cell.sex, cell.type);
  for (const { script, ...parts } of cell.parts) {
    const found = script ?? (latin === null ? null : latin ? 'latin' : 'cyrillic');
    for (const field of ['surname', 'firstName', 'patronymic'] as const) {
      const text = parts[field];
      if (text === null) continue;
      const path: PersonField = found === 'latin' ? `${field}Latin` : field;
      const clean = cleanName(text, { path, script: found });
      draft.issues.push(...clean.issues);
      if (clean.value === null) continue;
      const inLatin = scriptOf(clean.value) === 'latin';
      put(draft, inLatin ? `${field}Latin` : field, inLatin ? clean.value.toUpperCase() : properCase(clean.value));
    }
  }
}

/** "Лисина Вера" in one of the two cells of a name with the other one empty: both, marked. So is a row with the two in turn. */
export function splitWholeNames({ person, issues }: Draft): void {
  for (const suffix of ['', 'Latin'] as const) {
    const surname = person[`surname${suffix}`];
    const given = person[`firstName${suffix}`];
    if (surname !== null && given !== null) {
      if (areInTurn(surname, given))
        issues.push(warning(`surname${suffix}`, 'name.order', { value: `${surname} ${given}`.slice(0, 80) }));
      continue;
    }
    const whole = surname ?? given;
    if (whole === null || !isWholeName(whole)) continue;
    const reading = splitName(whole, { order: 'surnameFirst' });
    if (reading.surname === null || reading.givenName === null) continue;
    person[`surname${suffix}`] = reading.surname;
    person[`firstName${suffix}`] = reading.givenName;
    if (person[`patronymic${suffix}`] === null) person[`patronymic${suffix}`] = reading.patronymic;
    issues.push(warning(`surname${suffix}`, 'name.order', { value: whole.slice(0, 80) }));
  }
}

/** A given name for a surname and the other way round. */
const areInTurn = (surname: string, given: string) =>
  !isGivenName(given) && hasSurnameEnding(given) && isGivenName(surname) && !hasSurnameEnding(surname);
