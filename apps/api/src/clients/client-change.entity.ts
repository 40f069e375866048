import type { FieldChange } from '@anketa/client';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One change of one client, kept for as long as the client is. */
@Entity('client_change')
export class ClientChange {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') clientId: string;
  @Column('timestamptz') changedAt: Date;
  /** The name of who did it, '' when no person did. */
  @Column('text') changedBy: string;
  @Column('text') kind: 'created' | 'changed';
  @Column('jsonb') fields: FieldChange[];
}
