/** A part of a free phrase. */
export interface Chunk {
  role: Role;
  text: string;
  guessed?: boolean;
  /** Of a verb or thing: it goes somewhere, and of a verb how it is said when the goal is named. */
  goes?: boolean;
  going?: string;
  /** Of a verb: what it is done to follows; `place`: a place or sight. */
  takes?: string;
  /** Of a place: as the goal. */
  towards?: string;
  /** The same behind `partir` and `départ`. */
  bound?: string;
  /** Of a place: one comes from there, so that the next is the goal. */
  leaves?: boolean;
  /** Before a verb that names nobody. */
  subject?: string;
  third?: boolean;
  /** A thing's French gender; of a participle the form it was typed in. */
  gender?: string;
  /** A participle said of a woman's noun. */
  woman?: string;
  /** Of somebody with counted years: they may be how long something lasts. */
  age?: string;
  /** A thing as what something is done to: with its article. */
  object?: string;
}

/** What a part is in its phrase. */
type Role =
  | 'verb'
  | 'past'
  | 'infinitive'
  | 'thing'
  | 'object'
  | 'done'
  | 'adverb'
  | 'way'
  | 'somebody'
  | 'and'
  | 'time'
  | 'around';
