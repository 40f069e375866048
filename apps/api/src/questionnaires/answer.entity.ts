import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What an agent typed for one tourist under one key of the vocabulary all forms share: typed for one form, it is
 * there for the next. The text is kept as typed; each form translates it into its own language, or takes the translation
 * an agent wrote or accepted.
 */
@Entity('answer')
export class StoredAnswer {
  @PrimaryColumn('uuid') touristId: string;
  @PrimaryColumn('text') key: string;
  @Column('text') text: string;
  @Column('text') source: 'typed' | 'copied';
  /** By language. */
  @Column('jsonb') translations: Record<string, string>;
}
