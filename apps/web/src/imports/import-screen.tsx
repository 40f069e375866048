import { Button, Loader } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import type { GridHandle } from '../grid/grid-view';
import { at, type Selection } from '../grid/selection';
import { anyName } from '../tourists/person-text';
import { touristsOf } from '../tourists/tourist-queries';
import { todayHere } from '../ui/dates';
import { useSentences } from '../ui/sentences';
import { Broken, Waiting } from '../ui/states';
import { toast } from '../ui/toast';
import { oneVoucher } from '../vouchers/voucher-queries';
import { useDropped } from './drag';
import { EmptyImport } from './empty-import';
import { type Opened, openFile, openPasted, type StepName } from './engine';
import { FieldBar } from './field-bar';
import { HelperDialog } from './helper-dialog';
import { ImportGrid } from './import-grid';
import { ImportHead } from './import-head';
import { ImportResult } from './import-result';
import classes from './imports.module.css';
import { nextPlace } from './next-place';
import { SAMPLE } from './sample';
import { SidePanel } from './side-panel';
import { StatusBar } from './status-bar';
import { useImportRun } from './use-import-run';
import { type Pasted, usePaste } from './use-paste';
import { useWork } from './use-work';
import { countsOf, openWork, stateOf, withCells, withDecision, withoutRows, withTarget } from './work';

const route = getRouteApi('/inside/vouchers/$voucherId/import');
const SLOW_ROWS = 1_500;

