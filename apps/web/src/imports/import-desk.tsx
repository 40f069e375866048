import { Button, Loader } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tourist, Voucher } from '../api/shapes';
import { useShortcuts } from '../app/shortcuts';
import type { GridHandle } from '../grid/grid-view';
import { todayHere } from '../ui/dates';
import { useSentences } from '../ui/sentences';
import { toast } from '../ui/toast';
import { ImportProgress } from './after/import-progress';
import { ImportResult } from './after/import-result';
import { PastDialog, PastList } from './after/past-list';
import { useImportRun } from './after/use-import-run';
import { useClientMatches } from './client-matches';
import { ImportHead } from './import-head';
import classes from './imports.module.css';
import { useLayouts } from './layout-queries';
import { EmptyImport } from './opening/empty-import';
import { SAMPLE } from './opening/sample';
import { useOpening } from './opening/use-opening';
import { usePaste } from './opening/use-paste';
import { useDropped } from './table/drag';
import type { HelperStart } from './table/helper-dialog';
import { ImportTable } from './table/import-table';
import { useTicks } from './table/use-ticks';
import { useWalk } from './table/use-walk';
import { TourDialog } from './tour/tour-dialog';
import { useStepNote } from './use-step-note';
import { useWork } from './use-work';
import { withTarget } from './work/change-work';
import type { Opened } from './work/engine';
import { openWork } from './work/read-list';
import { type Work, withServices } from './work/work';

interface ImportDeskProps {
  voucher: Voucher;
  tourists: readonly Tourist[];
}

