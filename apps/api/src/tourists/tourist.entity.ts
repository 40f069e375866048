import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { PersonColumns } from '../database/person-columns';

/** A person travelling on one voucher. */
@Entity('tourist')
export class Tourist extends PersonColumns {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('uuid') voucherId: string;
  /** Place in the voucher's list, from 1. */
  @Column('int') position: number;
  @Column('uuid', { nullable: true }) clientId: string | null;
  @Column('uuid', { nullable: true }) importId: string | null;
  /** Grows with every change; 1 = as first stored. */
  @Column('int') version: number;
}
