import type { PassportRule } from '@anketa/country';
import type { Translator } from '@anketa/dictionary';
import { type Issue, warning } from '@anketa/issue';
import type { Answer, AnswerSource } from './answer';
import { checkAnswers } from './check-answers';
import { askedKeys, holds } from './condition';
import type { Field, Form } from './form';
import { intoLatin } from './into-latin';
import { type Known, textAt } from './known';
import { parseAnswer } from './parse-answer';

/** What an agent typed, or took from another tourist, for one key. */
export interface TypedAnswer {
  text: string;
  source: 'typed' | 'copied';
  /** By language: what the agent wrote or accepted as the translation of this text; it goes before dictionary and letters. */
  translations?: Readonly<Record<string, string>>;
}

export interface Filling {
  known: Known;
  typed: Readonly<Record<string, TypedAnswer>>;
  /** `YYYY-MM-DD` */
  today: string;
  /** Chooses the letters of names; taken from `known` when absent. */
  citizenship?: string | null;
  /** Into the form's language; absent or `null`: everything is written by letters. */
  dictionary?: Translator | null;
  /** What the country of the trip wants of a passport; absent: the form's own rule. */
  passportRule?: PassportRule | null;
}

export interface FilledForm {
  answers: Record<string, Answer>;
  /** How many questions must be answered by this person. */
  required: number;
  /** Keys of required questions without an answer, in paper order. */
  missing: string[];
  /** Keys of questions that this person is not asked; their answers stay here but do not go on the paper. */
  notAsked: string[];
  issues: Issue[];
  unknownWords: { key: string; word: string }[];
}

/**
 * A tourist's answers to a form: what is known, overruled by what was typed, written in the form's language and checked.
 * Bad data is never thrown: the answer is empty with its text in `original`, and an issue whose `path` is the key says
 * why. Keys the form does not have are left alone, they belong to other forms.
 *
 * @example fillForm(schengen, { known: { tourist: { surnameLatin: 'IVANOVA' } }, typed: {}, today: '2026-11-21' })
 *   // { answers: { surname: { value: 'IVANOVA', source: 'known', language: 'en', by: 'agent' } }, missing: ['firstNames', …], … }
 */
export function fillForm(form: Form, filling: Filling): FilledForm {
  const result: FilledForm = { answers: {}, required: 0, missing: [], notAsked: [], issues: [], unknownWords: [] };
  const context = {
    ...filling,
    citizenship: filling.citizenship || ofTourist(form, filling, 'citizenship'),
    sex: sexOf(form, filling),
  };
  for (const field of form.fields) {
    const taken = take(form, field, context);
    if (!taken) continue;
    result.answers[field.key] = taken.answer;
    result.issues.push(...taken.issues);
    result.unknownWords.push(...taken.unknownWords.map((word) => ({ key: field.key, word })));
  }
  leaveUnaskedOut(form, result, filling.today);
  result.issues.push(...checkAnswers(form, result, filling.today, filling.passportRule));
  return { ...result, issues: inPaperOrder(form, result.issues) };
}

/** Languages whose forms take Cyrillic letters as they are. */
const CYRILLIC_LANGUAGES = ['ru', 'uk', 'be', 'bg', 'kk', 'ky', 'sr', 'mk', 'mn', 'tg'];

type Context = Filling & { citizenship: string; sex: 'M' | 'F' | null };
interface Taken {
  answer: Answer;
  issues: Issue[];
  unknownWords: string[];
}

function take(form: Form, field: Field, context: Context): Taken | null {
  const typed = Object.hasOwn(context.typed, field.key) ? context.typed[field.key] : undefined;
  if (typed && typed.text.trim() !== '') return understood(form, field, typed, context);
  const texts = [field.source ?? []].flat().map((path) => textAt(context.known, path));
  const known = texts.find((text) => text !== '');
  const taken = known ? understood(form, field, { text: known, source: 'known' }, context) : null;
  if (taken?.answer.value) return taken;
  return assumed(form, field, context) ?? taken;
}

/** What is usually, not always the answer. */
function assumed(form: Form, field: Field, context: Context): Taken | null {
  const text = field.assumedFrom ? textAt(context.known, field.assumedFrom) : '';
  if (text === '') return null;
  const taken = understood(form, field, { text, source: 'known' }, context);
  if (taken.answer.value === '') return taken;
  taken.issues.push({
    path: field.key,
    code: 'answer.assumed',
    severity: 'info',
    params: { value: taken.answer.value },
  });
  return taken;
}

interface Given {
  text: string;
  source: AnswerSource;
  translations?: Readonly<Record<string, string>>;
}

function understood(form: Form, field: Field, { text, source, translations }: Given, context: Context): Taken {
  const parsed = parseAnswer(field, text, context.today);
  const answer: Answer = { value: parsed.value, source, language: form.language, by: 'agent' };
  if (parsed.value === '') return { answer: { ...answer, original: text }, issues: parsed.issues, unknownWords: [] };
  if (field.kind !== 'text' || (CYRILLIC_LANGUAGES.includes(form.language) && !field.latin))
    return { answer, issues: parsed.issues, unknownWords: [] };
  const accepted = translations?.[form.language];
  const about = { ...context, sex: isOfApplicant(field) ? context.sex : null };
  const written = intoLatin(field, accepted ?? parsed.value, about);
  answer.value = field.uppercase ? written.value.toUpperCase() : written.value;
  answer.by = written.by;
  if (accepted !== undefined) answer.original = text;
  else if (written.original !== undefined) answer.original = written.original;
  return { answer, issues: [...parsed.issues, ...written.issues], unknownWords: written.unknownWords };
}

/** Keys with a part before the point are about somebody else: `guardian.`, `host.`, `costs.`. */
const isOfApplicant = (field: Field) => !field.key.includes('.');

function sexOf(form: Form, filling: Filling): 'M' | 'F' | null {
  const sex = ofTourist(form, filling, 'sex');
  return sex === 'M' || sex === 'F' ? sex : null;
}

/** What was typed under a key where the form asks for it, else what is known of the tourist. */
function ofTourist(form: Form, { known, typed, today }: Filling, key: 'sex' | 'citizenship'): string {
  const field = form.fields.find((one) => one.key === key);
  const text = typed[key]?.text.trim() ?? '';
  return field && text !== '' ? parseAnswer(field, text, today).value : textAt(known, `tourist.${key}`);
}

/** Known answers to questions that are not asked are dropped; typed ones stay, with a warning. */
function leaveUnaskedOut(form: Form, result: FilledForm, today: string): void {
  const values = Object.fromEntries(Object.entries(result.answers).map(([key, { value }]) => [key, value]));
  const asked = askedKeys(form, values, today);
  for (const field of form.fields) {
    const answer = result.answers[field.key];
    if (asked.has(field.key)) {
      const required =
        field.required ||
        (field.requiredWhen && holds(field.requiredWhen, (key) => (asked.has(key) ? (values[key] ?? '') : ''), today));
      if (required) result.required++;
      if (required && !answer?.value) result.missing.push(field.key);
      continue;
    }
    result.notAsked.push(field.key);
    result.issues = result.issues.filter(({ path }) => path !== field.key);
    if (answer?.source === 'known') delete result.answers[field.key];
    else if (answer)
      result.issues.push(warning(field.key, 'answer.notAsked', { value: answer.value || (answer.original ?? '') }));
  }
}

function inPaperOrder(form: Form, issues: Issue[]): Issue[] {
  const place = new Map(form.fields.map(({ key }, at) => [key, at]));
  return issues.toSorted((one, other) => (place.get(one.path) ?? 0) - (place.get(other.path) ?? 0));
}
