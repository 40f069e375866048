import { Button, Modal, Select } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { STEPS, type StepName } from './engine';
import classes from './imports.module.css';
import { tryStep, type Work } from './work';

interface HelperDialogProps {
  work: Work;
  start: { step: StepName; column: number };
  today: string;
  onApply: (work: Work, step: StepName, column: number, changed: number) => void;
  onClose: () => void;
}

/** A helper before it acts: how many cells it would change, and the first of them, before and after. */
export function HelperDialog({ work, start, today, onApply, onClose }: HelperDialogProps) {
  const { t } = useTranslation();
  const [step, setStep] = useState<StepName>(start.step);
  const [column, setColumn] = useState(start.column);
  const tried = useMemo(() => tryStep(work, step, column, today), [work, step, column, today]);
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={t('imports.helperTitle')}
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
        {tried.changed === 0 ? t('imports.helperNothing') : t('imports.helperCount', { count: tried.changed })}
      </p>
      {tried.samples.length > 0 ? (
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
      <div className={classes.helperButtons}>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button disabled={tried.changed === 0} onClick={() => onApply(tried.work, step, column, tried.changed)}>
          {tried.changed === 0 ? t('action.apply') : t('imports.helperApply', { count: tried.changed })}
        </Button>
      </div>
    </Modal>
  );
}
