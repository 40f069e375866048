import type { Client } from './client';
import { CLIENT_FIELDS, type ClientField } from './merge';

/** A field of a client that was changed. Lists are whole. */
export interface FieldChange {
  field: ClientField;
  before: unknown;
  after: unknown;
}

/**
 * What changed between two states of a client, in the order in which its fields are shown.
 *
 * @example fieldChanges(client, { ...client, phone: '+7 900 000-00-00' }) // [{ field: 'phone', before: null, after: '+7 900 000-00-00' }]
 */
export function fieldChanges(before: Client, after: Client): FieldChange[] {
  return CLIENT_FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])).map(
    (field) => ({
      field,
      before: before[field],
      after: after[field],
    }),
  );
}
