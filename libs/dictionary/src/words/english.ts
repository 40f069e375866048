/** @example ordinal(3) // '3rd' */
export function ordinal(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  return `${count}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')}`;
}

/** A noun with its indefinite article. @example one('airport') // 'an airport' */
export const one = (noun: string) => (/^(?!uni|euro|one)[aeiou]|^IT/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** Where somebody works: `at a school`, `in an orchestra`, `on a farm`. @example at('farm') // 'on a farm' */
export function at(noun: string): string {
  if (/^(?:(?:traffic |transport )?police|army|navy)$/.test(noun)) return `in the ${noun}`;
  if (/(?:orchestra|choir|ensemble|band|quartet|trio|troupe)$/.test(noun)) return `in ${one(noun)}`;
  if (/(?:farm|(?:construction|building) site|ship|boat|vessel|yacht|rig|platform)$/.test(noun))
    return `on ${one(noun)}`;
  return `at ${one(noun)}`;
}

const WITH_ARTICLE =
  /^(Netherlands|United|German Democratic|Philippines|Maldives|Seychelles|Bahamas|Czech|Dominican|Russian Fed|USSR|European Union|Republic of|Mongolian|Kyrgyz Rep|Group of|(?:Western|Central|Southern) Group)/;

/** A country inside a sentence. @example country('Netherlands') // 'the Netherlands' */
export const country = (name: string) => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** @example capital('school') // 'School' */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A name of several words: `Secondary School`. */
export const capitals = (text: string) =>
  text.replace(
    /(^|\s)(?!(?:of|and|for|the) )(\p{Ll})/gu,
    (_all, space: string, letter: string) => space + letter.toUpperCase(),
  );

/** @example ranked('senior manager', 'purchasing') // 'senior purchasing manager' */
export function ranked(post: string, what: string): string {
  const [, rank = '', plain = ''] = /^((?:senior|lead|leading|chief|junior|head) )?(.*)$/.exec(post) ?? [];
  return `${rank}${what} ${plain}`;
}
