// Measures the reading of lists, names, dates, countries and documents against outside data: npm run measure [-- FOLDER]
// npm run measure -- duplicates: pairs of one person; they are part of the whole, too.
// npm run measure -- search: other spellings of people through the search, on a database (TEST_DATABASE_URL or embedded).

import { clipboards, spreadsheets } from './clipboard';
import { duplicates } from './duplicates';
import { airlineNames, nameSplitting, sexes } from './names';
import { search } from './search';
import { sharedData, type Tally } from './shared-data';
import { countries, dates, transliteration, zones } from './texts';

const today = '2026-11-21';
const only = ['search', 'duplicates'].find((name) => name === process.argv[2]);
const data = sharedData(only ? undefined : process.argv[2]);
const print = (name: string, tally: Tally) => process.stdout.write(`${name}\t${tally}\n`);

if (data === null) {
  process.stdout.write('The outside data is not here (argument, SHARED_DIR or ../shared): nothing measured.\n');
} else if (only === 'search') {
  void search(data);
} else if (only === 'duplicates') {
  duplicates(data);
} else {
  nameSplitting(data, print);
  airlineNames(data, today, print);
  sexes(data, print);
  transliteration(data, print);
  dates(data, today, print);
  countries(data, print);
  zones(data, print);
  clipboards(data, print);
  spreadsheets(data, print);
  duplicates(data);
}
