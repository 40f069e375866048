import { OCCUPATIONS_BUSINESS } from '../data/occupations/occupations-business';
import { OCCUPATIONS_FIRMS } from '../data/occupations/occupations-firms';
import { OCCUPATIONS_INDUSTRY } from '../data/occupations/occupations-industry';
import { OCCUPATIONS_OFFICE } from '../data/occupations/occupations-office';
import { OCCUPATIONS_POSTS } from '../data/occupations/occupations-posts';
import { OCCUPATIONS_PUBLIC } from '../data/occupations/occupations-public';
import { OCCUPATIONS_SERVICE } from '../data/occupations/occupations-service';
import { OCCUPATIONS_TECHNICAL } from '../data/occupations/occupations-technical';
import { OCCUPATIONS_TRADES } from '../data/occupations/occupations-trades';
import { OFFICES } from '../data/offices/offices';
import { OFFICES_REGION } from '../data/offices/offices-region';
import { KNOWN_FIRMS } from '../data/organisations/known-firms';
import { KNOWN_NAMES } from '../data/organisations/known-names';
import { ORGANISATIONS } from '../data/organisations/organisations';
import { ORGANISATIONS_HEALTH } from '../data/organisations/organisations-health';
import { ORGANISATIONS_LEARNING } from '../data/organisations/organisations-learning';
import { ORGANISATIONS_OFFICERS } from '../data/organisations/organisations-officers';
import { ORGANISATIONS_WORKS } from '../data/organisations/organisations-works';
import { UNIVERSITIES } from '../data/organisations/universities';
import { DOCUMENTS } from '../data/people/documents';
import { EDUCATION } from '../data/people/education';
import { FIELDS } from '../data/people/fields';
import { FIELDS_SERVICES } from '../data/people/fields-services';
import { FIELDS_STUDIES } from '../data/people/fields-studies';
import { PEOPLE } from '../data/people/people';
import { TRAITS } from '../data/people/traits';
import { CITIES_ABROAD } from '../data/places/cities-abroad';
import { CITIES_FAR } from '../data/places/cities-far';
import { CITIES_RUSSIA } from '../data/places/cities-russia';
import { COUNTRIES } from '../data/places/countries';
import { REGIONS } from '../data/places/regions';
import { MEANS } from '../data/sentences/means';
import { PURPOSES } from '../data/sentences/purposes';
import { PURPOSES_WORK } from '../data/sentences/purposes-work';
import type { Entry, Kind, Sense } from './entry';
import { entryKey } from './entry-key';
import { CASES, type Case, inflect } from './inflect';
import { readRows } from './read-rows';

/** Of two senses of one spelling the earlier table's wins. */
const TABLES: readonly [string, Kind][] = [
  [OCCUPATIONS_OFFICE, 'occupation'],
  [OCCUPATIONS_SERVICE, 'occupation'],
  [OCCUPATIONS_TECHNICAL, 'occupation'],
  [OCCUPATIONS_BUSINESS, 'occupation'],
  [OCCUPATIONS_INDUSTRY, 'occupation'],
  [OCCUPATIONS_PUBLIC, 'occupation'],
  [OCCUPATIONS_TRADES, 'occupation'],
  [OCCUPATIONS_POSTS, 'occupation'],
  [OCCUPATIONS_FIRMS, 'occupation'],
  [PEOPLE, 'person'],
  [EDUCATION, 'education'],
  [PURPOSES, 'purpose'],
  [PURPOSES_WORK, 'purpose'],
  [DOCUMENTS, 'document'],
  [MEANS, 'means'],
  [OFFICES, 'office'],
  [OFFICES_REGION, 'office'],
  [ORGANISATIONS, 'organisation'],
  [ORGANISATIONS_WORKS, 'organisation'],
  [ORGANISATIONS_OFFICERS, 'organisation'],
  [ORGANISATIONS_HEALTH, 'organisation'],
  [ORGANISATIONS_LEARNING, 'organisation'],
  [KNOWN_NAMES, 'name'],
  [KNOWN_FIRMS, 'name'],
  [UNIVERSITIES, 'name'],
  [COUNTRIES, 'country'],
  [REGIONS, 'region'],
  [CITIES_RUSSIA, 'city'],
  [CITIES_ABROAD, 'city'],
  [CITIES_FAR, 'city'],
  [FIELDS, 'field'],
  [FIELDS_STUDIES, 'field'],
  [FIELDS_SERVICES, 'field'],
  [TRAITS, 'means'],
];

