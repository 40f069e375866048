import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A schema of its own on a PostgreSQL server: the url that uses it, and how to drop it. */
export async function freshSchema(server: string): Promise<{ url: string; drop(): Promise<void> }> {
  const schema = `test_${randomUUID().replaceAll('-', '')}`;
  const run = async (statement: string) => {
    const client = new Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`CREATE SCHEMA ${schema}`);
  const url = new URL(server);
  url.searchParams.set('options', `-c search_path=${schema},public`);
  return { url: url.href, drop: () => run(`DROP SCHEMA ${schema} CASCADE`) };
}
