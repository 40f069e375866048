import type { Difference } from '@anketa/client';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportResult } from './import.dto';

/** Fields of a client that an import changed: `tourist` is what it wrote, `client` what stood there before. */
export interface ClientChange {
  clientId: string;
  differences: Difference[];
}

/** One import into a voucher; its key makes a repeated request harmless. */
@Entity('import')
export class Import {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') voucherId: string;
  @Column('text') key: string;
  @Column('jsonb') result: ImportResult;
  /** What it wrote into clients, to be taken back with it. */
  @Column('jsonb', { default: [] }) clientChanges: ClientChange[];
  @Column('timestamptz', { nullable: true }) revertedAt: Date | null;
}
