import { type Comparable, emptyPerson, findDuplicates, NO_DETAILS } from '@anketa/client';
import { text } from './shared-data';

/**
 * Pairs found among invented persons with slips of the hand against the true pairs. The register's person number is
 * taken as the civil passport's number, street to state as one address.
 */
export function duplicates(data: string): void {
  const [heading = '', ...lines] = text(data, 'duplicates/febrl_dataset1.csv').trim().split('\n');
  const names = heading.split(',').map((name) => name.trim());
  const rows = lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.trim());
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
  for (const [what, withNumber] of [
    ['with the person number', true],
    ['without it', false],
  ] as const) {
    const found = findDuplicates(rows.map((row) => clientOf(row, withNumber)));
    const person = (at: number) => rows[at]?.rec_id?.split('-')[1];
    const right = found.filter(({ one, other }) => person(one) === person(other)).length;
    const pairs = rows.filter((row) => row.rec_id?.includes('dup')).length;
    const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(2)} %`;
    process.stdout.write(
      `duplicates: febrl 1, ${what}\t${pairs} pairs\tprecision ${share(right, found.length)}\trecall ${share(right, pairs)}\n`,
    );
  }
}

function clientOf(row: Record<string, string>, withNumber: boolean): Comparable {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(row.date_of_birth ?? '') ?? [];
  const address = ['street_number', 'address_1', 'address_2', 'suburb', 'postcode', 'state'].map((name) => row[name]);
  return {
    ...emptyPerson(),
    ...NO_DETAILS,
    surnameLatin: row.surname || null,
    firstNameLatin: row.given_name || null,
    birthDate: year ? `${year}-${month}-${day}` : null,
    civilPassportNumber: (withNumber && row.soc_sec_id) || null,
    address: address.filter(Boolean).join(' '),
  };
}
