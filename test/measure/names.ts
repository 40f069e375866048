import { preview } from '@anketa/import';
import { type SexReading, sexOfName, splitName } from '@anketa/name';
import { json, Tally, table } from './shared-data';

const same = (a: string | null, b: string) => (a ?? '').toUpperCase() === b.toUpperCase();

/** Full names in agency layouts and as parliaments publish them. */
export function nameSplitting(data: string, print: (name: string, tally: Tally) => void): void {
  const judge = (
    tally: Tally,
    text: string,
    surname: string,
    given: string,
    father: string | null,
    anyGiven = false,
  ) => {
    const reading = splitName(text);
    const first = (name: string | null) => (name ?? '').toUpperCase().split(' ')[0];
    const givenRight = anyGiven
      ? given
          .toUpperCase()
          .split(' ')
          .includes(first(reading.givenName) ?? '')
      : same(reading.givenName, given);
    const surnameRight =
      same(reading.surname, surname) ||
      (anyGiven && surname.toUpperCase().startsWith(`${(reading.surname ?? '-').toUpperCase()} `));
    const right = surnameRight && givenRight && (father === null || same(reading.patronymic, father));
    tally.add(right ? 'right' : reading.surname === null ? 'empty' : reading.issues.length > 0 ? 'marked' : 'wrong');
  };
  const agency = new Tally();
  for (const { input = '', surname = '', given = '' } of table(data, 'name-splitting/fide_names_in_agency_layouts.tsv'))
    judge(agency, input, surname, given, null);
  print('names: agency layouts (fide)', agency);
  const parliament = new Tally();
  for (const row of table(data, 'name-splitting/cis_parliament_fullnames.tsv')) {
    if (row.family_name && row.patronymic)
      judge(parliament, row.name_as_published ?? '', row.family_name, row.given_name ?? '', row.patronymic);
  }
  print('names: parliaments of the CIS', parliament);
  const politicians = new Tally();
  const whole = new Tally();
  const told = new Tally();
  const words = (...texts: string[]) => texts.join(' ').toUpperCase().split(/\s+/).sort().join(' ').trim();
  for (const { name = '', family_name = '', given_name = '' } of table(
    data,
    'name-splitting/everypolitician_split.tsv',
  )) {
    judge(politicians, name, family_name, given_name, null, true);
    judge(whole, name, family_name, given_name, null);
    if (words(name) === words(family_name, given_name)) judge(told, name, family_name, given_name, null);
  }
  print('names: everypolitician, first given name and start of surname', politicians);
  print('names: everypolitician, letter by letter (register has names the text lacks)', whole);
  print('names: everypolitician, letter by letter, where text and register have the same words', told);
  const titled = new Tally();
  for (const { name = '', surname = '', given_part = '' } of table(data, 'name-splitting/titanic_titled_names.tsv'))
    judge(
      titled,
      name,
      surname,
      given_part
        .replace(/[("].*/, '')
        .replace(/\s+I{1,3}$/, '')
        .trim(),
      null,
    );
  print('names: titled, of a passenger list', titled);
}

interface Element {
  element: string;
  passengers: { lastName: string; firstNameAsParsed: string }[];
}

/** Name elements of airline systems: every passenger with both names. */
export function airlineNames(data: string, today: string, print: (name: string, tally: Tally) => void): void {
  const tally = new Tally();
  for (const { element, passengers } of json<Element[]>(data, 'name-splitting/gds_pnr_name_elements.json')) {
    const { rows } = preview({ text: element }, { today });
    const people = passengers.filter(({ firstNameAsParsed }) => !/^EXST/.test(firstNameAsParsed));
    const bare = (given: string) => given.replace(/(?: MR| MRS|MRS)$/, '');
    const right =
      rows.length === people.length &&
      people.every(
        (person, at) =>
          same(rows[at]?.tourist.surnameLatin ?? null, person.lastName) &&
          same(rows[at]?.tourist.firstNameLatin ?? null, bare(person.firstNameAsParsed)),
      );
    tally.add(right ? 'right' : 'wrong');
    if (!right)
      process.stdout.write(
        `  ${element} → ${rows.map(({ tourist }) => `${tourist.surnameLatin}/${tourist.firstNameLatin}`).join(', ')}\n`,
      );
  }
  print('names: airline elements', tally);
}

/** Sex from parts of Russian names, and from Latin names by federation. */
export function sexes(data: string, print: (name: string, tally: Tally) => void): void {
  const judge = (tally: Tally, { sex, by }: SexReading, expected: string) => {
    if (sex === null) tally.add('empty');
    else if (sex.toLowerCase() === expected) tally.add('right');
    else tally.add(by === 'ending' ? 'marked' : 'wrong');
  };
  const rows = table(data, 'names/ru_petrovich_gender.tsv').filter(({ gender }) => gender !== 'mf');
  const of = (kind: string, gender?: string) =>
    rows.filter((row) => row.kind === kind && (gender === undefined || row.gender === gender));
  const given = new Tally();
  for (const { name = '', gender = '' } of of('given')) judge(given, sexOfName({ givenName: name }), gender);
  print('sex: Russian given name alone', given);
  const patronymic = new Tally();
  for (const { name = '', gender = '' } of of('patronymic')) judge(patronymic, sexOfName({ patronymic: name }), gender);
  print('sex: Russian patronymic alone', patronymic);
  const pairs = new Tally();
  for (const gender of ['m', 'f']) {
    const surnames = of('surname', gender);
    const names = of('given', gender);
    for (let at = 0; at < 20_000; at++) {
      const pair = {
        surname: surnames[(at * 7919) % surnames.length]?.name ?? '',
        givenName: names[(at * 104_729) % names.length]?.name ?? '',
      };
      judge(pairs, sexOfName(pair), gender);
    }
  }
  print('sex: Russian surname and given name', pairs);
  const near = new Tally();
  const far = new Tally();
  for (const { surname = '', given: name = '', sex = '', federation = '' } of table(data, 'names/fide_latin_sex.tsv')) {
    judge(
      ['RUS', 'UKR', 'BLR', 'KAZ', 'BUL'].includes(federation) ? near : far,
      sexOfName({ surname, givenName: name }),
      sex,
    );
  }
  print('sex: Latin names, RUS UKR BLR KAZ BUL', near);
  print('sex: Latin names, other federations', far);
}
