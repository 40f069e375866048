import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import type { DictionaryEntry } from '../api/shapes';
import { FailureNote } from '../ui/failure-note';
import { useReturnFocus } from '../ui/use-return-focus';
import classes from './dictionary.module.css';
import { addEntry } from './dictionary-queries';

interface EntryDialogProps {
  /** What stands in the fields at first. */
  entry: Pick<DictionaryEntry, 'ru' | 'en' | 'fr'>;
  onClose: () => void;
}

/** A new entry of the agency's own. */
export function EntryDialog({ entry, onClose }: EntryDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const [texts, setTexts] = useState({ ru: entry.ru, en: entry.en ?? '', fr: entry.fr ?? '' });
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await addEntry(texts);
      onClose();
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={t('dictionary.add')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={(event) => void save(event)} className={classes.form}>
        {(['ru', 'en', 'fr'] as const).map((language) => (
          <TextInput
            key={language}
            label={t(`dictionary.${language}`)}
            value={texts[language]}
            onChange={(event) => setTexts({ ...texts, [language]: event.currentTarget.value })}
            required={language === 'ru'}
            data-autofocus={language === (texts.ru ? 'en' : 'ru') || undefined}
          />
        ))}
        {failure ? <FailureNote failure={failure} /> : null}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={texts.ru.trim() === ''}>
            {t('dictionary.remember')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
