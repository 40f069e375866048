import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Dictionary1795300000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dictionary_entry (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        ru text NOT NULL,
        ru_key text NOT NULL UNIQUE CHECK (ru_key <> ''),
        en text,
        fr text
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dictionary_entry;');
  }
}
