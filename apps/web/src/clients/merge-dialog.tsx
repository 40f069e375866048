import type { ClientField, Taken } from '@anketa/client';
import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../api/shapes';
import { anyName } from '../tourists/person-text';
import { FailureNote } from '../ui/failure-note';
import { useSentences } from '../ui/sentences';
import { toast } from '../ui/toast';
import { useReturnFocus } from '../ui/use-return-focus';
import { ChoiceTable } from './choice-table';
import classes from './client.module.css';
import { mergeInto, undoMerge } from './client-queries';
import { clientValue, differing } from './client-text';

interface MergeDialogProps {
  /** Who stays. */
  client: Client;
  /** Who goes. */
  other: Client;
  /** What the two are called, "This client" and "The other" when left out. */
  names?: readonly [string, string];
  onClose: () => void;
  onMerged?: () => void;
  onUnmerged?: () => void;
}

type Choice = Taken | 'both';

/** Two clients side by side; a field comes from the one chosen, lists may be joined. It can be undone. */
export function MergeDialog({ client, other, names, onClose, onMerged, onUnmerged }: MergeDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const { ofFailure } = useSentences();
  const [chosen, setChosen] = useState<Record<string, Choice>>({});
  const fields = differing(client, other);
  const isList = (field: ClientField): boolean => Array.isArray(client[field]);
  const choice = (field: string): Choice => {
    const name = field as ClientField;
    return chosen[field] ?? (isList(name) ? 'both' : client[name] === null ? 'other' : 'this');
  };
  const lists = fields.some(isList);

  const undo = async (mergeId: string): Promise<void> => {
    try {
      const stayed = await undoMerge(mergeId);
      const fields = stayed.map((field) => t(`field.${field}`)).join(', ');
      onUnmerged?.();
      toast(stayed.length > 0 ? t('clients.unmergedBut', { fields }) : t('clients.unmerged'), {
        bad: stayed.length > 0,
      });
    } catch (thrown) {
      toast(ofFailure(thrown), { bad: true });
    }
  };
  const merge = useMutation({
    mutationFn: () => {
      const take = fields.map((field) => [field, choice(field)] as const).filter(([, one]) => one !== 'both');
      return mergeInto(client.id, other.id, Object.fromEntries(take) as Partial<Record<ClientField, Taken>>);
    },
    onSuccess: (mergeId) => {
      toast(t('clients.merged', { name: anyName(client) }), { undo: () => void undo(mergeId) });
      onMerged?.();
      onClose();
    },
  });

  return (
    <Modal
      opened
      onClose={onClose}
      size={860}
      title={t('clients.mergeTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <FailureNote failure={merge.error} />
      <p className={classes.lead}>{t(fields.length > 0 ? 'clients.mergeText' : 'clients.mergeSame')}</p>
      {fields.length > 0 ? (
        <ChoiceTable<Choice>
          heads={[
            ['this', names?.[0] ?? t('clients.this')],
            ['other', names?.[1] ?? t('clients.other')],
            ...(lists ? [['both', t('clients.both')] as [Choice, string]] : []),
          ]}
          rows={fields.map((field) => ({
            field,
            label: t(`field.${field}`),
            values: {
              this: clientValue(client, field, t),
              other: clientValue(other, field, t),
              ...(isList(field) ? { both: t('clients.joined') } : {}),
            },
          }))}
          chosen={choice}
          onChoose={(field, one) => setChosen((before) => ({ ...before, [field]: one }))}
        />
      ) : null}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button data-autofocus onClick={() => merge.mutate()} loading={merge.isPending}>
          {t('clients.merge')}
        </Button>
      </div>
    </Modal>
  );
}
