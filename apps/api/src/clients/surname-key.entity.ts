import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Every folded surname and first name of the base once, with its sound: the small table that alone carries the trigram index. */
@Entity('surname_key')
export class SurnameKey {
  @PrimaryColumn('text') key: string;
  @Column('text') sound: string;
}
