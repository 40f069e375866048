import type { KeyKind } from '@anketa/client';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A way to find a client: `clientKeys` of libs/client, stored. */
@Entity('search_key')
export class StoredClientKey {
  @PrimaryColumn('text') kind: KeyKind;
  @PrimaryColumn('text') key: string;
  @PrimaryColumn('text') rest: string;
  @PrimaryColumn('uuid') clientId: string;
}

/** By which edition of the rules the stored keys were made; one row. */
@Entity('search_edition')
export class StoredKeysEdition {
  @PrimaryColumn('int') id: number;
  @Column('int') edition: number;
}
