import type { Target } from '@anketa/import';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A layout of lists the agency met, and what its columns are as an agent said. */
@Entity('import_layout')
export class ImportLayout {
  /** Headings and kinds of content, as the screen tells layouts apart; no person's data. */
  @PrimaryColumn('text') signature: string;
  @Column('jsonb') columns: (Target | null)[];
  @Column('timestamptz') usedAt: Date;
}
