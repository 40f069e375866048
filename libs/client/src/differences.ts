import { PERSON_FIELDS, type Person, type PersonField } from './person';

/** A field in which a tourist and the linked client differ. */
export interface Difference {
  field: PersonField;
  tourist: string | null;
  client: string | null;
}

/** What belongs to one trip and not to the person. */
const OF_THE_TRIP: ReadonlySet<PersonField> = new Set<PersonField>(['travellerType', 'ticketNumber']);

/**
 * Where a tourist's data says something else than the client's. What the tourist does not have is no difference: nothing
 * is ever taken from the base because a list left it out.
 *
 * @example differences({ phone: '1', … }, { phone: '2', … }) // [{ field: 'phone', tourist: '1', client: '2' }]
 */
export function differences(tourist: Person, client: Person): Difference[] {
  return PERSON_FIELDS.filter(
    (field) => !OF_THE_TRIP.has(field) && tourist[field] && tourist[field] !== client[field],
  ).map((field) => ({
    field,
    tourist: tourist[field],
    client: client[field],
  }));
}

/** The data of a tourist that a client keeps. @example dataOfPerson(tourist).ticketNumber // null */
export function dataOfPerson(tourist: Person): Person {
  const entries = PERSON_FIELDS.map((field) => [field, OF_THE_TRIP.has(field) ? null : tourist[field]]);
  return Object.fromEntries(entries) as unknown as Person;
}