/** Everything of one import: the list, what is done to it, and what became of it. */
export function ImportDesk({ voucher, tourists }: ImportDeskProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const [today] = useState(todayHere);
  const steps = useWork(voucher.id, today);
  const { work: list, step, undo, redo, startAgain } = steps;
  const say = useStepNote(steps.key, undo);
  const matches = useClientMatches(list);
  const work = useMemo((): Work | null => list && { ...list, clients: matches.clients }, [list, matches.clients]);
  const remembered = useLayouts(list);
  const grid = useRef<GridHandle>(null);
  const walk = useWalk(work, grid);
  const ticks = useTicks(work, walk.shown);
  const [helper, setHelper] = useState<HelperStart | null>(null);
  const [window, setWindow] = useState<'tour' | 'history' | null>(null);
  const [services, setServices] = useState<string[] | null>(null);
  const serviceIds = services ?? voucher.services.map((service) => service.id);
  const run = useImportRun(voucher.id, steps.key, serviceIds, startAgain);
  const [wanted, setWanted] = useState(false);

  useEffect(() => {
    if (steps.restored) toast(t('imports.restored'));
  }, [steps.restored, t]);

  const show = (opened: Opened, from: 'pasted' | 'file'): void => {
    const next = openWork(opened, today, tourists, remembered);
    if (next.rows.length === 0) {
      opening.setProblem(opened.issues[0] ? ofIssue(opened.issues[0]) : t('imports.nothingFound'));
      return;
    }
    opening.setProblem(null);
    step(next, { key: from, params: { count: next.rows.length } });
    ticks.clear();
    walk.fromTheTop();
    setServices(null);
    const known = next.layout !== null && remembered.has(next.layout.signature);
    const fields = next.columns.filter((column) => column.target).length;
    const said = t('imports.recognised', {
      rows: t('imports.tourists', { count: next.rows.length }),
      fields: t('imports.fieldCount', { count: fields }),
    });
    say(known ? `${said}. ${t('imports.layoutKnown')}` : said);
    requestAnimationFrame(() => grid.current?.focus());
  };
  const opening = useOpening(today, show);
  usePaste(
    (pasted) => (run.result || window ? undefined : opening.paste(pasted)),
    (file) => (run.result || window ? undefined : opening.takeFile(file)),
  );

  const assign = (column: number, target: string | null): void => {
    if (!work || work.columns[column]?.target === target) return;
    const heading = work.columns[column]?.heading || t('imports.columnNumber', { number: column + 1 });
    step(withTarget(work, column, target, today), {
      key: target ? 'target' : 'targetOff',
      params: { column: heading, field: target ? t(`target.${target}`) : '' },
    });
    grid.current?.focus();
  };
  useDropped(assign);

  // Whom the server was not asked for yet would be stored without a link: the import waits for its answer.
  const waiting = matches.pending || work?.reading === true || work?.unmatched === true;
  useEffect(() => {
    if (!wanted || waiting || !work) return;
    setWanted(false);
    run.start(work);
  }, [wanted, waiting, work]);
  const importNow = (): void => {
    if (work && walk.counts && walk.counts.ready > 0 && !run.running) setWanted(true);
  };

  const onScreen = work !== null && !run.result;
  useShortcuts(
    onScreen
      ? {
          F8: () => walk.toNextError(false),
          'shift+F8': () => walk.toNextError(true),
          'mod+z': undo,
          'mod+y': redo,
          'mod+shift+z': redo,
          'mod+Enter': importNow,
        }
      : run.result
        ? {}
        : { 'mod+z': undo },
  );

  return (
    <div className={classes.screen}>
      <ImportHead
        voucher={voucher}
        working={onScreen}
        ticked={ticks.ids.size}
        onDelete={() => {
          if (!work) return;
          ticks.remove(step, say);
          grid.current?.focus();
        }}
        onHelper={(name) => setHelper({ step: name, column: walk.selection.anchor.column })}
        onNewList={() => step(null, { key: 'empty' })}
        onTour={() => setWindow('tour')}
        onHistory={() => setWindow('history')}
        onServices={(ids) =>
          work && step(withServices(work, [...ticks.ids], ids), { key: 'services', params: { count: ticks.ids.size } })
        }
      />
      {run.result ? (
        <ImportResult
          voucherId={voucher.id}
          result={run.result}
          work={run.work}
          left={run.left}
          reverted={run.reverted}
          reverting={run.reverting}
          onRevert={run.revert}
          onContinue={run.forget}
          onAgain={() => {
            startAgain(null);
            run.forget();
          }}
        />
      ) : work && walk.counts ? (
        <ImportTable
          voucher={voucher}
          work={work}
          counts={walk.counts}
          steps={steps}
          walk={walk}
          ticks={ticks}
          grid={grid}
          today={today}
          helper={helper}
          onHelper={setHelper}
          serviceIds={serviceIds}
          onServices={setServices}
          onSay={say}
          onAssign={assign}
          onImport={importNow}
          onAskAgain={matches.failed ? matches.again : null}
          busy={run.running !== null || wanted}
        >
          {run.failure ? (
            <div role="alert" className={classes.failure}>
              <span>{run.failure}</span>
              <Button variant="default" onClick={importNow} loading={run.running !== null}>
                {t('state.retry')}
              </Button>
            </div>
          ) : null}
          {run.running ? <ImportProgress running={run.running} onCancel={run.cancel} /> : null}
        </ImportTable>
      ) : (
        <EmptyImport
          problem={opening.problem}
          onFile={opening.takeFile}
          onSample={() => opening.paste({ text: SAMPLE, html: '' })}
          onBack={steps.history.past.length > 0 ? undo : null}
          onTour={() => setWindow('tour')}
        >
          <PastList voucherId={voucher.id} />
        </EmptyImport>
      )}
      {window === 'history' ? <PastDialog voucherId={voucher.id} onClose={() => setWindow(null)} /> : null}
      {window === 'tour' ? (
        <TourDialog
          voucherId={voucher.id}
          serviceIds={serviceIds}
          onClose={() => setWindow(null)}
          onDone={(result) => {
            setWindow(null);
            run.show(result);
          }}
        />
      ) : null}
      {opening.busy ? (
        <div className={classes.busy} role="status">
          <Loader size={18} aria-hidden /> {t('imports.busy')}
        </div>
      ) : null}
    </div>
  );
}
