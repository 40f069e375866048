import { Button, Loader, Modal, Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../../ui/use-return-focus';
import shared from '../imports.module.css';
import { stepInBackground } from '../opening/background';
import { type Tried, tryStep, withStep } from '../work/change-work';
import { STEPS, type StepName } from '../work/engine';
import { LARGE } from '../work/read-list';
import type { Work } from '../work/work';
import classes from './table.module.css';

/** Which helper is tried on which column first. */
export interface HelperStart {
  step: StepName;
  column: number;
}

interface HelperDialogProps {
  work: Work;
  start: HelperStart;
  today: string;
  onApply: (work: Work, step: StepName, column: number, changed: number) => void;
  onClose: () => void;
}

/** A helper before it acts: how many cells it would change, and the first of them, before and after. */
export function HelperDialog({ work, start, today, onApply, onClose }: HelperDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const [step, setStep] = useState<StepName>(start.step);
  const [column, setColumn] = useState(start.column);
  const tried = useTried(work, step, column, today);
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={t('imports.helperTitle')}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={classes.helper}>
        <Select
          label={t('imports.helperWhat')}
          data={STEPS.map((one) => ({ value: one, label: t(`imports.helper.${one}`) }))}
          value={step}
          onChange={(value) => value && setStep(value as StepName)}
          allowDeselect={false}
          data-autofocus
        />
        <Select
          label={t('imports.helperColumn')}
          data={work.columns.map((one, index) => ({
            value: String(index),
            label: `${one.heading || t('imports.columnNumber', { number: index + 1 })}${one.target ? ` – ${t(`target.${one.target}`)}` : ''}`,
          }))}
          value={String(column)}
          onChange={(value) => value && setColumn(Number(value))}
          allowDeselect={false}
        />
      </div>
      <p className={classes.helperCount} role="status">
        {!tried ? (
          <Loader size={16} aria-label={t('imports.busy')} />
        ) : tried.changed === 0 ? (
          t('imports.helperNothing')
        ) : (
          t('imports.helperCount', { count: tried.changed })
        )}
      </p>
      {tried && tried.samples.length > 0 ? (
        <table className={classes.samples}>
          <thead>
            <tr>
              <th scope="col">{t('imports.line')}</th>
              <th scope="col">{t('imports.before')}</th>
              <th scope="col">{t('imports.after')}</th>
            </tr>
          </thead>
          <tbody>
            {tried.samples.map((sample) => (
              <tr key={`${sample.line}-${sample.before}`}>
                <td>{sample.line}</td>
                <td>{sample.before}</td>
                <td>{sample.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      <div className={shared.helperButtons}>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          disabled={!tried || tried.changed === 0}
          onClick={() => tried && onApply(tried.work, step, column, tried.changed)}
        >
          {!tried || tried.changed === 0 ? t('action.apply') : t('imports.helperApply', { count: tried.changed })}
        </Button>
      </div>
    </Modal>
  );
}

/** What a helper would do: found out at once in a short list, in the background of a long one. */
function useTried(work: Work, step: StepName, column: number, today: string): Tried | null {
  const large = work.table.rows.length > LARGE;
  const [tried, setTried] = useState<Tried | null>(() => (large ? null : tryStep(work, step, column, today)));
  const { table, columns } = work;
  useEffect(() => {
    if (!large) {
      setTried(tryStep(work, step, column, today));
      return;
    }
    let wanted = true;
    setTried(null);
    void stepInBackground(table, columns, { step, column }, today).then((stepped) => {
      if (wanted) setTried(withStep(work, stepped, column, today));
    });
    return () => {
      wanted = false;
    };
  }, [table, columns, step, column, today]);
  return tried;
}
