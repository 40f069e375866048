import type { PersonField } from '@anketa/client';
import { Button, Checkbox, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TouristChanged } from '../api/shapes';
import { personValue } from '../clients/client-text';
import { FailureNote } from '../ui/failure-note';
import { toast } from '../ui/toast';
import { useReturnFocus } from '../ui/use-return-focus';
import { anyName } from './person-text';
import { linkTourist } from './tourist-queries';
import classes from './tourists.module.css';

interface OverwriteDialogProps {
  changed: TouristChanged;
  onClose: () => void;
}

/** The linked client says something else: field by field, what the base had and what it would get. */
export function OverwriteDialog({ changed: { tourist, clientDifferences }, onClose }: OverwriteDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const [fields, setFields] = useState<string[]>(clientDifferences.map(({ field }) => field));
  const overwrite = useMutation({
    mutationFn: () => linkTourist(tourist, { action: 'overwrite', fields: fields as PersonField[] }),
    onSuccess: () => {
      toast(t('tourists.overwritten', { name: anyName(tourist) }));
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size={560}
      title={t('tourists.overwriteTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <FailureNote failure={overwrite.error} />
      <p>{t('tourists.overwriteText')}</p>
      <Checkbox.Group value={fields} onChange={setFields} aria-label={t('tourists.overwriteTitle')}>
        <ul className={classes.overwrite}>
          {clientDifferences.map((one) => (
            <li key={one.field}>
              <Checkbox
                value={one.field}
                label={
                  <>
                    {t(`field.${one.field}`)}: <del>{personValue(one.field, one.client, t) || t('clients.empty')}</del>
                    {' → '}
                    <strong>{personValue(one.field, one.tourist, t)}</strong>
                  </>
                }
              />
            </li>
          ))}
        </ul>
      </Checkbox.Group>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {t('tourists.leaveClient')}
        </Button>
        <Button
          data-autofocus
          disabled={fields.length === 0}
          loading={overwrite.isPending}
          onClick={() => overwrite.mutate()}
        >
          {t('tourists.overwrite')}
        </Button>
      </div>
    </Modal>
  );
}
