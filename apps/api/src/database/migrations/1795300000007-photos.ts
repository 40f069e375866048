import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The photos of tourists, for the photo boxes of the questionnaires. */
export class Photos1795300000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tourist_photo (
        tourist_id uuid PRIMARY KEY REFERENCES tourist ON DELETE CASCADE,
        bytes bytea NOT NULL CHECK (length(bytes) BETWEEN 1 AND 5242880),
        media_type text NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tourist_photo');
  }
}
