import { type Client as ClientData, emptyPerson, NO_DETAILS, searchPlan, surnameKeys } from '@anketa/client';
import { splitName } from '@anketa/name';
import { Client } from '../../apps/api/src/clients/client.entity';
import { saveKeys } from '../../apps/api/src/clients/client-keys-store';
import { findClients } from '../../apps/api/src/clients/find-clients';
import { type Database, openDatabase } from '../../apps/api/src/database/database';
import { freshSchema } from '../app/schema';
import { table } from './shared-data';

interface Base {
  /** Names as the file writes them; each is one client. */
  names: readonly string[];
  clientOf(name: string): Partial<ClientData>;
}

/** A spelling asked for, and the names of the base any of which is the right answer. */
interface Question {
  typed: string;
  right: ReadonlySet<string>;
}

const AT = [1, 10, 50] as const;

/** Other spellings of people through the real search, on a real database. */
export async function search(data: string): Promise<void> {
  const show = process.env.SHOW_MISSES === '1';
  for (const [file, canonical, alias] of [
    ['search/fide_latin_aliases.tsv', 'canonical', 'alias'],
    ['search/ofac_latin_aka_postsoviet.tsv', 'primary_name', 'aka'],
  ] as const) {
    const rows = table(data, file);
    const names = [...new Set(rows.map((row) => row[canonical] ?? ''))];
    const questions = rows.map((row) => ({ typed: row[alias] ?? '', right: new Set([row[canonical] ?? '']) }));
    await ask(file, { names, clientOf: withComma }, questions, show);
  }
  await politicians(data, show);
  await surnames(data, show);
}

/** Full names in Cyrillic and in Latin, both ways. */
async function politicians(data: string, show: boolean): Promise<void> {
  const rows = table(data, 'transliteration/politicians_full_cyr_en.tsv').filter(({ lang = '' }) =>
    ['ru', 'uk', 'be', 'bg'].includes(lang),
  );
  const english = [...new Set(rows.map((row) => row.english ?? ''))];
  const cyrillic = [...new Set(rows.map((row) => row.cyrillic ?? ''))];
  const right = (from: 'cyrillic' | 'english', to: 'cyrillic' | 'english', typed: string) =>
    new Set(rows.filter((row) => row[from] === typed).map((row) => row[to] ?? ''));
  await ask(
    'politicians, Cyrillic finds Latin',
    { names: english, clientOf: split },
    cyrillic.map((typed) => ({ typed, right: right('cyrillic', 'english', typed) })),
    show,
  );
  await ask(
    'politicians, Latin finds Cyrillic',
    { names: cyrillic, clientOf: split },
    english.map((typed) => ({ typed, right: right('english', 'cyrillic', typed) })),
    show,
  );
}

/** Surnames alone. All spellings the file knows are right; "precision": of those called the same name, how many are. */
async function surnames(data: string, show: boolean): Promise<void> {
  const rows = table(data, 'transliteration/wikidata_ru_names_latin.tsv').filter(({ kind = '' }) =>
    kind.includes('surname'),
  );
  const clean = rows.filter(({ wikidata_count = '' }) => Number(wikidata_count) >= 3);
  const cyrillic = [...new Set(clean.map((row) => row.cyrillic ?? ''))];
  const latin = [...new Set(clean.map((row) => row.latin ?? ''))];
  const right = (from: string, to: string, typed: string) =>
    new Set(rows.filter((row) => row[from] === typed).map((row) => row[to] ?? ''));
  for (const [from, to, names, typed] of [
    ['latin', 'cyrillic', cyrillic, latin],
    ['cyrillic', 'latin', latin, cyrillic],
  ] as const)
    await ask(
      `surnames alone, ${from} finds ${to}`,
      { names, clientOf: (name) => (from === 'latin' ? { surname: name } : { surnameLatin: name }) },
      typed.map((one) => ({ typed: one, right: right(from, to, one) })),
      show,
    );
}

