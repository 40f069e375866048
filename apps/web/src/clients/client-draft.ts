import { CLIENT_FIELDS, type Client, dataOfClient, emptyPerson, NO_DETAILS } from '@anketa/client';
import type { ClientBody } from '../api/shapes';

/** What is on the screen of a client: everything but id and version. */
export type ClientDraft = Client;

export const draftOf = (client: Client | null): ClientDraft =>
  client ? dataOfClient(client) : { ...emptyPerson(), ...NO_DETAILS };

const filled = <Entry extends object>(entries: readonly Entry[], fields: readonly (keyof Entry)[]): Entry[] =>
  entries.filter((entry) => fields.some((field) => String(entry[field]).trim() !== ''));

/** Without the rows of lists that were added and left empty. */
export const withoutBlanks = (draft: ClientDraft): ClientDraft => ({
  ...draft,
  formerSurnames: filled(draft.formerSurnames, ['surname', 'surnameLatin', 'until']),
  otherPassports: filled(draft.otherPassports, ['series', 'number', 'issued', 'expires', 'issuedBy']),
  cards: filled(draft.cards, ['series', 'number', 'kind']),
});

/** Only what differs from what was opened, so that nothing else is touched. */
export function changesOf(draft: ClientDraft, before: Client | null): ClientBody {
  const after = withoutBlanks(draft);
  if (!before) return after;
  const fields = CLIENT_FIELDS.filter((field) => JSON.stringify(after[field]) !== JSON.stringify(before[field]));
  return Object.fromEntries(fields.map((field) => [field, after[field]]));
}

/** What was typed after `sent` had gone to the server. */
export function typedSince(sent: ClientDraft, now: ClientDraft): Partial<ClientDraft> {
  const fields = CLIENT_FIELDS.filter((field) => JSON.stringify(now[field]) !== JSON.stringify(sent[field]));
  return Object.fromEntries(fields.map((field) => [field, now[field]]));
}
