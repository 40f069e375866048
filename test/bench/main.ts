import { benchClientsScreen } from './clients-screen';
import { benchImportScreen } from './import-screen';
import { benchPaper } from './paper';
import { benchPrinting } from './printing';
import { benchSearch } from './search';
import { benchServer } from './server';

const BENCHES: Record<string, () => Promise<void>> = {
  paper: benchPaper,
  printing: benchPrinting,
  server: benchServer,
  search: benchSearch,
  'import-screen': benchImportScreen,
  'clients-screen': benchClientsScreen,
};

// npm run bench: one line a measure. By name alone: `-- search` (a million clients, takes minutes),
// `-- import-screen` (ten thousand rows in a browser) and `-- clients-screen` (a hundred thousand clients in a browser).
async function main(): Promise<void> {
  const named = process.argv.slice(2);
  for (const name of named.length > 0 ? named : ['paper', 'printing', 'server']) {
    const bench = BENCHES[name];
    if (!bench) throw new Error(`there is no bench ${name}: ${Object.keys(BENCHES).join(', ')}`);
    await bench();
  }
}

void main();
