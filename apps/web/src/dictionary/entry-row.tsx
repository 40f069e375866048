import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencilPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DictionaryEntry } from '../api/shapes';
import { InlineText } from '../ui/inline-text';
import { useSentences } from '../ui/sentences';
import { toast } from '../ui/toast';
import classes from './dictionary.module.css';
import { addEntry, changeEntry, removeEntry } from './dictionary-queries';

interface EntryRowProps {
  entry: DictionaryEntry;
  /** Opens a new entry of the agency with the texts of this shipped one. */
  onOverrule: () => void;
}

/** One entry; the agency's own is changed where it stands, a shipped one gives way to an own one. */
export function EntryRow({ entry, onOverrule }: EntryRowProps) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const { id, ru, en, fr, shipped } = entry;
  const say = (failure: unknown): string => toast(ofFailure(failure), { bad: true });
  const save = (field: 'ru' | 'en' | 'fr') => (text: string) => {
    void changeEntry(id, { [field]: text }).catch(say);
  };
  const remove = async (): Promise<void> => {
    try {
      await removeEntry(id);
      const undo = (): void => void addEntry({ ru, en: en ?? '', fr: fr ?? '' }).catch(say);
      toast(t('dictionary.removed', { word: ru }), { undo });
    } catch (thrown) {
      say(thrown);
    }
  };
  const cell = (field: 'ru' | 'en' | 'fr', text: string | null) =>
    shipped ? (
      text
    ) : (
      <InlineText label={`${t(`dictionary.${field}`)}: ${ru}`} value={text ?? ''} onSave={save(field)} min={16} />
    );
  return (
    <tr>
      <th scope="row">{cell('ru', ru)}</th>
      <td>{cell('en', en)}</td>
      <td>{cell('fr', fr)}</td>
      <td className={classes.dim}>{t(shipped ? 'dictionary.shipped' : 'dictionary.own')}</td>
      <td className={classes.acts}>
        {shipped ? (
          <Tooltip label={t('dictionary.overrule')}>
            <ActionIcon aria-label={`${t('dictionary.overrule')}: ${ru}`} onClick={onOverrule}>
              <IconPencilPlus size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        ) : (
          <Tooltip label={t('action.delete')}>
            <ActionIcon aria-label={`${t('action.delete')}: ${ru}`} onClick={() => void remove()}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        )}
      </td>
    </tr>
  );
}