/** Kinds that stand behind another word in one of its cases. */
const DECLINED: readonly Kind[] = [
  'occupation',
  'person',
  'organisation',
  'name',
  'country',
  'city',
  'purpose',
  'education',
  'region',
  'office',
  'field',
];

let words: Set<string> | undefined;
let senses: Sense[] | undefined;
let keyed: Map<string, Sense[]> | undefined;
let inflected: Map<string, { sense: Sense; in: Case }[]> | undefined;

/** Every sense of the shipped tables, one a spelling. */
export function allSenses(): readonly Sense[] {
  senses ??= TABLES.flatMap(([table, kind]) => readRows(table, kind));
  return senses;
}

/** The shipped sense of a key; with `kinds` only one of these. */
export function senseOf(key: string, ...kinds: Kind[]): Sense | null {
  const known = nominatives().get(key) ?? [];
  return (kinds.length === 0 ? known[0] : known.find(({ kind }) => kinds.includes(kind))) ?? null;
}

/** The shipped senses that have this form in one of these cases. */
export function sensesInCase(form: string, cases: readonly Case[], ...kinds: Kind[]): Sense[] {
  const found = (forms().get(form) ?? []).filter((one) => cases.includes(one.in));
  return found.map(({ sense }) => sense).filter(({ kind }) => kinds.length === 0 || kinds.includes(kind));
}

/**
 * The dictionary that comes with the program, one entry a Russian spelling, in the order of the tables; `/` parts what is
 * said of a man and of a woman.
 *
 * @example shippedEntries().find(({ ru }) => ru === 'актриса') // { ru: 'актриса', en: 'actress', fr: 'actrice' }
 */
export function shippedEntries(): Entry[] {
  return [...nominatives().values()].map(([sense]) => ({
    ru: sense!.ru,
    en: shown(sense!.en, sense!.woman),
    fr: shown(sense!.fr, sense!.woman),
  }));
}

/** Every word of the tables, in the nominative and in the forms it is recognised by. */
export function knownWords(): ReadonlySet<string> {
  words ??= new Set([...nominatives().keys(), ...forms().keys()].flatMap((key) => key.split(' ')));
  return words;
}

function shown([man, woman]: readonly [string, string], ofWoman: boolean): string {
  if (ofWoman) return woman;
  return man === woman ? man : `${man} / ${woman}`;
}

function nominatives(): Map<string, Sense[]> {
  if (keyed) return keyed;
  keyed = new Map();
  for (const sense of allSenses()) {
    const key = entryKey(sense.ru);
    const known = keyed.get(key);
    if (!known) keyed.set(key, [sense]);
    else if (!known.some(({ kind }) => kind === sense.kind)) known.push(sense);
  }
  return keyed;
}

function forms(): Map<string, { sense: Sense; in: Case }[]> {
  if (inflected) return inflected;
  inflected = new Map();
  for (const [key, known] of nominatives()) {
    for (const sense of known.filter(({ kind }) => DECLINED.includes(kind))) decline(key, sense, inflected);
  }
  return inflected;
}

function decline(key: string, sense: Sense, into: Map<string, { sense: Sense; in: Case }[]>): void {
  const declined = inflect(key);
  for (const which of CASES) {
    for (const form of declined[which]) {
      const known = into.get(form);
      if (known) known.push({ sense, in: which });
      else into.set(form, [{ sense, in: which }]);
    }
  }
}
