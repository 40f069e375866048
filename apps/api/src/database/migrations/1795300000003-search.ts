import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other keys of clients; they are made at the next start, for they follow from the clients. */
export class Search1795300000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE client_key;
      DELETE FROM surname_key;
      DROP INDEX surname_key_likeness;
      -- A list of what is not yet sorted in would be read whole by every search.
      CREATE INDEX surname_key_likeness ON surname_key USING gin (key public.gin_trgm_ops) WITH (fastupdate = off);

      CREATE TABLE search_key (
        kind text COLLATE "C" NOT NULL,
        key text COLLATE "C" NOT NULL,
        rest text COLLATE "C" NOT NULL,
        client_id uuid NOT NULL REFERENCES client ON DELETE CASCADE,
        PRIMARY KEY (kind, key, rest, client_id)
      );
      CREATE INDEX search_key_client ON search_key (client_id);

      CREATE TABLE search_edition (
        id int PRIMARY KEY CHECK (id = 1),
        edition int NOT NULL
      );

      CREATE INDEX client_by_name ON client (
        (coalesce(surname, surname_latin)) COLLATE "und-x-icu",
        (coalesce(first_name, first_name_latin, '')) COLLATE "und-x-icu",
        id
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX client_by_name;
      DROP TABLE search_key, search_edition;
      DELETE FROM surname_key;
      ALTER INDEX surname_key_likeness SET (fastupdate = on);
      CREATE TABLE client_key (
        kind text COLLATE "C" NOT NULL,
        key text COLLATE "C" NOT NULL,
        given text COLLATE "C" NOT NULL,
        client_id uuid NOT NULL REFERENCES client ON DELETE CASCADE,
        PRIMARY KEY (kind, key, given, client_id)
      );
      CREATE INDEX client_key_client ON client_key (client_id);
    `);
  }
}
