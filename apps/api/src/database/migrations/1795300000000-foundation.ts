import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Foundation1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE agency (
        id int PRIMARY KEY CHECK (id = 1),
        name text NOT NULL,
        address text NOT NULL DEFAULT '',
        email text NOT NULL DEFAULT '',
        phone text NOT NULL DEFAULT ''
      );

      CREATE TABLE app_user (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        name text NOT NULL,
        email text NOT NULL UNIQUE CHECK (email = lower(email)),
        password_hash text NOT NULL
      );

      CREATE TABLE credential (
        hash text PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('session', 'token')),
        user_id uuid NOT NULL REFERENCES app_user ON DELETE CASCADE,
        name text,
        expires_at timestamptz
      );
      CREATE INDEX credential_user ON credential (user_id);

      CREATE SEQUENCE voucher_number;
      CREATE TABLE voucher (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        number text NOT NULL UNIQUE,
        created_on date NOT NULL,
        country text NOT NULL CHECK (country ~ '^[A-Z]{3}$'),
        arrival_date date NOT NULL,
        departure_date date NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CHECK (departure_date >= arrival_date)
      );
      CREATE INDEX voucher_newest ON voucher (created_at DESC, id DESC);
      CREATE INDEX voucher_arrival ON voucher (arrival_date);

      CREATE TABLE booked_service (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        voucher_id uuid NOT NULL REFERENCES voucher ON DELETE CASCADE,
        position int NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        "from" date,
        "to" date
      );
      CREATE INDEX booked_service_voucher ON booked_service (voucher_id, position);

      CREATE TABLE import (
        id uuid PRIMARY KEY,
        voucher_id uuid NOT NULL REFERENCES voucher ON DELETE CASCADE,
        key text NOT NULL,
        result jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        reverted_at timestamptz,
        UNIQUE (voucher_id, key)
      );

      CREATE TABLE tourist (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        voucher_id uuid NOT NULL REFERENCES voucher ON DELETE CASCADE,
        position int NOT NULL,
        client_id uuid,
        import_id uuid REFERENCES import ON DELETE SET NULL,
        version int NOT NULL DEFAULT 1,
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
        email text
      );
      CREATE INDEX tourist_voucher ON tourist (voucher_id, position);
      CREATE INDEX tourist_import ON tourist (import_id);
      CREATE INDEX tourist_surname ON tourist (lower(surname) text_pattern_ops);
      CREATE INDEX tourist_surname_latin ON tourist (lower(surname_latin) text_pattern_ops);

      CREATE TABLE tourist_service (
        tourist_id uuid NOT NULL REFERENCES tourist ON DELETE CASCADE,
        service_id uuid NOT NULL REFERENCES booked_service ON DELETE CASCADE,
        PRIMARY KEY (tourist_id, service_id)
      );
      CREATE INDEX tourist_service_service ON tourist_service (service_id);

      CREATE TABLE answer (
        tourist_id uuid NOT NULL REFERENCES tourist ON DELETE CASCADE,
        key text NOT NULL,
        text text NOT NULL,
        source text NOT NULL CHECK (source IN ('typed', 'copied')),
        PRIMARY KEY (tourist_id, key)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE answer, tourist_service, tourist, import, booked_service, voucher, credential, app_user, agency; DROP SEQUENCE voucher_number;',
    );
  }
}
