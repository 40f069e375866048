import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A person who signs in. */
@Entity('app_user')
export class User {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column('text') name: string;
  /** Kept in small letters. */
  @Column('text') email: string;
  /** Argon2id in PHC string format. */
  @Column('text') passwordHash: string;
}
