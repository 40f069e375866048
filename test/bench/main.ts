import { benchPaper } from './paper';
import { benchServer } from './server';

// npm run bench: one line a measure.
async function main(): Promise<void> {
  await benchPaper();
  await benchServer();
}

void main();
