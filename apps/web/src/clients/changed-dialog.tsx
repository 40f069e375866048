import type { ClientField } from '@anketa/client';
import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../api/shapes';
import { useReturnFocus } from '../ui/use-return-focus';
import { ChoiceTable } from './choice-table';
import classes from './client.module.css';
import { type ClientDraft, withoutBlanks } from './client-draft';
import { clientValue, differing } from './client-text';

interface ChangedDialogProps {
  /** What was opened. */
  base: Client;
  mine: ClientDraft;
  /** What somebody else saved since. */
  theirs: Client;
  onClose: () => void;
  onChosen: (draft: ClientDraft) => void;
}

/** Somebody else saved first: both versions, field by field; what only one of the two changed is chosen already. */
export function ChangedDialog({ base, mine: draft, theirs, onClose, onChosen }: ChangedDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const mine = withoutBlanks(draft);
  const changedHere = new Set<string>(differing(base, mine));
  const [chosen, setChosen] = useState<Record<string, 'mine' | 'theirs'>>({});
  const choice = (field: string): 'mine' | 'theirs' => chosen[field] ?? (changedHere.has(field) ? 'mine' : 'theirs');
  const fields = differing(mine, theirs);
  const take = (): void => {
    const taken = fields.map((field: ClientField) => [field, (choice(field) === 'mine' ? mine : theirs)[field]]);
    onChosen({ ...mine, ...Object.fromEntries(taken) });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={t('clients.changedTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <p className={classes.lead}>{t('clients.changedText')}</p>
      <ChoiceTable
        heads={[
          ['mine', t('clients.mine')],
          ['theirs', t('clients.theirs')],
        ]}
        rows={fields.map((field) => ({
          field,
          label: t(`field.${field}`),
          values: { mine: clientValue(mine, field, t), theirs: clientValue(theirs, field, t) },
        }))}
        chosen={choice}
        onChoose={(field, one) => setChosen((before) => ({ ...before, [field]: one }))}
      />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button data-autofocus onClick={take}>
          {t('clients.saveChosen')}
        </Button>
      </div>
    </Modal>
  );
}
