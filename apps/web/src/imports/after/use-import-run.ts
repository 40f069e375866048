import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client';
import { asFailure } from '../../api/failure';
import type { ImportResult, Tourist } from '../../api/shapes';
import { queryClient } from '../../app/query-client';
import { touristsOf } from '../../tourists/tourist-queries';
import { useSentences } from '../../ui/sentences';
import { hideToast, toast } from '../../ui/toast';
import { remaining } from '../work/change-work';
import { type Left, leftOf, mendable } from '../work/left-rows';
import { otherPeople, rowsToSend, type Work } from '../work/work';
import { importsChanged, peopleIn, revertImport } from './past-imports';

/** An import under way. */
export interface Running {
  count: number;
  /** The agent wants it no longer; it is taken back as soon as the server answers. */
  cancelled: boolean;
}

/** What an import made, and of which list; a list copied from an earlier voucher has no work. */
interface Done {
  result: ImportResult;
  work: Work | null;
  left: readonly Left[];
}

/**
 * Sends the ready rows under one key, so that a second try after a lost answer makes no doubles; keeps what was left
 * out; takes the import back.
 */
export function useImportRun(
  voucherId: string,
  key: string,
  serviceIds: readonly string[],
  /** Called with what is left to work on: the rows left out, or all of them once the import is taken back. */
  onRest: (work: Work | null) => void,
) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const [running, setRunning] = useState<Running | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [reverted, setReverted] = useState(false);
  const [reverting, setReverting] = useState(false);
  const note = useRef<string | null>(null);
  const router = useRouter();
  /** Where the note may be seen: beside the list, and beside the people it speaks of. */
  const ofVoucher = [`/vouchers/${voucherId}`, `/vouchers/${voucherId}/import`];
  const cancelled = useRef(false);
  /** The import whose page is on the screen: its list comes back, another list is not touched. */
  const onScreen = useRef<Done | null>(null);
  onScreen.current = done;
  useEffect(
    () => () => {
      onScreen.current = null;
    },
    [],
  );

  const revert = async (made: Done): Promise<void> => {
    setReverting(true);
    try {
      await revertImport(voucherId, made.result.importId);
      if (note.current) hideToast(note.current);
      if (onScreen.current === made) {
        setReverted(true);
        if (made.work) onRest(made.work);
      } else toast(t('imports.reverted'));
    } catch (thrown) {
      toast(ofFailure(thrown), { bad: true });
    } finally {
      setReverting(false);
    }
  };

  const show = (next: Done): void => {
    importsChanged(voucherId);
    setReverted(false);
    setDone(next);
    if (peopleIn(next.result) === 0) return;
    const shown = toast(t('imports.created', { count: peopleIn(next.result) }), { undo: () => void revert(next) });
    note.current = shown;
    const leave = router.subscribe('onBeforeNavigate', ({ toLocation: { pathname } }) => {
      if (ofVoucher.includes(pathname)) return;
      hideToast(shown);
      leave();
    });
  };

  const start = async (work: Work): Promise<void> => {
    if (running) return;
    const rows = rowsToSend(work);
    cancelled.current = false;
    setRunning({ count: rows.length, cancelled: false });
    setFailure(null);
    try {
      const body = { key, rows, serviceIds: [...serviceIds], otherPeople: otherPeople(work) };
      const result = await ask(
        client.POST('/api/vouchers/{id}/imports', { params: { path: { id: voucherId } }, body }),
      );
      if (cancelled.current) {
        await revertImport(voucherId, result.importId);
        toast(t('imports.cancelled'));
        onRest(work);
        return;
      }
      const left = leftOf(work, result);
      onRest(remaining(work, new Set(mendable(left).map(({ row }) => row.id)), await presentNow(voucherId, work)));
      show({ result, work, left });
    } catch (thrown) {
      const refusal = asFailure(thrown);
      setFailure(refusal.unreachable ? t('imports.notSent') : ofFailure(refusal));
    } finally {
      setRunning(null);
    }
  };

  return {
    running,
    failure,
    result: done?.result ?? null,
    work: done?.work ?? null,
    left: done?.left ?? [],
    reverted,
    reverting,
    start: (work: Work) => void start(work),
    cancel: () => {
      cancelled.current = true;
      setRunning((now) => now && { ...now, cancelled: true });
    },
    /** Shows an import that was made without a list of this screen. */
    show: (result: ImportResult) => show({ result, work: null, left: [] }),
    revert: () => void (done && revert(done)),
    forget: () => setDone(null),
  };
}

/** Who is on the voucher after the import; without an answer, who was there before. */
async function presentNow(voucherId: string, work: Work): Promise<readonly Tourist[]> {
  try {
    await queryClient.invalidateQueries({ queryKey: touristsOf(voucherId).queryKey, refetchType: 'none' });
    return await queryClient.fetchQuery(touristsOf(voucherId));
  } catch {
    return work.present;
  }
}
