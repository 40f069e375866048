import { toLatin } from '@anketa/transliteration';
import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../../api/failure';
import type { Answer, UnknownWord } from '../../api/shapes';
import { addEntry } from '../../dictionary/dictionary-queries';
import { FailureNote } from '../../ui/failure-note';
import { useReturnFocus } from '../../ui/use-return-focus';
import classes from '../questionnaire.module.css';

interface DictionaryWindowProps {
  unknown: UnknownWord;
  /** The answer the word stands in. */
  answer: Answer;
  label: string;
  /** Leaves the letters as they are, marked. */
  onClose: () => void;
  /** The word is in the dictionary now. */
  onRemembered: () => void;
  /** The whole answer, translated for this questionnaire alone. */
  onOnlyHere: (translation: string) => void;
}

/** A word the dictionary lacks: its translation, to be remembered or for this answer only. Esc keeps the letters. */
export function DictionaryWindow({ unknown, answer, label, onClose, onRemembered, onOnlyHere }: DictionaryWindowProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const letters = toLatin(unknown.word, 'icao-ru');
  const inFrench = unknown.language === 'fr';
  const [word, setWord] = useState(unknown.word);
  const [first, setFirst] = useState(letters);
  const [second, setSecond] = useState('');
  const [whole, setWhole] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const answerWith = whole ?? withWord(answer.value, letters, first);

  const remember = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      const [en, fr] = inFrench ? [second, first] : [first, second];
      await addEntry({ ru: word.trim(), en: en.trim(), fr: fr.trim() });
      onRemembered();
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };
  const name = (language: string): string => t(`dictionary.${language}`);
  return (
    <Modal
      opened
      onClose={onClose}
      size={520}
      title={t('dictionary.unknownTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={(event) => void remember(event)} className={classes.window}>
        <p>{t('dictionary.unknownText', { word: unknown.word, field: label })}</p>
        <TextInput label={name('ru')} value={word} onChange={(event) => setWord(event.currentTarget.value)} required />
        <TextInput
          label={name(inFrench ? 'fr' : 'en')}
          description={t('dictionary.byLetters')}
          value={first}
          onChange={(event) => setFirst(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
          data-autofocus
          required
        />
        <TextInput
          label={name(inFrench ? 'en' : 'fr')}
          value={second}
          onChange={(event) => setSecond(event.currentTarget.value)}
        />
        <TextInput
          label={t('dictionary.whole')}
          value={answerWith}
          onChange={(event) => setWhole(event.currentTarget.value)}
        />
        {failure ? <FailureNote failure={failure} /> : null}
        <div className={classes.windowButtons}>
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t('dictionary.leave')}
          </Button>
          <Button variant="default" onClick={() => onOnlyHere(answerWith.trim())} disabled={answerWith.trim() === ''}>
            {t('dictionary.onlyHere')}
          </Button>
          <Button type="submit" loading={busy} disabled={word.trim() === '' || first.trim() === ''}>
            {t('dictionary.remember')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

/** The answer with the letters of the word replaced, whatever their case; the translation alone where they are not found. */
function withWord(answer: string, letters: string, translation: string): string {
  const at = answer.toLowerCase().indexOf(letters.toLowerCase());
  if (at < 0 || letters === '') return translation;
  return answer.slice(0, at) + translation + answer.slice(at + letters.length);
}
