import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of clients by birth date and by the end of the passport, page after page. */
export class SortedClients1795300000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX client_by_birth_date ON client (birth_date, id);
      CREATE INDEX client_by_passport_expires ON client (passport_expires, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX client_by_birth_date; DROP INDEX client_by_passport_expires;');
  }
}
