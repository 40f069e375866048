import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastImport } from '../../api/shapes';
import { shownMoment } from '../../ui/dates';
import { useSentences } from '../../ui/sentences';
import { Broken, Waiting } from '../../ui/states';
import { toast } from '../../ui/toast';
import { useReturnFocus } from '../../ui/use-return-focus';
import shared from '../imports.module.css';
import classes from './after.module.css';
import { pastImports, peopleIn, revertImport } from './past-imports';

/** What was imported into the voucher before, each with the way back; nothing when there was nothing. */
export function PastList({ voucherId, empty = null }: { voucherId: string; empty?: string | null }) {
  const { t } = useTranslation();
  const past = useQuery(pastImports(voucherId));
  if (past.isPending) return empty === null ? null : <Waiting rows={3} />;
  if (past.isError) return <Broken failure={past.error} onRetry={() => void past.refetch()} />;
  if (past.data.length === 0) return empty === null ? null : <p className={shared.dim}>{empty}</p>;
  return (
    <section className={classes.past} aria-labelledby="past-imports">
      <h2 id="past-imports">{t('imports.past')}</h2>
      <ul>
        {past.data.map((one) => (
          <PastRow key={one.importId} voucherId={voucherId} one={one} />
        ))}
      </ul>
    </section>
  );
}

function PastRow({ voucherId, one }: { voucherId: string; one: PastImport }) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const [busy, setBusy] = useState(false);
  const revert = async (): Promise<void> => {
    setBusy(true);
    try {
      await revertImport(voucherId, one.importId);
      toast(t('imports.reverted'));
    } catch (thrown) {
      toast(ofFailure(thrown), { bad: true });
    } finally {
      setBusy(false);
    }
  };
  const sorts = (['created', 'linked', 'updated'] as const).filter((sort) => one[sort] > 0);
  return (
    <li data-reverted={one.revertedAt ? true : undefined}>
      <time dateTime={one.createdAt}>{shownMoment(one.createdAt)}</time>
      <span>
        {sorts.length > 0
          ? sorts.map((sort) => t(`imports.sort.${sort}`, { count: one[sort] })).join(', ')
          : t('imports.createdNobody')}
        {one.skipped.length > 0 ? `, ${t('imports.sort.skipped', { count: one.skipped.length })}` : ''}
      </span>
      {one.revertedAt ? (
        <em>{t('imports.revertedAt', { moment: shownMoment(one.revertedAt) })}</em>
      ) : peopleIn(one) > 0 ? (
        <Button variant="subtle" color="red" loading={busy} onClick={() => void revert()}>
          {t('imports.revert')}
        </Button>
      ) : null}
    </li>
  );
}

/** The same in a window, while a list is on the screen. */
export function PastDialog({ voucherId, onClose }: { voucherId: string; onClose: () => void }) {
  const { t } = useTranslation();
  useReturnFocus();
  return (
    <Modal
      opened
      onClose={onClose}
      size={680}
      title={t('imports.history')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <PastList voucherId={voucherId} empty={t('imports.pastNone')} />
    </Modal>
  );
}
