import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Translations an agent accepted, how firms are named, what countries want of passports, the agency's own forms. */
export class Questionnaires1795300000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE answer ADD COLUMN translations jsonb NOT NULL DEFAULT '{}'::jsonb;

      ALTER TABLE agency ADD COLUMN name_latin text NOT NULL DEFAULT '';
      ALTER TABLE agency ADD COLUMN company_form text NOT NULL DEFAULT 'letters'
        CHECK (company_form IN ('letters', 'translated'));

      CREATE TABLE country_rule (
        country text PRIMARY KEY CHECK (country ~ '^[A-Z]{3}$'),
        language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
        passport_rule jsonb
      );

      CREATE TABLE own_form (
        id text PRIMARY KEY CHECK (id ~ '^own-[a-z0-9-]+$'),
        base_id text NOT NULL,
        form jsonb NOT NULL,
        layout jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        released_on date,
        created_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE own_form;
      DROP TABLE country_rule;
      ALTER TABLE agency DROP COLUMN company_form;
      ALTER TABLE agency DROP COLUMN name_latin;
      ALTER TABLE answer DROP COLUMN translations;
    `);
  }
}
