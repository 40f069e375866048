import type { TypedAnswer } from './fill-form';

/** A typed answer under its key, as it is kept. */
export interface KeptAnswer extends TypedAnswer {
  key: string;
  translations: Readonly<Record<string, string>>;
}

/**
 * What is kept after an agent changed texts and translations. Another text makes its translations void, in every
 * language; an empty text takes the answer away, an empty translation lets dictionary and letters speak again. A
 * translation of an answer that nobody typed is left out: there is no text it belongs to.
 *
 * @example changedAnswers([], { answers: { occupation: 'врач' }, translations: { occupation: 'Physician' }, language: 'en' })
 *   // { kept: [{ key: 'occupation', text: 'врач', source: 'typed', translations: { en: 'Physician' } }], emptied: [] }
 */
export function changedAnswers(
  before: readonly KeptAnswer[],
  change: {
    answers: Readonly<Record<string, string | null>>;
    translations: Readonly<Record<string, string | null>>;
    language: string;
  },
): { kept: KeptAnswer[]; emptied: string[] } {
  const emptied = Object.keys(change.answers).filter((key) => !change.answers[key]?.trim());
  const kept = new Map(before.filter(({ key }) => !emptied.includes(key)).map((answer) => [answer.key, answer]));
  for (const [key, typed] of Object.entries(change.answers)) {
    const text = typed?.trim() ?? '';
    if (text === '') continue;
    const same = kept.get(key)?.text === text;
    kept.set(key, { key, text, source: 'typed', translations: same ? (kept.get(key)?.translations ?? {}) : {} });
  }
  for (const [key, translation] of Object.entries(change.translations)) {
    const answer = kept.get(key);
    if (!answer) continue;
    const { [change.language]: _, ...others } = answer.translations;
    const text = translation?.trim() ?? '';
    kept.set(key, { ...answer, translations: text === '' ? others : { ...others, [change.language]: text } });
  }
  return { kept: [...kept.values()], emptied };
}
