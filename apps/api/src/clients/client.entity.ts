import type { Card, Client as ClientData, FormerSurname, OtherPassport } from '@anketa/client';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { PersonColumns } from '../database/person-columns';

/** A regular client: a person kept in the agency's own base. */
@Entity('client')
export class Client extends PersonColumns implements ClientData {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('jsonb') formerSurnames: FormerSurname[];
  @Column('jsonb') otherPassports: OtherPassport[];
  @Column('jsonb') cards: Card[];
  @Column('text', { nullable: true }) address: string | null;
  @Column('text', { nullable: true }) occupation: string | null;
  @Column('text', { nullable: true }) employer: string | null;
  @Column('text', { nullable: true }) notes: string | null;
  @Column('text', { nullable: true }) preferences: string | null;
  @Column('date', { nullable: true }) consentOn: string | null;
  /** Grows with every change; 1 = as first stored. */
  @Column('int') version: number;
}
