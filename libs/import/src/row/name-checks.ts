import type { PersonField } from '@anketa/client';
import { warning } from '@anketa/issue';
import { isSimilarName, proposeLatin, sexOfName } from '@anketa/name';
import { type Draft, put } from '../draft';

/**
 * The sex: what a column or a title says; else what the name tells, marked as such (`sex.fromName`). A title that says
 * only child or infant leaves the sex open. A name that contradicts the column is a warning.
 */
export function settleSex(draft: Draft): void {
  const { person, said } = draft;
  put(draft, 'travellerType', said.type);
  if (draft.issues.some(({ code }) => code === 'name.severalPeople')) return;
  const cyrillic = sexOfName({ surname: person.surname, givenName: person.firstName, patronymic: person.patronymic });
  const latin = sexOfName({
    surname: person.surnameLatin,
    givenName: person.firstNameLatin,
    patronymic: person.patronymicLatin,
  });
  const reading = cyrillic.sex === null ? latin : cyrillic;
  const told = latin.sex !== null && cyrillic.sex !== null && latin.sex !== cyrillic.sex ? null : reading.sex;
  if (said.sex !== null) {
    put(draft, 'sex', said.sex);
    if (told !== null && told !== said.sex && reading.by !== 'ending')
      draft.issues.push(warning('sex', 'sex.differs', { value: said.sex, name: told }));
    return;
  }
  if (cyrillic.by === 'conflict' || latin.by === 'conflict') draft.issues.push(warning('sex', 'sex.conflict', {}));
  else if (told !== null && said.kind && reading.by !== 'patronymic')
    draft.issues.push({ path: 'sex', code: 'sex.proposed', severity: 'info', params: { name: told } });
  else if (told !== null) {
    put(draft, 'sex', told);
    const severity = reading.by === 'ending' ? 'warning' : 'info';
    draft.issues.push({ path: 'sex', code: 'sex.fromName', severity, params: { name: told } });
  }
}

/** Latin beside Cyrillic: another rule's spelling is a note, another name a warning. Nothing is overwritten. */
export function compareSpellings({ person, issues }: Draft): void {
  for (const field of ['surname', 'firstName'] as const) {
    const cyrillic = person[field];
    const path: PersonField = `${field}Latin`;
    const latin = person[path];
    if (cyrillic === null || latin === null) continue;
    const today = proposeLatin(cyrillic, person.citizenship);
    if (today === null || today === latin) continue;
    if (isSimilarName(cyrillic, latin))
      issues.push({ path, code: 'name.otherRule', severity: 'info', params: { value: latin, today } });
    else issues.push(warning(path, 'name.scriptsDiffer', { value: latin, cyrillic }));
  }
}
