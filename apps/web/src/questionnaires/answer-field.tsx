import { COUNTRIES, countryName } from '@anketa/country';
import { type Answer, type Field, type Form, fillForm } from '@anketa/questionnaire';
import { MultiSelect, Select } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n';
import { FORMER_STATES } from '../tourists/tourist-fields';
import { CountryField } from '../ui/country-field';
import { todayHere } from '../ui/dates';
import { answerText, editText } from './answer-text';
import classes from './questionnaire.module.css';
import type { Draft } from './use-drafts';

interface AnswerFieldProps {
  form: Form;
  field: Field;
  answer: Answer | undefined;
  draft: Draft | undefined;
  citizenship: string | null;
  id: string;
  describedBy: string;
  invalid: boolean;
  onSave: (text: string) => void;
  onNext: (back: boolean) => void;
}

/** The answer to one question, by its kind. Enter keeps it and goes to the next one. */
export function AnswerField(props: AnswerFieldProps) {
  const { field } = props;
  if (field.kind === 'choice' || field.kind === 'yes-no' || field.kind === 'country') return <ListAnswer {...props} />;
  return <TextAnswer {...props} />;
}

function TextAnswer({
  form,
  field,
  answer,
  draft,
  citizenship,
  id,
  describedBy,
  invalid,
  onSave,
  onNext,
}: AnswerFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const given = draft?.text ?? editText(field, answer);
  const shown = typed ?? draft?.text ?? answerText(field, answer, language(), (value) => t(`yesNo.${value}`));
  const done = useRef(false);

  const becomes = useMemo(() => {
    if (typed === null || typed.trim() === '') return '';
    const alone = {
      ...form,
      items: [],
      fields: [{ ...field, enabledWhen: undefined, source: undefined, assumedFrom: undefined }],
    };
    const { answers } = fillForm(alone, {
      known: {},
      typed: { [field.key]: { text: typed, source: 'typed' } },
      today: todayHere(),
      citizenship,
    });
    const text = answerText(field, answers[field.key], language(), String);
    return text === typed.trim() ? '' : text;
  }, [typed, form, field, citizenship]);

  const keep = (): void => {
    if (typed !== null && typed.trim() !== given.trim()) onSave(typed.trim());
    setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.key === 'Enter' && !event.ctrlKey && !event.nativeEvent.isComposing) {
      event.preventDefault();
      keep();
      done.current = true;
      onNext(event.shiftKey);
      done.current = false;
    } else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(editText(field, answer));
    }
  };
  const guessed = typed === null && !draft && answer?.by === 'letters';

  return (
    <div className={classes.answerBox}>
      <input
        className={classes.answer}
        data-key={field.key}
        data-guess={guessed || undefined}
        id={id}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        value={shown}
        maxLength={field.maxLength ? field.maxLength * 2 : undefined}
        placeholder={field.kind === 'date' ? t('date.placeholder') : undefined}
        onFocus={(event) => {
          setTyped(given);
          const input = event.currentTarget;
          // Selecting takes the focus back, so only while the agent is still here.
          requestAnimationFrame(() => {
            if (document.activeElement === input) input.select();
          });
        }}
        onBlur={() => {
          if (!done.current) keep();
        }}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        autoComplete="off"
        spellCheck={false}
      />
      {becomes ? (
        <span className={classes.becomes} aria-live="polite">
          → <span className={classes.guess}>{becomes}</span>
        </span>
      ) : null}
    </div>
  );
}

function ListAnswer({ field, answer, draft, id, describedBy, invalid, onSave, onNext }: AnswerFieldProps) {
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
      if (text !== '') onSave(field.multiple && value !== '' ? `${value},${text}` : text);
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>): void => {
      if (event.key === 'Escape') typed.current = null;
      if (event.key !== 'Enter' || event.defaultPrevented) return;
      if (event.currentTarget.getAttribute('aria-expanded') === 'true') return;
      event.preventDefault();
      onNext(event.shiftKey);
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
