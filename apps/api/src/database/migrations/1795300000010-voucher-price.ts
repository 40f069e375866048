import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a tour costs: an amount and a currency by ISO 4217, both or none. */
export class VoucherPrice1795300000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE voucher ADD price numeric(14, 2), ADD currency text CHECK (currency ~ '^[A-Z]{3}$'),
        ADD CHECK (price >= 0), ADD CHECK ((price IS NULL) = (currency IS NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE voucher DROP COLUMN price, DROP COLUMN currency;');
  }
}
