import type { Client, Relation } from '@anketa/client';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

export interface Relative {
  otherId: string;
  relation: Relation;
}

/** Two clients that became one, with all it takes to make them two again. */
@Entity('client_merge')
export class Merge {
  @PrimaryGeneratedColumn('uuid') id: string;
  /** Who stayed. */
  @Column('uuid') clientId: string;
  /** Who went, and comes back under the same id. */
  @Column('uuid') otherId: string;
  @Column('jsonb') before: Client;
  @Column('jsonb') other: Client;
  @Column('jsonb') merged: Client;
  /** The tourists who were linked to the one who went. */
  @Column('uuid', { array: true }) touristIds: string[];
  /** The family of both before they became one. */
  @Column('jsonb') family: { own: Relative[]; other: Relative[] };
  @Column('timestamptz', { nullable: true }) undoneAt: Date | null;
}
