import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voucher } from '../../api/shapes';
import type { CellChange } from '../../grid/cells';
import type { GridHandle } from '../../grid/grid-view';
import { anyName } from '../../tourists/person-text';
import type { useWork } from '../use-work';
import { withCells, withTyped } from '../work/change-work';
import {
  type Counts,
  countsOf,
  type Decision,
  type ReadRow,
  type Work,
  withDecision,
  withServices,
} from '../work/work';
import { FieldBar } from './field-bar';
import { HelperDialog, type HelperStart } from './helper-dialog';
import { ImportGrid } from './import-grid';
import { ListNotes } from './list-notes';
import { SidePanel } from './side-panel';
import { StatusBar } from './status-bar';
import classes from './table.module.css';
import type { useTicks } from './use-ticks';
import type { useWalk } from './use-walk';

interface ImportTableProps {
  voucher: Voucher;
  work: Work;
  counts: Counts;
  steps: ReturnType<typeof useWork>;
  walk: ReturnType<typeof useWalk>;
  ticks: ReturnType<typeof useTicks>;
  grid: RefObject<GridHandle | null>;
  today: string;
  helper: HelperStart | null;
  onHelper: (start: HelperStart | null) => void;
  serviceIds: readonly string[];
  onServices: (ids: string[]) => void;
  /** Says what a step did, with the way back from it. */
  onSay: (sentence: string) => void;
  onAssign: (column: number, target: string | null) => void;
  onImport: () => void;
  onAskAgain: (() => void) | null;
  busy: boolean;
  /** Between the table and the bar below it. */
  children: ReactNode;
}

const EXAMPLES_FROM = 40;
const EXAMPLES = 3;
const WIDE = 1_100;

/** The list on the screen: the fields, the table, what is known of the current row, and the bar with the button. */
export function ImportTable(props: ImportTableProps) {
  const { voucher, work, steps, walk, ticks, grid, today, helper, onHelper, serviceIds } = props;
  const { step, undo, redo } = steps;
  const { t } = useTranslation();
  const [menu, setMenu] = useState<number | null>(null);
  const [side, setSide] = useState(() => window.innerWidth > WIDE);
  // While a cell is typed into, the row beside the table and the counts below it say what it would be.
  const [typing, setTyping] = useState<CellChange | null>(null);
  const typed = useMemo(() => (typing ? withTyped(work, [typing], today) : work), [work, typing, today]);
  const counts = useMemo(() => (typed === work ? props.counts : countsOf(typed)), [typed, work, props.counts]);

  // The bar of fields is drawn again only when columns change, not with every row that is read.
  const now = useRef({ work, assign: props.onAssign });
  now.current = { work, assign: props.onAssign };
  const assign = useCallback((column: number, target: string) => now.current.assign(column, target), []);
  const example = useCallback(exampleOf, []);
  function exampleOf(column: number): string {
    return now.current.work.rows
      .slice(0, EXAMPLES_FROM)
      .map((row) => row.cells[column] ?? '')
      .filter(Boolean)
      .slice(0, EXAMPLES)
      .join(', ');
  }
  const decide = (rows: readonly ReadRow[], decision: Decision | null): void => {
    const ids = rows.map((row) => row.id);
    const [first] = rows;
    const name = first ? anyName(first.tourist) || String(first.line) : '';
    step(
      withDecision(work, ids, decision),
      rows.length === 1
        ? { key: `decided.${decision ?? 'not'}`, params: { name } }
        : { key: `decidedAll.${decision ?? 'not'}`, params: { count: rows.length } },
    );
  };

  return (
    <>
      <FieldBar columns={work.columns} example={example} onAssign={assign} />
      <ListNotes work={work} />
      <div className={classes.middle}>
        <ImportGrid
          ref={grid}
          work={work}
          shown={walk.shown}
          ticked={ticks.ids}
          selection={walk.selection}
          menu={menu}
          onMenu={(column) => {
            setMenu(column);
            if (column === null) grid.current?.focus();
          }}
          onSelect={walk.setSelection}
          onTick={ticks.tick}
          onTickAll={ticks.tickAll}
          onChange={(changes, kind) => {
            const next = withCells(work, changes, today);
            if (next !== work) step(next, { key: kind, params: { count: changes.length } });
          }}
          onTyping={setTyping}
          onTarget={props.onAssign}
          onStep={(column, name) => onHelper({ step: name, column })}
          onUndo={undo}
          onRedo={redo}
        />
        {side ? (
          <SidePanel
            history={steps.history}
            work={work}
            row={(typing && typed.rows[typing.row]) ?? walk.current}
            onStep={steps.goTo}
            onDecide={(row, decision) => decide([row], decision)}
            services={voucher.services}
            serviceIds={serviceIds}
            onServices={(row, ids) =>
              step(withServices(work, [row.id], ids), { key: 'services', params: { count: 1 } })
            }
          />
        ) : null}
      </div>
      {props.children}
      <StatusBar
        work={work}
        counts={counts}
        voucher={voucher}
        serviceIds={serviceIds}
        onServices={props.onServices}
        onlyErrors={walk.onlyErrors}
        onOnlyErrors={walk.freeze}
        onNextError={walk.toNextError}
        onNextUndecided={walk.toNextUndecided}
        onDecide={decide}
        onAskAgain={props.onAskAgain}
        canUndo={steps.history.past.length > 0}
        canRedo={steps.history.future.length > 0}
        onUndo={undo}
        onRedo={redo}
        onSide={() => setSide(!side)}
        onImport={props.onImport}
        busy={props.busy}
      />
      {helper ? (
        <HelperDialog
          work={work}
          start={helper}
          today={today}
          onClose={() => {
            onHelper(null);
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
            onHelper(null);
            props.onSay(t('imports.helperDone', { count: changed }));
            requestAnimationFrame(() => grid.current?.focus());
          }}
        />
      ) : null}
    </>
  );
}
