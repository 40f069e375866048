import type { Target } from '../targets';
import type { Content } from './content';

/** Settles what a column is. */
export type Put = (index: number, target: Target, confidence: number) => void;

/** Without headings: which of the free columns hold names, by given names of the dictionary and surname endings. */
export function namesByContent(free: number[], contents: Content[], put: Put): void {
  const named = free.filter((index) => isNames(contents[index]!));
  for (const latin of [true, false]) {
    const columns = named.filter((index) => {
      const { latin: inLatin, cyrillic } = contents[index]!;
      return latin ? inLatin >= 0.5 && inLatin > cyrillic : cyrillic >= 0.5 && cyrillic >= inLatin;
    });
    const full = columns.filter((index) => {
      const { severalWords, given, patronymic } = contents[index]!;
      return severalWords > 0.6 && given > 0.4 && patronymic < 0.5;
    });
    if (full.length > 0) {
      const { latin: inLatin, cyrillic } = contents[full[0]!]!;
      put(full[0]!, Math.min(inLatin, cyrillic) > 0.15 ? 'name' : latin ? 'fullNameLatin' : 'fullName', 0.75);
      continue;
    }
    const patronymic = columns.find((index) => contents[index]!.patronymic > 0.6);
    if (patronymic !== undefined) put(patronymic, latin ? 'patronymicLatin' : 'patronymic', 0.85);
    const rest = columns.filter((index) => index !== patronymic);
    const given = [...rest].sort((a, b) => lean(contents[b]!) - lean(contents[a]!))[0];
    const [only] = rest;
    if (
      rest.length === 1 &&
      only !== undefined &&
      contents[only]!.surname > 0.6 &&
      contents[only]!.given < 0.4 &&
      !contents[only]!.same &&
      !named.some((index) => !columns.includes(index) && isOfPeople(contents[index]!))
    ) {
      put(only, latin ? 'surnameLatin' : 'surname', 0.6);
    }
    if (given === undefined || contents[given]!.given < 0.5) continue;
    const surname = surnamesFor(given, rest, free, contents);
    if (surname === undefined || contents[surname]!.given > 0.6) continue;
    put(given, latin ? 'firstNameLatin' : 'firstName', 0.8);
    put(surname, latin ? 'surnameLatin' : 'surname', contents[surname]!.surname > 0.4 ? 0.8 : 0.6);
  }
  const mixed = named.filter(
    (index) => contents[index]!.both > 0.3 && contents[index]!.given > 0.5 && contents[index]!.severalWords > 0.6,
  );
  if (mixed.length === 1) put(mixed[0]!, 'name', 0.75);
}

/** The surnames of a column of given names: beside it, or told by their endings wherever they stand. */
function surnamesFor(given: number, rest: number[], free: number[], contents: Content[]): number | undefined {
  const [best, ...others] = rest
    .filter((index) => index !== given)
    .sort(
      (a, b) => Number(contents[a]!.same) - Number(contents[b]!.same) || contents[b]!.surname - contents[a]!.surname,
    );
  const beside = [best, ...others].find((index) => index !== undefined && Math.abs(index - given) === 1);
  const elsewhere = best !== undefined && !contents[best]!.same ? best : undefined;
  const sure = elsewhere !== undefined && contents[elsewhere]!.surname >= 0.8 ? elsewhere : undefined;
  return beside ?? sure ?? wordsBeside(given, free, contents) ?? elsewhere;
}

/** "Ким | Олег", "Цой | Анна": surnames no ending tells, beside the given names in the only column of single words. */
function wordsBeside(given: number, free: readonly number[], contents: readonly Content[]): number | undefined {
  const alphabet = contents[given]!.latin > 0.5 ? 'latin' : 'cyrillic';
  const [only, ...others] = free.filter((index) => {
    const content = contents[index]!;
    if (index === given || content.same || content.patronymic > 0.5 || content[alphabet] < 0.9) return false;
    const { word = 0, surname = 0, givenName = 0 } = content.share;
    return word + surname + givenName > 0.8 && content.codes < 0.5;
  });
  if (only === undefined || others.length > 0) return undefined;
  const between = contents.slice(Math.min(only, given) + 1, Math.max(only, given));
  return between.every(({ patronymic }) => patronymic > 0.5) ? only : undefined;
}

/** Beside names in the other alphabet a lone column of MOSCOW and SARATOV is none. */
const isOfPeople = ({ severalWords, given }: Content) => severalWords > 0.6 || given > 0.5;

const lean = ({ given, surname }: Content) => given - surname;

function isNames({ share, given, surname, patronymic, severalWords, same }: Content): boolean {
  if (same && (severalWords > 0 || given > 0)) return false;
  const words =
    (share.fullName ?? 0) + (share.givenName ?? 0) + (share.surname ?? 0) + (share.word ?? 0) + (share.text ?? 0) * 0.6;
  return words > 0.6 && (patronymic > 0.6 || given > 0.3 || surname > 0.4 || (severalWords === 0 && surname > 0.3));
}
