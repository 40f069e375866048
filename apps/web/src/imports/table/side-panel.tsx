import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/shapes';
import type { History } from '../../grid/history';
import type { StepLabel } from '../use-work';
import type { Decision, ReadRow, Work } from '../work/work';
import { Inspector } from './inspector';
import { RowServices } from './row-services';
import classes from './table.module.css';

interface SidePanelProps {
  history: History<Work | null, StepLabel>;
  work: Work;
  row: ReadRow | null;
  onStep: (step: number) => void;
  onDecide: (row: ReadRow, decision: Decision | null) => void;
  services: readonly Service[];
  /** What all use who have no choice of their own. */
  serviceIds: readonly string[];
  onServices: (row: ReadRow, serviceIds: readonly string[] | null) => void;
}

const LONGEST_LIST = 200;

/** Beside the table: the current row as it was understood, the steps so far, the lines that are no people. */
export function SidePanel(props: SidePanelProps) {
  const { history, work, row, onStep, onDecide } = props;
  const { t } = useTranslation();
  const steps = [...history.past, history.present, ...history.future];
  const here = history.past.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <aside className={classes.side} aria-label={t('imports.side')} tabIndex={0}>
      <section aria-live="polite">
        <h2>{row ? t('imports.rowTitle', { line: row.line }) : t('imports.rowNone')}</h2>
        <Inspector work={work} row={row} onDecide={onDecide} />
      </section>
      {row && props.services.length > 0 ? (
        <RowServices
          services={props.services}
          own={work.services[row.id] ?? null}
          ofAll={props.serviceIds}
          onChange={(serviceIds) => props.onServices(row, serviceIds)}
        />
      ) : null}
      <section>
        <h2>{t('imports.steps')}</h2>
        <ol className={classes.steps}>
          {steps.map((step, index) => (
            // The list only grows and is cut at its ends: a step's place is its name.
            <li key={`${index}-${step.name.key}`} data-gone={index > here || undefined}>
              <button type="button" aria-current={index === here ? 'step' : undefined} onClick={() => onStep(index)}>
                {t(`imports.step.${step.name.key}`, step.name.params)}
              </button>
            </li>
          ))}
        </ol>
      </section>
      {work.skipped.length > 0 ? (
        <section>
          <h2>{t('imports.skippedTitle', { count: work.skipped.length })}</h2>
          <ul className={classes.skipped}>
            {work.skipped.slice(0, LONGEST_LIST).map((line) => (
              <li key={line.line}>
                <span className={classes.skippedLine}>{line.line}</span>
                <span>
                  <q>{line.text.replaceAll('\t', ' ').slice(0, 90)}</q>
                  <small>{t(`imports.reason.${line.reason}`)}</small>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </aside>
  );
}
