import { COUNTRIES, countryName, findCountry } from '@anketa/country';
import { MultiSelect, Select } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../../app/i18n';
import { FORMER_STATES } from '../../tourists/tourist-fields';
import { CountryField } from '../../ui/country-field';
import type { AnswerFieldProps } from './answer-field-props';
import classes from './answers.module.css';
import { chosenBy } from './chosen-by';

/** An answer that is chosen from a list; typing filters it. */
export function ListAnswer({ field, answer, draft, id, describedBy, invalid, onSave, onNext }: AnswerFieldProps) {
  const { t, i18n } = useTranslation();
  const now = language();
  const data = useMemo(() => {
    if (field.kind === 'country') {
      const collator = new Intl.Collator(now);
      return COUNTRIES.map(({ alpha3 }) => ({ value: alpha3, label: countryName(alpha3, now) })).sort((one, other) =>
        collator.compare(one.label, other.label),
      );
    }
    if (field.kind === 'yes-no') return ['yes', 'no'].map((value) => ({ value, label: t(`yesNo.${value}`) }));
    return (field.options ?? []).map((option) => ({ value: option.value, label: option.label[now] }));
  }, [field, i18n.language]);
  const value = draft?.text ?? answer?.value ?? '';
  const unread = !draft && answer && answer.value === '' ? answer.original : undefined;
  /** What was typed and not yet chosen from the list: kept when the field is left, read by the beginning of a name. */
  const typed = useRef<string | null>(null);
  const known = draft && !data.some((item) => item.value === draft.text) ? draft.text : unread;
  const common = {
    'data-key': field.key,
    id,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    placeholder: known,
    openOnFocus: false,
    searchable: true,
    nothingFoundMessage: t('state.nothingFound'),
    comboboxProps: { shadow: 'md' },
    variant: 'unstyled' as const,
    classNames: { input: classes.answer },
    onInput: (event: FormEvent<HTMLInputElement>): void => {
      typed.current = event.currentTarget.value;
    },
    onBlur: (): void => {
      const text = typed.current?.trim() ?? '';
      typed.current = null;
      if (text === '') return;
      const chosen = (field.kind === 'country' ? findCountry(text) : null) ?? chosenBy(text, data) ?? text;
      if (chosen !== value) onSave(field.multiple && value !== '' ? `${value},${chosen}` : chosen);
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>): void => {
      if (event.key === 'Escape') typed.current = null;
      if (event.key !== 'Enter' || event.defaultPrevented) return;
      // An option is marked in the open list: the list takes it. Typed faster than the list follows: the field is left,
      // and what was typed is read by its beginning.
      const input = event.currentTarget;
      const { shiftKey } = event;
      const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
      if (list?.querySelector('[data-combobox-selected]')) {
        setTimeout(() => {
          if (typed.current !== null && document.activeElement === input) onNext(shiftKey);
        });
        return;
      }
      event.preventDefault();
      onNext(shiftKey);
    },
  };
  const taken = (next: string | null): void => {
    typed.current = null;
    if ((next ?? '') !== value) onSave(next ?? '');
    const here = document.activeElement;
    if (next) {
      requestAnimationFrame(() => {
        if (document.activeElement === here) onNext(false);
      });
    }
  };

  if (field.multiple) {
    return (
      <MultiSelect
        {...common}
        data={data}
        value={value === '' ? [] : value.split(',')}
        onChange={(next) => {
          typed.current = null;
          onSave(next.join(','));
        }}
        hidePickedOptions={field.kind === 'country'}
        selectFirstOptionOnChange
        classNames={{ input: classes.answers, pill: classes.pill, inputField: classes.answersInput }}
      />
    );
  }
  if (field.kind === 'country') {
    return <CountryField {...common} value={value || null} onChange={taken} former={FORMER_STATES} />;
  }
  return <Select {...common} data={data} value={value || null} onChange={taken} selectFirstOptionOnChange />;
}