/** From a pasted list to tourists of the voucher, on one screen. */
export function ImportScreen() {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const { voucherId } = route.useParams();
  const voucher = useQuery(oneVoucher(voucherId));
  const present = useQuery(touristsOf(voucherId));
  const [today] = useState(todayHere);
  const { history, work, key, restored, step, startAgain, undo, redo, goTo } = useWork(voucherId, today);
  const [selection, setSelection] = useState<Selection>(at({ row: 0, column: 0 }));
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [frozen, setFrozen] = useState<ReadonlySet<number> | null>(null);
  const [menu, setMenu] = useState<number | null>(null);
  const [helper, setHelper] = useState<{ step: StepName; column: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [side, setSide] = useState(() => window.innerWidth > 1100);
  const [services, setServices] = useState<string[] | null>(null);
  const grid = useRef<GridHandle>(null);
  const serviceIds = services ?? voucher.data?.services.map((service) => service.id) ?? [];
  const run = useImportRun(voucherId, key, serviceIds, startAgain);
  useTitle(t('imports.title'));

  const tourists = present.data;
  useEffect(() => {
    if (restored) toast(t('imports.restored'));
  }, [restored, t]);

  /** Long work lets the browser show the busy sign first. */
  const slowly = (rows: number, act: () => void): void => {
    if (rows < SLOW_ROWS) {
      act();
      return;
    }
    setBusy(true);
    setTimeout(() => {
      act();
      setBusy(false);
    }, 30);
  };

  const show = (opened: Opened, name: 'pasted' | 'file'): void => {
    const next = openWork(opened, today, tourists ?? []);
    if (next.rows.length === 0) {
      setProblem(opened.issues[0] ? ofIssue(opened.issues[0]) : t('imports.nothingFound'));
      return;
    }
    const fields = next.columns.filter((column) => column.target).length;
    step(next, { key: name, params: { count: next.rows.length } });
    setProblem(null);
    setTicked(new Set());
    setFrozen(null);
    setServices(null);
    setSelection(at({ row: 0, column: 0 }));
    toast(
      t('imports.recognised', {
        rows: t('imports.tourists', { count: next.rows.length }),
        fields: t('imports.fieldCount', { count: fields }),
      }),
      { undo },
    );
    requestAnimationFrame(() => grid.current?.focus());
  };
  const paste = (pasted: Pasted): void => {
    if (run.result) return;
    slowly(pasted.text.length + pasted.html.length > 400_000 ? SLOW_ROWS : 0, () =>
      show(openPasted(pasted, today), 'pasted'),
    );
  };
  const takeFile = async (file: File): Promise<void> => {
    setBusy(true);
    const opened = await openFile(file.name, new Uint8Array(await file.arrayBuffer()), today);
    setBusy(false);
    show(opened, 'file');
  };
  usePaste(paste, (file) => void takeFile(file));

  const assign = (column: number, target: string | null): void => {
    if (!work || work.columns[column]?.target === target) return;
    const heading = work.columns[column]?.heading || t('imports.columnNumber', { number: column + 1 });
    slowly(work.rows.length, () =>
      step(withTarget(work, column, target, today), {
        key: target ? 'target' : 'targetOff',
        params: { column: heading, field: target ? t(`target.${target}`) : '' },
      }),
    );
    grid.current?.focus();
  };
  useDropped(assign);

  const shown = useMemo(
    () => (work?.rows ?? []).flatMap((row, index) => (frozen === null || frozen.has(row.id) ? [index] : [])),
    [work, frozen],
  );
  const counts = useMemo(() => (work ? countsOf(work) : null), [work]);
  const current = work?.rows[shown[Math.max(0, selection.anchor.row)] ?? -1] ?? null;
  const flagged = (index: number): boolean => {
    const row = work?.rows[index];
    return Boolean(
      row && (counts && counts.errors > 0 ? stateOf(row, work?.decisions ?? {}) === 'error' : row.issues.length > 0),
    );
  };
  const walk = (back: boolean, wanted: (index: number) => boolean): void => {
    const next = nextPlace(selection.anchor.row, shown.length, back, (place) => wanted(shown[place] ?? -1));
    const row = work?.rows[shown[next ?? -1] ?? -1];
    if (next === undefined || !row || !work) return;
    const paths = row.issues
      .filter((issue) => issue.severity === 'error')
      .concat(row.issues)
      .map((issue) => issue.path);
    const column = work.columns.findIndex((one) => one.target !== null && paths.includes(one.target));
    setSelection(at({ row: next, column: Math.max(0, column) }));
    grid.current?.focus();
    grid.current?.scrollTo(next, Math.max(0, column));
  };
  const removeTicked = (): void => {
    if (!work || ticked.size === 0) return;
    step(withoutRows(work, ticked), { key: 'deleted', params: { count: ticked.size } });
    toast(t('imports.deleted', { count: ticked.size }), { undo });
    setTicked(new Set());
    grid.current?.focus();
  };
  const tick = (ids: readonly number[]): void =>
    setTicked((before) => {
      const next = new Set(before);
      const every = ids.every((id) => next.has(id));
      for (const id of ids) every ? next.delete(id) : next.add(id);
      return next;
    });
  const importNow = (): void => {
    if (work && counts && counts.ready > 0) run.start(work);
  };
  useShortcuts(
    work && !run.result
      ? {
          F8: () => walk(false, flagged),
          'shift+F8': () => walk(true, flagged),
          'mod+z': undo,
          'mod+y': redo,
          'mod+shift+z': redo,
          'mod+Enter': importNow,
        }
      : run.result
        ? {}
        : { 'mod+z': undo },
  );

  if (voucher.isPending || present.isPending) return <Waiting />;
  if (!voucher.data || !tourists) {
    return (
      <Broken
        failure={voucher.error ?? present.error}
        onRetry={() => void Promise.all([voucher.refetch(), present.refetch()])}
      />
    );
  }

  const example = (column: number): string =>
    (work?.rows ?? [])
      .slice(0, 40)
      .map((row) => row.cells[column] ?? '')
      .filter(Boolean)
      .slice(0, 3)
      .join(', ');

  return (
    <div className={classes.screen}>
      <ImportHead
        voucher={voucher.data}
        working={work !== null && !run.result}
        ticked={ticked.size}
        onDelete={removeTicked}
        onHelper={(name) => setHelper({ step: name, column: selection.anchor.column })}
        onNewList={() => step(null, { key: 'empty' })}
      />
      {run.result ? (
        <ImportResult
          voucherId={voucherId}
          result={run.result}
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
      ) : work && counts ? (
        <>
          <FieldBar columns={work.columns} example={example} onAssign={assign} />
          <div className={classes.middle}>
            <ImportGrid
              ref={grid}
              work={work}
              shown={shown}
              ticked={ticked}
              selection={selection}
              menu={menu}
              onMenu={(column) => {
                setMenu(column);
                if (column === null) grid.current?.focus();
              }}
              onSelect={setSelection}
              onTick={tick}
              onTickAll={() =>
                setTicked(ticked.size > 0 ? new Set() : new Set(shown.map((index) => work.rows[index]?.id ?? -1)))
              }
              onChange={(changes, kind) => {
                const next = withCells(work, changes, today);
                if (next !== work) step(next, { key: kind, params: { count: changes.length } });
              }}
              onTarget={assign}
              onStep={(column, name) => setHelper({ step: name, column })}
              onUndo={undo}
              onRedo={redo}
            />
            {side ? (
              <SidePanel
                history={history}
                work={work}
                row={current}
                onStep={goTo}
                onDecide={(row, decision) =>
                  step(withDecision(work, row.id, decision), {
                    key: decision === 'new' ? 'decidedNew' : decision === 'skip' ? 'decidedSkip' : 'decidedNot',
                    params: { name: anyName(row.tourist) || String(row.line) },
                  })
                }
              />
            ) : null}
          </div>
          {run.failure ? (
            <div role="alert" className={classes.failure}>
              <span>{run.failure}</span>
              <Button variant="default" onClick={importNow} loading={run.busy}>
                {t('state.retry')}
              </Button>
            </div>
          ) : null}
          <StatusBar
            counts={counts}
            voucher={voucher.data}
            serviceIds={serviceIds}
            onServices={setServices}
            onlyErrors={frozen !== null}
            onOnlyErrors={(only) => {
              setFrozen(only ? new Set(work.rows.filter((_, index) => flagged(index)).map((row) => row.id)) : null);
              setSelection(at({ row: 0, column: selection.anchor.column }));
            }}
            onNextError={(back) => walk(back, flagged)}
            onNextUndecided={() => walk(false, (index) => stateOf(work.rows[index], work.decisions) === 'undecided')}
            canUndo={history.past.length > 0}
            canRedo={history.future.length > 0}
            onUndo={undo}
            onRedo={redo}
            onSide={() => setSide(!side)}
            onImport={importNow}
            busy={run.busy}
          />
          {helper ? (
            <HelperDialog
              work={work}
              start={helper}
              today={today}
              onClose={() => {
                setHelper(null);
                grid.current?.focus();
              }}
              onApply={(next, name, column, changed) => {
                step(next, {
                  key: 'helper',
                  params: {
                    helper: t(`imports.helper.${name}`),
                    count: changed,
                    column: work.columns[column]?.heading ?? '',
                  },
                });
                setHelper(null);
                toast(t('imports.helperDone', { count: changed }), { undo });
                requestAnimationFrame(() => grid.current?.focus());
              }}
            />
          ) : null}
        </>
      ) : (
        <EmptyImport
          problem={problem}
          onFile={(file) => void takeFile(file)}
          onSample={() => paste({ text: SAMPLE, html: '' })}
          onBack={history.past.length > 0 ? undo : null}
        />
      )}
      {busy ? (
        <div className={classes.busy} role="status">
          <Loader size={18} aria-hidden /> {t('imports.busy')}
        </div>
      ) : null}
    </div>
  );
}
