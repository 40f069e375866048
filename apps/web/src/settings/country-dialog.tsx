import { countryName, sourceIn } from '@anketa/country';
import { Button, Checkbox, Modal, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import type { CountryRule } from '../api/shapes';
import { language } from '../app/i18n';
import { FailureNote } from '../ui/failure-note';
import { useReturnFocus } from '../ui/use-return-focus';
import classes from './settings.module.css';
import { resetCountry, saveCountry } from './settings-queries';

const UNITS = ['days', 'months'] as const;
const FROM = ['arrival', 'departure', 'application'] as const;
const DIGITS = /\D/g;

/** What one country wants, as the agency learnt it from the consulate. */
export function CountryDialog({ rule, onClose }: { rule: CountryRule; onClose: () => void }) {
  const { t } = useTranslation();
  useReturnFocus();
  const [formLanguage, setFormLanguage] = useState<'en' | 'fr'>(rule.language);
  const [checked, setChecked] = useState(rule.passportRule !== null);
  const [count, setCount] = useState(String(rule.passportRule?.count ?? 6));
  const [unit, setUnit] = useState<(typeof UNITS)[number]>(rule.passportRule?.unit ?? 'months');
  const [from, setFrom] = useState<(typeof FROM)[number]>(rule.passportRule?.from ?? 'arrival');
  const [years, setYears] = useState(String(rule.passportRule?.issuedWithinYears ?? ''));
  const [source, setSource] = useState(sourceIn(rule.passportRule?.source ?? '', language()));
  const [failure, setFailure] = useState<unknown>(null);

  const act = (request: () => Promise<unknown>) => async (): Promise<void> => {
    try {
      await request();
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
  };
  const save = act(() =>
    saveCountry(rule.country, {
      language: formLanguage,
      passportRule: checked
        ? { count: Number(count), unit, from, source, ...(years === '' ? {} : { issuedWithinYears: Number(years) }) }
        : null,
    }),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={countryName(rule.country, language())}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit} className={classes.form}>
        <Select
          label={t('settings.language')}
          data={['en', 'fr'].map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
          value={formLanguage}
          onChange={(next) => setFormLanguage(next === 'fr' ? 'fr' : 'en')}
          allowDeselect={false}
          data-autofocus
        />
        <Checkbox
          label={t('settings.hasRule')}
          checked={checked}
          onChange={(event) => setChecked(event.currentTarget.checked)}
        />
        {checked ? (
          <>
            <div className={classes.line}>
              <TextInput
                label={t('settings.count')}
                value={count}
                onChange={(event) => setCount(event.currentTarget.value.replace(DIGITS, ''))}
                inputMode="numeric"
                required
                w={90}
              />
              <Select
                label={t('settings.unit')}
                data={UNITS.map((value) => ({ value, label: t(`settings.units.${value}`) }))}
                value={unit}
                onChange={(next) => setUnit(next === 'days' ? 'days' : 'months')}
                allowDeselect={false}
                w={130}
              />
              <Select
                label={t('settings.from')}
                data={FROM.map((value) => ({ value, label: t(`settings.rule.after.${value}`) }))}
                value={from}
                onChange={(next) => setFrom(FROM.find((one) => one === next) ?? 'arrival')}
                allowDeselect={false}
              />
            </div>
            <TextInput
              label={t('settings.issuedWithin')}
              value={years}
              onChange={(event) => setYears(event.currentTarget.value.replace(DIGITS, ''))}
              inputMode="numeric"
            />
            <TextInput
              label={t('settings.source')}
              value={source}
              onChange={(event) => setSource(event.currentTarget.value)}
            />
          </>
        ) : null}
        <FailureNote failure={failure} />
        <div className={classes.buttons}>
          {rule.own ? (
            <Button variant="subtle" color="gray" onClick={() => void act(() => resetCountry(rule.country))()}>
              {t('settings.reset')}
            </Button>
          ) : null}
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={checked && count === ''}>
            {t('settings.save')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
