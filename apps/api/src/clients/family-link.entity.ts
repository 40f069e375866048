import type { Relation } from '@anketa/client';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Two clients of one family, told from each side: `other` is the client's spouse, parent … */
@Entity('family_link')
export class FamilyLink {
  @PrimaryColumn('uuid') clientId: string;
  @PrimaryColumn('uuid') otherId: string;
  @Column('text') relation: Relation;
}
