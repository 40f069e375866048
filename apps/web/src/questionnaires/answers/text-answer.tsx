import { fillForm } from '@anketa/questionnaire';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../../app/i18n';
import { todayHere } from '../../ui/dates';
import type { AnswerFieldProps } from './answer-field-props';
import { answerText, editText } from './answer-text';
import classes from './answers.module.css';

/** An answer that is written; what it becomes on the paper stands below while it is typed. */
export function TextAnswer({
  form,
  field,
  answer,
  draft,
  citizenship,
  id,
  describedBy,
  invalid,
  guessed,
  onSave,
  onNext,
}: AnswerFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const given = draft?.text ?? editText(field, answer);
  const shown = typed ?? draft?.text ?? answerText(field, answer, language(), (value) => t(`yesNo.${value}`));
  const done = useRef(false);
  const entered = useRef<HTMLInputElement | null>(null);

  // The original takes the translation's place as the field gets the focus: all of it is selected before the next key comes.
  useLayoutEffect(() => {
    if (typed !== null) entered.current?.select();
    entered.current = null;
  }, [typed]);

  const becomes = useMemo(() => {
    if (typed === null || typed.trim() === '' || typed.trim() === given.trim()) return '';
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
  }, [typed, given, form, field, citizenship]);

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
  const marked = guessed && typed === null && !draft;

  return (
    <div className={classes.answerBox}>
      <input
        className={classes.answer}
        data-key={field.key}
        data-guess={marked || undefined}
        id={id}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        value={shown}
        maxLength={field.maxLength ? field.maxLength * 2 : undefined}
        placeholder={field.kind === 'date' ? t('date.placeholder') : undefined}
        onFocus={(event) => {
          setTyped(given);
          const input = event.currentTarget;
          entered.current = input;
          // A mouse sets its caret only after this. Selecting takes the focus back and lets the next letter replace all: only
          // while the agent is here and has typed nothing yet.
          requestAnimationFrame(() => {
            if (document.activeElement === input && input.value === given) input.select();
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
