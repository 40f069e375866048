import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who changed what of a client, and who belongs to whose family. Of an erased client nothing stays. */
export class ClientHistory1795300000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE client_change (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        client_id uuid NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        changed_by text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('created', 'changed')),
        fields jsonb NOT NULL
      );
      CREATE INDEX ON client_change (client_id, changed_at);

      CREATE TABLE family_link (
        client_id uuid NOT NULL REFERENCES client (id) ON DELETE CASCADE,
        other_id uuid NOT NULL REFERENCES client (id) ON DELETE CASCADE,
        relation text NOT NULL CHECK (relation IN ('spouse', 'parent', 'child', 'sibling', 'relative')),
        PRIMARY KEY (client_id, other_id),
        CHECK (client_id <> other_id)
      );
      CREATE INDEX ON family_link (other_id);

      ALTER TABLE client_merge ADD COLUMN family jsonb NOT NULL DEFAULT '{"own": [], "other": []}'::jsonb;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE client_merge DROP COLUMN family;
      DROP TABLE family_link;
      DROP TABLE client_change;
    `);
  }
}
