import type { Layout } from '@anketa/paper';
import type { Form } from '@anketa/questionnaire';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A form of the agency's own: a copy of another one, changed; once released it never changes again. */
@Entity('own_form')
export class OwnForm {
  @PrimaryColumn('text') id: string;
  /** The form it was copied from. */
  @Column('text') baseId: string;
  @Column('jsonb') form: Form;
  @Column('jsonb') layout: Layout;
  /** Grows with every change. */
  @Column('int') version: number;
  @Column('date', { nullable: true }) releasedOn: string | null;
}
