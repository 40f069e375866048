import type { KeyKind } from '@anketa/client';
import { Entity, PrimaryColumn } from 'typeorm';

/** A way to find a client: `clientKeys` of libs/client, stored. */
@Entity('client_key')
export class StoredClientKey {
  @PrimaryColumn('text') kind: KeyKind;
  @PrimaryColumn('text') key: string;
  @PrimaryColumn('text') given: string;
  @PrimaryColumn('uuid') clientId: string;
}
