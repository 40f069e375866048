import { IconBook2, IconCheck, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Answer } from '../api/shapes';
import { InlineText } from '../ui/inline-text';
import classes from './questionnaire.module.css';

/** What an agent can do with a translation. */
export interface TranslationActs {
  /** The program's guess is right. */
  onAccept: () => void;
  onEdit: () => void;
  onTranslate: (text: string) => void;
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
        <span className={classes.translationEdit}>
          →{' '}
          <InlineText
            label={t('questionnaires.translationOf', { field: label })}
            value={answer.value}
            onSave={onTranslate}
            min={16}
          />
        </span>
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
