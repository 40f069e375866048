/** Every issue this library can raise, with the params its sentence may use. */
export const NAME_ISSUES = {
  /** It is not sure which part of "{value}" is the surname; read as surname {surname}, name {givenName}. */
  'name.ambiguous': ['value', 'surname', 'givenName'],
  /** "{value}" has initials only; write the names out. */
  'name.initials': ['value'],
  /** "{value}" is one word and looks like a given name. */
  'name.single': ['value'],
  /** "{value}" names several people. */
  'name.severalPeople': ['value'],
  /** "{value}" was spaced out letter by letter; read as {read}. */
  'name.spacedOut': ['value', 'read'],
  /** Is {title} at the end of "{value}" a title? Without it: {rest}. */
  'name.titleGlued': ['value', 'title', 'rest'],
  /** "{value}" has a digit in it; perhaps {proposal}. */
  'name.digit': ['value', 'proposal'],
  /** "{value}" mixes Latin and Cyrillic letters. */
  'name.mixedAlphabets': ['value'],
  /** Letters of the other alphabet ({letters}) were put right: {read}. */
  'name.alphabetRepaired': ['value', 'read', 'letters'],
  /** Signs that do not belong in a name were left out: {read}. */
  'name.signsRemoved': ['value', 'read'],
  /** "{value}" held a hidden character {character}. */
  'name.hiddenCharacter': ['value', 'character'],
} as const;
