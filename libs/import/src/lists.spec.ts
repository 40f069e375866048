import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '@anketa/client';
import { preview, readFile } from './index';

const folder = join(__dirname, '../fixtures');
const today = '2026-11-21';
const lists = readdirSync(folder).filter((name) => !name.endsWith('.md'));

/** What was understood, in a form a person can review: columns, people, what was set aside. */
async function report(name: string): Promise<string> {
  const { sheets } = await readFile(name, new Uint8Array(readFileSync(join(folder, name))));
  const { columns, rows, skipped, issues } = preview(sheets[0]!.source, { today });
  const mapped = columns.map(
    ({ heading, target, why }) => `${heading === '' ? '·' : heading} → ${target ?? `– (${why})`}`,
  );
  const people = rows.map(({ line, tourist, issues: found, match }) => {
    const marks = found.map(
      ({ severity, path, code }) => `${{ error: '!', warning: '?', info: 'i' }[severity]} ${path} ${code}`,
    );
    return [
      `- ${line}: ${person(tourist)}${match.kind === 'inList' ? ` = line ${match.line}` : ''}`,
      ...marks.map((mark) => `  - ${mark}`),
    ].join('\n');
  });
  return [
    `columns: ${mapped.join(' | ')}`,
    ...people,
    ...skipped.map(({ line, text, reason }) => `- ${line}: ${reason}: ${text}`),
    ...issues.map(({ code }) => `- list: ${code}`),
  ].join('\n');
}

function person(tourist: Person): string {
  const joined = (...parts: (string | null)[]) =>
    parts.every((part) => part === null) ? null : parts.map((part) => part ?? '').join('|');
  const shown: [string, string | null][] = [
    ['lat', joined(tourist.surnameLatin, tourist.firstNameLatin, tourist.patronymicLatin)],
    ['ru', joined(tourist.surname, tourist.firstName, tourist.patronymic)],
    ['sex', tourist.sex],
    ['type', tourist.travellerType],
    ['dob', tourist.birthDate],
    ['born in', tourist.birthCountry],
    ['fp', joined(tourist.passportSeries, tourist.passportNumber)],
    ['fpx', tourist.passportExpires],
    ['ip', joined(tourist.civilPassportSeries, tourist.civilPassportNumber)],
    ['bc', tourist.birthCertificate],
    ['cit', tourist.citizenship],
    ['tkt', tourist.ticketNumber],
  ];
  return shown.flatMap(([name, value]) => (value === null ? [] : [`${name} ${value}`])).join(', ');
}

const expected = new Map(
  readFileSync(join(folder, 'snapshot.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n')).trim()] as const),
);

describe('lists as agencies send them', () => {
  it.each(lists)('%s', async (name) => {
    expect(await report(name)).toBe(expected.get(name));
  });

  it('has an expectation for every list and a list for every expectation', () => {
    expect([...expected.keys()].sort()).toEqual([...lists].sort());
  });
});