/** Man's and woman's surname are one. */
const manOf = (surname: string) => surname.replace(/(?<=[оеё]в|ин|ov|ev|in)[аa]$/, '').replace(/(?:[ыо]й|ий|ая)$/, '');

function withComma(name: string): Partial<ClientData> {
  const [surname = '', ...given] = name.split(/,\s*/);
  return { surnameLatin: surname, firstNameLatin: given.join(' ') || null };
}

/** As an import splits it; where that is in doubt, the last word is the surname, as the file writes them. */
function split(name: string): Partial<ClientData> {
  const read = splitName(name);
  const words = name.split(/[\s,]+/);
  const doubtful = !name.includes(',') && read.issues.length > 0;
  const [surname, first] =
    read.surname && !doubtful
      ? [read.surname, read.givenName]
      : [words.at(-1) ?? '', words.slice(0, -1).join(' ') || null];
  return /\p{Script=Cyrillic}/u.test(name)
    ? { surname, firstName: first, patronymic: read.patronymic }
    : { surnameLatin: surname, firstNameLatin: first, patronymicLatin: read.patronymic };
}

async function ask(name: string, base: Base, questions: readonly Question[], show: boolean): Promise<void> {
  const { database, drop } = await emptyDatabase();
  const ids = await load(database, base);
  const found = AT.map(() => 0);
  let [said, saidRight] = [0, 0];
  const times: number[] = [];
  for (const { typed, right } of questions) {
    const started = performance.now();
    const answer = await findClients(database.source.manager, searchPlan(typed), {}, 50);
    times.push(performance.now() - started);
    const place = answer.findIndex(({ id }) => right.has(ids.get(id) ?? ''));
    for (const [at, depth] of AT.entries()) if (place >= 0 && place < depth) found[at]! += 1;
    const keys = surnameKeys(typed);
    const sure = answer
      .map(({ id }) => ids.get(id) ?? '')
      .filter((one) => surnameKeys(one).some((key) => keys.includes(key)));
    said += sure.length;
    saidRight += sure.filter((one) => [...right].some((other) => manOf(one) === manOf(other))).length;
    if (show && place !== 0)
      process.stdout.write(
        `  ${typed} | ${[...right].join('; ')} | ${place} | ${answer
          .slice(0, 3)
          .map(({ id, match }) => `${ids.get(id)} ${match}`)
          .join(' / ')}\n`,
      );
  }
  times.sort((a, b) => a - b);
  const share = (count: number, of: number) => `${((100 * count) / Math.max(1, of)).toFixed(2)} %`;
  process.stdout.write(
    `search: ${name}\t${questions.length} of ${base.names.length}\t${AT.map((depth, at) => `@${depth} ${share(found[at] ?? 0, questions.length)}`).join('\t')}` +
      `\tsame key, and is right ${share(saidRight, said)}\tp95 ${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(1)} ms\n`,
  );
  await database.close();
  await drop();
}

async function emptyDatabase(): Promise<{ database: Database; drop(): Promise<void> }> {
  const wait = { databasePool: 2, databaseWaitSeconds: 0, dataDir: null };
  const server = process.env.TEST_DATABASE_URL;
  const { url, drop } = server ? await freshSchema(server) : { url: null, drop: async () => undefined };
  return { database: await openDatabase({ ...wait, databaseUrl: url }, () => undefined), drop };
}

async function load({ source }: Database, { names, clientOf }: Base): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let start = 0; start < names.length; start += 1_000) {
    const some = names.slice(start, start + 1_000);
    const clients = some.map((name) =>
      source.manager.create(Client, { ...emptyPerson(), ...NO_DETAILS, ...clientOf(name), version: 1 }),
    );
    await source.manager.insert(Client, clients);
    await saveKeys(source.manager, clients);
    for (const [at, client] of clients.entries()) ids.set(client.id, some[at] ?? '');
  }
  await source.query('ANALYZE');
  return ids;
}
