import type { PassportRule } from '@anketa/country';
import { error, type Issue, warning } from '@anketa/issue';
import type { Answer } from './answer';
import { addDays, addMonths } from './calendar';
import type { Form } from './form';

/** Days that cannot come in another order, by key. */
const ORDER: readonly { earlier: string; later: string; code: string }[] = [
  { earlier: 'birthDate', later: 'passportIssued', code: 'date.beforeBirth' },
  { earlier: 'passportIssued', later: 'passportExpires', code: 'date.wrongOrder' },
  { earlier: 'arrivalDate', later: 'departureDate', code: 'date.wrongOrder' },
  { earlier: 'entryPermit.from', later: 'entryPermit.until', code: 'date.wrongOrder' },
];

/**
 * What is wrong with answers that were each readable: too long, dates that contradict each other, a passport that the
 * destination does not take by its rule (the form's own where the country has none). Called by `fillForm`; answers that
 * are not asked are not checked.
 */
export function checkAnswers(
  form: Form,
  { answers, notAsked }: { answers: Readonly<Record<string, Answer>>; notAsked: readonly string[] },
  today: string,
  rule?: PassportRule | null,
): Issue[] {
  const issues: Issue[] = [];
  const valueAt = (key: string) => (notAsked.includes(key) ? '' : (answers[key]?.value ?? ''));
  for (const { key, maxLength } of form.fields) {
    const length = [...valueAt(key)].length;
    if (maxLength !== undefined && length > maxLength) {
      issues.push(warning(key, 'answer.tooLong', { length, maxLength }));
    }
  }
  for (const { earlier, later, code } of ORDER) {
    const first = valueAt(earlier);
    const second = valueAt(later);
    if (first === '' || second === '' || first <= second) continue;
    issues.push(error(later, code, { earlier, first, later, second }));
  }
  const arrival = valueAt('arrivalDate');
  if (arrival !== '' && arrival < today)
    issues.push(warning('arrivalDate', 'date.beforeToday', { value: arrival, today }));
  issues.push(...checkPassport(rule ?? form.passportRule ?? null, valueAt, today));
  return issues;
}

/** The country's rule, counted from its own day; an expired passport is reported whatever the rule. */
function checkPassport(rule: PassportRule | null, valueAt: (key: string) => string, today: string): Issue[] {
  const expires = valueAt('passportExpires');
  const issued = valueAt('passportIssued');
  const arrival = valueAt('arrivalDate');
  const needed = rule ? validUntil(rule, { arrival, departure: valueAt('departureDate') || arrival, today }) : '';
  const issues: Issue[] = [];
  if (expires !== '' && expires < today) {
    issues.push(error('passportExpires', 'passport.expired', { expires, today }));
  } else if (expires !== '' && expires < needed) {
    issues.push(error('passportExpires', 'passport.expiresTooSoon', { expires, needed }));
  }
  const years = rule?.issuedWithinYears;
  const oldest = arrival !== '' && years ? addMonths(arrival, -12 * years) : '';
  if (issued !== '' && issued < oldest) {
    issues.push(
      error('passportIssued', 'passport.issuedTooLongAgo', { issued, arrival, oldest, years: years ?? null }),
    );
  }
  return issues;
}

/** The day a passport must still be valid on; '' when the day to count from is not known. */
function validUntil(
  { count, unit, from }: PassportRule,
  days: { arrival: string; departure: string; today: string },
): string {
  const start = from === 'application' ? days.today : days[from];
  if (start === '') return '';
  return unit === 'months' ? addMonths(start, count) : addDays(start, count);
}
