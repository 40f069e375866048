import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Clients1795300000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

      CREATE TABLE client (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        surname text,
        first_name text,
        patronymic text,
        surname_latin text,
        first_name_latin text,
        patronymic_latin text,
        sex text CHECK (sex IN ('M', 'F')),
        traveller_type text CHECK (traveller_type IN ('ADT', 'CHD', 'INF')),
        birth_date date,
        birth_place text,
        birth_country text,
        citizenship text,
        passport_series text,
        passport_number text,
        passport_issued date,
        passport_expires date,
        passport_issued_by text,
        civil_passport_series text,
        civil_passport_number text,
        birth_certificate text,
        ticket_number text,
        phone text,
        email text,
        former_surnames jsonb NOT NULL DEFAULT '[]',
        other_passports jsonb NOT NULL DEFAULT '[]',
        cards jsonb NOT NULL DEFAULT '[]',
        address text,
        occupation text,
        employer text,
        notes text,
        preferences text,
        consent_on date,
        version int NOT NULL DEFAULT 1,
        CHECK (surname IS NOT NULL OR surname_latin IS NOT NULL)
      );

      CREATE TABLE client_key (
        kind text COLLATE "C" NOT NULL,
        key text COLLATE "C" NOT NULL,
        given text COLLATE "C" NOT NULL,
        client_id uuid NOT NULL REFERENCES client ON DELETE CASCADE,
        PRIMARY KEY (kind, key, given, client_id)
      );
      CREATE INDEX client_key_client ON client_key (client_id);

      CREATE TABLE surname_key (
        key text COLLATE "C" PRIMARY KEY,
        sound text COLLATE "C" NOT NULL
      );
      CREATE INDEX surname_key_sound ON surname_key (sound);
      CREATE INDEX surname_key_likeness ON surname_key USING gin (key public.gin_trgm_ops);

      CREATE TABLE client_merge (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        client_id uuid NOT NULL,
        other_id uuid NOT NULL,
        before jsonb NOT NULL,
        other jsonb NOT NULL,
        merged jsonb NOT NULL,
        tourist_ids uuid[] NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        undone_at timestamptz
      );
      CREATE INDEX client_merge_client ON client_merge (client_id);

      ALTER TABLE import ADD client_changes jsonb NOT NULL DEFAULT '[]';
      ALTER TABLE tourist ADD FOREIGN KEY (client_id) REFERENCES client ON DELETE SET NULL;
      CREATE INDEX tourist_client ON tourist (client_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE tourist DROP CONSTRAINT tourist_client_id_fkey; DROP INDEX tourist_client; ALTER TABLE import DROP client_changes; DROP TABLE client_merge, surname_key, client_key, client;',
    );
  }
}
