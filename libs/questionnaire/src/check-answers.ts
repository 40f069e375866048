import { error, type Issue, warning } from '@anketa/issue';
import type { Answer } from './answer';
import { addMonths } from './calendar';
import type { Form, PassportRule } from './form';

/** Days that cannot come in another order, by key. */
const ORDER: readonly { earlier: string; later: string; code: string }[] = [
  { earlier: 'birthDate', later: 'passportIssued', code: 'date.beforeBirth' },
  { earlier: 'passportIssued', later: 'passportExpires', code: 'date.wrongOrder' },
  { earlier: 'arrivalDate', later: 'departureDate', code: 'date.wrongOrder' },
  { earlier: 'entryPermit.from', later: 'entryPermit.until', code: 'date.wrongOrder' },
];

/**
 * What is wrong with answers that were each readable: too long, dates that contradict each other, a passport that the
 * destination does not take. Called by `fillForm`; answers that are not asked are not checked.
 */
export function checkAnswers(
  form: Form,
  { answers, notAsked }: { answers: Readonly<Record<string, Answer>>; notAsked: readonly string[] },
  today: string,
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
  if (form.passportRule) issues.push(...checkPassport(form.passportRule, valueAt, today));
  return issues;
}

/** Visa Code, Regulation (EC) No 810/2009, Article 12 (a) and (c), for a form that carries such a rule. */
function checkPassport(rule: PassportRule, valueAt: (key: string) => string, today: string): Issue[] {
  const expires = valueAt('passportExpires');
  const issued = valueAt('passportIssued');
  const arrival = valueAt('arrivalDate');
  const departure = valueAt('departureDate') || arrival;
  const issues: Issue[] = [];
  const needed = departure && addMonths(departure, rule.monthsAfterDeparture);
  if (expires !== '' && expires < today) {
    issues.push(error('passportExpires', 'passport.expired', { expires, today }));
  } else if (expires !== '' && needed !== '' && expires < needed) {
    issues.push(
      error('passportExpires', 'passport.expiresTooSoon', {
        expires,
        departure,
        needed,
        months: rule.monthsAfterDeparture,
      }),
    );
  }
  const oldest = arrival && addMonths(arrival, -12 * rule.yearsBeforeArrival);
  if (issued !== '' && oldest !== '' && issued < oldest) {
    issues.push(
      error('passportIssued', 'passport.issuedTooLongAgo', { issued, arrival, oldest, years: rule.yearsBeforeArrival }),
    );
  }
  return issues;
}
