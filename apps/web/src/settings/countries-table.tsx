import { countryName, sourceIn } from '@anketa/country';
import { Button, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CountryRule } from '../api/shapes';
import { language } from '../app/i18n';
import table from '../ui/list.module.css';
import { CountryDialog } from './country-dialog';
import { ruleText } from './rule-text';
import classes from './settings.module.css';

const folded = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е');

/** What each country wants of a passport; countries with a rule first. */
export function CountriesTable({ rules }: { rules: readonly CountryRule[] }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState<CountryRule | null>(null);
  const wanted = folded(useDeferredValue(text.trim()));
  const collator = new Intl.Collator(language());
  const shown = rules
    .map((rule) => ({ rule, name: countryName(rule.country, language()) }))
    .filter(({ rule, name }) =>
      wanted === '' ? rule.passportRule !== null || rule.own : folded(name).includes(wanted),
    )
    .sort((one, other) => collator.compare(one.name, other.name));
  return (
    <>
      <TextInput
        aria-label={t('settings.findCountry')}
        placeholder={t('settings.findCountry')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        className={classes.find}
      />
      <div className={classes.countriesBox}>
        <table className={`${table.table} ${classes.countries}`}>
          <thead>
            <tr>
              <th scope="col">{t('settings.country')}</th>
              <th scope="col">{t('settings.language')}</th>
              <th scope="col">{t('settings.passport')}</th>
              <th scope="col">{t('settings.source')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ rule, name }) => (
              <tr key={rule.country}>
                <th scope="row">
                  <Button variant="subtle" size="compact-sm" onClick={() => setOpen(rule)}>
                    {name}
                  </Button>
                </th>
                <td>{t(`settings.languages.${rule.language}`)}</td>
                <td>{ruleText(rule.passportRule, t)}</td>
                <td className={classes.dim}>
                  {rule.own ? `${t('settings.own')}. ` : ''}
                  {sourceIn(rule.passportRule?.source ?? '', language())}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length === 0 ? <p className={classes.dim}>{t('state.nothingFound')}</p> : null}
      {open ? <CountryDialog rule={open} onClose={() => setOpen(null)} /> : null}
    </>
  );
}
