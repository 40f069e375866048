import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the agents of the agency corrected the columns of a list's layout. */
export class Imports1795300000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_layout (
        signature text PRIMARY KEY,
        columns jsonb NOT NULL,
        used_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE import_layout');
  }
}
