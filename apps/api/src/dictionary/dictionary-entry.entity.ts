import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A word or phrase the agency entered; it goes before the shipped one with the same key. */
@Entity('dictionary_entry')
export class DictionaryEntry {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') ru: string;
  /** `entryKey(ru)`: capitals, ё and marks at the end make no difference. */
  @Column('text') ruKey: string;
  @Column('text', { nullable: true }) en: string | null;
  @Column('text', { nullable: true }) fr: string | null;
}
