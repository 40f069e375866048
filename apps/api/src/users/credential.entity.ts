import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What proves a request's user: the cookie of a session, or a program's token. Only its SHA-256 is kept. */
@Entity('credential')
export class Credential {
  @PrimaryColumn('text') hash: string;
  @Column('text') kind: 'session' | 'token';
  @Column('uuid') userId: string;
  /** What the agent called a program's token. */
  @Column('text', { nullable: true }) name: string | null;
  /** null = until it is deleted. */
  @Column('timestamptz', { nullable: true }) expiresAt: Date | null;
}
