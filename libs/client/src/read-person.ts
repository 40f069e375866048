import { error, type Issue } from '@anketa/issue';
import { emptyPerson, PERSON_FIELDS, type Person, type PersonField } from './person';

const LONGEST = 300;
const FIELDS: ReadonlySet<string> = new Set(PERSON_FIELDS);
const WORDS: Partial<Record<PersonField, readonly string[]>> = {
  sex: ['M', 'F'],
  travellerType: ['ADT', 'CHD', 'INF'],
};

/**
 * Takes a person out of a JSON value from outside. Only the shape is checked here: unknown fields, values that are not
 * text, texts no field holds. What is left out is `null`.
 *
 * Issues: `field.object`, `field.unknown`, `field.text`, `field.tooLong`, `field.oneOf`, `field.controlCharacter`.
 *
 * @example readPerson({ surname: 'Зуев' }, 'rows.0.tourist').person.surname // 'Зуев'
 */
export function readPerson(value: unknown, path: string): { person: Person; issues: Issue[] } {
  const person = emptyPerson();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { person, issues: [error(path, 'field.object')] };
  }
  const issues: Issue[] = [];
  for (const [field, given] of Object.entries(value)) {
    const at = `${path}.${field}`;
    const fault = FIELDS.has(field) ? faultOf(field as PersonField, given) : 'field.unknown';
    if (fault) issues.push(error(at, fault, { value: String(given).slice(0, 60) }));
    else if (given) (person as unknown as Record<string, string>)[field] = (given as string).trim();
  }
  return { person, issues };
}

function faultOf(field: PersonField, given: unknown): string | null {
  if (given === null || given === undefined || given === '') return null;
  if (typeof given !== 'string') return 'field.text';
  if (given.length > LONGEST) return 'field.tooLong';
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(given)) return 'field.controlCharacter';
  const words = WORDS[field];
  return words && !words.includes(given) ? 'field.oneOf' : null;
}
