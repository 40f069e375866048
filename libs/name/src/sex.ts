import { givenNameSex } from './given-name';
import { givenNameEnding } from './given-name-ending';
import { patronymicSex } from './patronymic';
import { surnameEnding } from './surname-ending';

export interface NameParts {
  surname?: string | null;
  givenName?: string | null;
  patronymic?: string | null;
}

export interface SexReading {
  sex: 'M' | 'F' | null;
  /** `conflict`: two parts of the name contradict each other. `ending`: only the form of the given name speaks. */
  by: 'patronymic' | 'givenName' | 'surname' | 'ending' | 'conflict' | null;
}

/**
 * The sex a name tells: the patronymic decides; then the given name by the dictionary and the surname by its ending,
 * which must not contradict each other; last, and marked as `ending`, the form of a Russian given name. A final "a"
 * alone never makes a woman. `null` when nothing tells.
 *
 * @example sexOfName({ surname: 'NIKITIN', givenName: 'NIKITA' }) // { sex: 'M', by: 'givenName' }
 */
export function sexOfName({ surname, givenName, patronymic }: NameParts): SexReading {
  const father = patronymic ? patronymicSex(patronymic) : null;
  if (father) return { sex: father, by: 'patronymic' };
  const given = givenName ? givenNameSex(givenName) : null;
  const ending = surname ? surnameEnding(surname) : null;
  if (given === 'M' || given === 'F') {
    if (ending?.strength === 'strong' && ending.sex !== null && ending.sex !== given)
      return { sex: null, by: 'conflict' };
    return { sex: given, by: 'givenName' };
  }
  const form = givenName ? givenNameEnding(givenName) : null;
  if (ending?.sex) {
    if (ending.strength === 'strong') return { sex: ending.sex, by: 'surname' };
    const cyrillic = /\p{Script=Cyrillic}/u.test(surname ?? '');
    if (!cyrillic && given === null && form !== null && form !== ending.sex) return { sex: null, by: 'conflict' };
    return { sex: ending.sex, by: 'surname' };
  }
  return given === null && form !== null ? { sex: form, by: 'ending' } : { sex: null, by: null };
}
