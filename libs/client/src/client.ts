import type { Person } from './person';

/** A discount (loyalty) card of the agency. Never a payment card. */
export interface Card {
  series: string;
  number: string;
  kind: string;
  /** In per cent, 0-100. */
  discount: number;
  active: boolean;
}

/** A surname a person had before. */
export interface FormerSurname {
  surname: string;
  surnameLatin: string;
  /** YYYY-MM-DD, '' when unknown. */
  until: string;
}

/** A passport besides the current one, which is in the person's own fields. */
export interface OtherPassport {
  series: string;
  number: string;
  issued: string;
  expires: string;
  issuedBy: string;
}

/** What the agency keeps of a regular client besides the data of the person. */
export interface ClientDetails {
  formerSurnames: FormerSurname[];
  otherPassports: OtherPassport[];
  cards: Card[];
  address: string | null;
  occupation: string | null;
  employer: string | null;
  notes: string | null;
  preferences: string | null;
  /** The day on which the client agreed that the data is kept. */
  consentOn: string | null;
}

export type Client = Person & ClientDetails;

/** Of a client about whom nothing but the person is known. */
export const NO_DETAILS: Readonly<ClientDetails> = {
  formerSurnames: [],
  otherPassports: [],
  cards: [],
  address: null,
  occupation: null,
  employer: null,
  notes: null,
  preferences: null,
  consentOn: null,
};
