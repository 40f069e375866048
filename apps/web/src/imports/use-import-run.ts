import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../api/client';
import { asFailure } from '../api/failure';
import type { ImportResult, Tourist } from '../api/shapes';
import { queryClient } from '../app/query-client';
import { anyName } from '../tourists/person-text';
import { touristsChanged, touristsOf } from '../tourists/tourist-queries';
import { useSentences } from '../ui/sentences';
import { hideToast, toast } from '../ui/toast';
import type { LeftOut } from './import-result';
import { remaining, rowsToSend, stateOf, type Work } from './work';

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
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [result, setResult] = useState<ImportResult | null>(null);
  const [left, setLeft] = useState<readonly LeftOut[]>([]);
  const [whole, setWhole] = useState<Work | null>(null);
  const [reverted, setReverted] = useState(false);
  const [reverting, setReverting] = useState(false);
  const note = useRef<string | null>(null);

  const revert = async (importId: string, all: Work): Promise<void> => {
    setReverting(true);
    try {
      await ask(client.POST('/api/imports/{id}/revert', { params: { path: { id: importId } } }));
      setReverted(true);
      if (note.current) hideToast(note.current);
      onRest(all);
    } catch (thrown) {
      toast(ofFailure(thrown), { bad: true });
    } finally {
      setReverting(false);
      touristsChanged(voucherId);
    }
  };

  const start = async (work: Work): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      const done = await ask(
        client.POST('/api/vouchers/{id}/imports', {
          params: { path: { id: voucherId } },
          body: { key, rows: rowsToSend(work), serviceIds: [...serviceIds] },
        }),
      );
      touristsChanged(voucherId);
      const refused = new Map(done.skipped.map((row) => [row.line, row.reason]));
      const others = work.rows.filter((row) => stateOf(row, work.decisions) !== 'ready' || refused.has(row.id));
      setLeft(
        others.map((row) => ({
          line: row.line,
          name: anyName(row.tourist),
          reason: refused.get(row.id) ?? stateOf(row, work.decisions),
        })),
      );
      onRest(remaining(work, new Set(others.map((row) => row.id)), await presentNow(voucherId, work)));
      setWhole(work);
      setReverted(false);
      setResult(done);
      note.current = toast(t('imports.created', { count: done.created }), {
        undo: () => void revert(done.importId, work),
      });
    } catch (thrown) {
      const refusal = asFailure(thrown);
      setFailure(refusal.unreachable ? t('imports.notSent') : ofFailure(refusal));
    } finally {
      setBusy(false);
    }
  };

  return {
    busy,
    failure,
    result,
    left,
    reverted,
    reverting,
    start: (work: Work) => void start(work),
    revert: () => void (result && whole && revert(result.importId, whole)),
    forget: () => {
      setResult(null);
      setLeft([]);
    },
  };
}

/** Who is on the voucher after the import; without an answer, who was there before. */
async function presentNow(voucherId: string, work: Work): Promise<readonly Tourist[]> {
  try {
    return await queryClient.fetchQuery(touristsOf(voucherId));
  } catch {
    return work.present;
  }
}
