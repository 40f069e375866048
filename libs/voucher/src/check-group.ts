import { type Issue, warning } from '@anketa/issue';
import { nameKey } from '@anketa/name';

/** One traveller as the questionnaires of a voucher name him. */
export interface GroupMember {
  id: string;
  /** In Cyrillic; `null` when not known. */
  surname: string | null;
  /** As it will stand on the paper, in Latin letters; '' when it is missing. */
  surnameLatin: string;
  /** `YYYY-MM-DD` or ''. */
  passportIssued: string;
  /** Surnames the client had before, with the day until which; '' when unknown. */
  formerSurnames: readonly { surname: string; surnameLatin: string; until: string }[];
}

/** Every issue of a group; `path` is the key of the answer, in the vocabulary all forms share. */
export const GROUP_ISSUES = {
  'group.surnameSpelling': ['value', 'other'],
  'passport.olderThanSurname': ['issued', 'until', 'former'],
} as const satisfies Record<string, readonly string[]>;

/**
 * What is only seen when the people of one voucher stand side by side: one surname spelled in two ways (consuls send
 * families back for it; the rarer spelling is reported, of two equal ones the later), and a passport issued before its
 * owner changed the surname.
 *
 * @example checkGroup([shcherbakov, scherbakova]).get(scherbakova.id)?.[0]?.code // 'group.surnameSpelling'
 */
export function checkGroup(members: readonly GroupMember[]): Map<string, Issue[]> {
  const stems = members.map((member) => ({
    member,
    latin: latinStem(member.surnameLatin),
    cyrillic: cyrillicStem(member.surname ?? ''),
  }));
  const found = new Map<string, Issue[]>();
  const spellings = spellingsOf(stems);
  for (const one of stems) {
    const issues: Issue[] = [];
    const candidates = [...(spellings.get(one.cyrillic) ?? []), ...(spellings.get(nameKey(one.latin)) ?? [])];
    const other = candidates.find(
      (candidate) => areOneSurname(one, candidate.first) && isUsual(candidate, candidates, one),
    );
    if (other) {
      const params = { value: one.member.surnameLatin, other: other.first.member.surnameLatin };
      issues.push(warning('surname', 'group.surnameSpelling', params));
    }
    const { passportIssued: issued, formerSurnames } = one.member;
    const former = formerSurnames.find(({ until }) => issued !== '' && until !== '' && issued < until);
    if (former) {
      const params = { issued, until: former.until, former: former.surnameLatin || former.surname };
      issues.push(warning('passportIssued', 'passport.olderThanSurname', params));
    }
    if (issues.length > 0) found.set(one.member.id, issues);
  }
  return found;
}

interface Stems {
  member: GroupMember;
  latin: string;
  cyrillic: string;
}

/** One spelling of a surname, by whom it is borne first and by how many; in the order of the list. */
interface Spelling {
  first: Stems;
  count: number;
}

/** The spellings of each surname, under its Cyrillic stem and under its sound. */
function spellingsOf(stems: readonly Stems[]): Map<string, Spelling[]> {
  const spellings = new Map<string, Spelling[]>();
  for (const one of stems) {
    if (one.latin === '') continue;
    for (const key of new Set([one.cyrillic, nameKey(one.latin)])) {
      if (key === '') continue;
      const under = spellings.get(key) ?? [];
      const same = under.find(({ first }) => first.latin === one.latin && first.cyrillic === one.cyrillic);
      if (same) same.count++;
      else under.push({ first: one, count: 1 });
      spellings.set(key, under);
    }
  }
  return spellings;
}

/** More people bear it than this one's spelling, or as many and it came first. */
function isUsual(candidate: Spelling, candidates: readonly Spelling[], one: Stems): boolean {
  const at = candidates.findIndex(({ first }) => first.latin === one.latin && first.cyrillic === one.cyrillic);
  const own = candidates[at]?.count ?? 0;
  return candidate.count > own || (candidate.count === own && candidates.indexOf(candidate) < at);
}

/** The same name in Cyrillic, or the same sound where the Cyrillic is not known, yet other Latin letters. */
function areOneSurname(one: Stems, other: Stems): boolean {
  if (one.latin === '' || other.latin === '' || one.latin === other.latin) return false;
  if (one.cyrillic !== '' && other.cyrillic !== '') return one.cyrillic === other.cyrillic;
  return nameKey(one.latin) === nameKey(other.latin);
}

/** Without the ending that only tells man from woman. */
function latinStem(surname: string): string {
  return surname
    .toUpperCase()
    .replace(/[^\p{L}]/gu, '')
    .replace(/(S|C|TS|TC|Z)K(?:AIA|AYA|AJA|II|IY|IJ|YI|YY|Y|I|OI|OY)$/, '$1K')
    .replace(/([OE])(?:VA|U)$/, '$1V')
    .replace(/([IY]N)A$/, '$1')
    .replace(/(?:AIA|AYA|AJA|YI|YY|OI|OY)$/, '');
}

function cyrillicStem(surname: string): string {
  return surname
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}]/gu, '')
    .replace(/([сц]к)(?:ая|ий|ой|і|а)$/, '$1')
    .replace(/([ое])(?:ва|ў)$/, '$1в')
    .replace(/([иыі]н)а$/, '$1')
    .replace(/(?:ая|ый|ой|ий)$/, '');
}
