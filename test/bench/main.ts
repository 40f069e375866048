import { benchPaper } from './paper';
import { benchSearch } from './search';
import { benchServer } from './server';

// npm run bench: one line a measure. npm run bench -- search: a million clients, takes minutes.
async function main(): Promise<void> {
  if (process.argv[2] === 'search') return benchSearch();
  await benchPaper();
  await benchServer();
}

void main();
