import { IconBook2, IconCheck, IconPencil } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../../api/shapes';
import { useReturnFocus } from '../../ui/use-return-focus';
import classes from './answers.module.css';

/** What an agent can do with a translation. */
export interface TranslationActs {
  /** The program's guess is right. */
  onAccept: () => void;
  onEdit: () => void;
  /** `null`: the translation stays as it was. */
  onTranslate: (text: string | null) => void;
  /** Opens the dictionary with the word it lacks; `null`: it lacks none. */
  onDictionary: (() => void) | null;
}

interface TranslationLineProps extends TranslationActs {
  answer: Answer;
  label: string;
  guessed: boolean;
  editing: boolean;
}

/** The text as it was typed, beside its translation, and what can be done about a guess. */
export function TranslationLine({
  answer,
  label,
  guessed,
  editing,
  onAccept,
  onEdit,
  onTranslate,
  onDictionary,
}: TranslationLineProps) {
  const { t } = useTranslation();
  const stay = { onMouseDown: (event: { preventDefault: () => void }) => event.preventDefault(), tabIndex: -1 };
  return (
    <div className={classes.translation}>
      <span className={classes.original}>
        {t('questionnaires.original', { text: answer.original ?? '' })}
        {` · ${t(guessed ? `questionnaires.guess.${answer.by}` : `questionnaires.by.${answer.by}`)}`}
      </span>
      {editing ? (
        <TranslationEdit
          label={t('questionnaires.translationOf', { field: label })}
          value={answer.value}
          onDone={onTranslate}
        />
      ) : (
        <span className={classes.acts}>
          {guessed ? (
            <button type="button" {...stay} onClick={onAccept}>
              <IconCheck size={13} aria-hidden /> {t('questionnaires.accept')} <kbd>F9</kbd>
            </button>
          ) : null}
          {onDictionary ? (
            <button type="button" {...stay} onClick={onDictionary}>
              <IconBook2 size={13} aria-hidden /> {t('questionnaires.intoDictionary')} <kbd>F4</kbd>
            </button>
          ) : null}
          <button type="button" {...stay} onClick={onEdit}>
            <IconPencil size={13} aria-hidden /> {t('questionnaires.editTranslation')}
            {guessed ? <kbd>Shift F9</kbd> : null}
          </button>
        </span>
      )}
    </div>
  );
}

interface TranslationEditProps {
  label: string;
  value: string;
  onDone: (text: string | null) => void;
}

/** The translation as the agent writes it: Enter or leaving keeps it, Esc leaves the old one; then the cursor is back. */
function TranslationEdit({ label, value, onDone }: TranslationEditProps) {
  useReturnFocus();
  const [text, setText] = useState(value);
  const over = useRef(false);
  const done = (next: string): void => {
    if (over.current) return;
    over.current = true;
    const written = next.trim();
    onDone(written === '' || written === value ? null : written);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    done(event.key === 'Enter' ? text : value);
  };
  return (
    <input
      className={classes.translationEdit}
      aria-label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={() => done(text)}
      onFocus={(event) => event.currentTarget.select()}
      // biome-ignore lint/a11y/noAutofocus: it comes when it is asked for, and the cursor goes back with it
      autoFocus
      autoComplete="off"
      spellCheck={false}
    />
  );
}
