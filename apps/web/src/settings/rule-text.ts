import type { TFunction } from 'i18next';
import type { CountryRule } from '../api/shapes';

/** A passport rule in words. @example ruleText(france.passportRule, t) // 'ещё 3 месяца после отъезда, выдан не раньше 10 лет до въезда' */
export function ruleText(rule: CountryRule['passportRule'], t: TFunction): string {
  if (!rule) return t('settings.rule.none');
  const { count, unit, from, issuedWithinYears } = rule;
  const valid =
    count === 0
      ? t(`settings.rule.on.${from}`)
      : `${t(`settings.rule.${unit}`, { count })} ${t(`settings.rule.after.${from}`)}`;
  return issuedWithinYears ? `${valid}, ${t('settings.rule.issued', { count: issuedWithinYears })}` : valid;
}
