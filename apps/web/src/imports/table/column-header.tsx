import { Combobox, useCombobox } from '@mantine/core';
import { IconCheck, IconChevronDown, IconGripVertical, IconQuestionMark, IconWand } from '@tabler/icons-react';
import { memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, isSure, STEPS, type StepName } from '../work/engine';
import { useDragThing } from './drag';
import classes from './table.module.css';
import { TARGET_GROUPS } from './target-groups';

interface ColumnHeaderProps {
  column: Column;
  columns: readonly Column[];
  opened: boolean;
  onOpened: (column: number | null) => void;
  onTarget: (column: number, target: string | null) => void;
  onStep: (column: number, step: StepName) => void;
}

const OFF = 'off';
const STEP = 'step:';

/** The head of one column: what the list called it, what the program takes it for and how sure it is, and the menu. */
export const ColumnHeader = memo(function ColumnHeader(props: ColumnHeaderProps) {
  const { column, columns, opened, onTarget, onStep } = props;
  const { t } = useTranslation();
  const { element, dragged, over } = useDragThing({ kind: 'column', column: column.index });
  const { target } = column;
  const state = !target ? 'off' : isSure(column) ? 'sure' : 'guess';
  const heading = column.heading || t('imports.columnNumber', { number: column.index + 1 });
  const why = target
    ? t(`imports.why.${column.why}`, { percent: Math.round(column.confidence * 100) })
    : t(`imports.whyOff.${column.why}`);
  const onOpened = (open: boolean): void => props.onOpened(open ? column.index : null);
  const combobox = useCombobox({ opened, onOpenedChange: onOpened });

  return (
    <div
      ref={element}
      className={classes.columnHead}
      data-state={state}
      data-dragged={dragged || undefined}
      data-over={over || undefined}
    >
      <div className={classes.heading} title={heading}>
        <IconGripVertical size={13} aria-hidden />
        <span>{heading}</span>
      </div>
      <Combobox
        store={combobox}
        width={260}
        position="bottom-start"
        shadow="md"
        onOptionSubmit={(value) => {
          onOpened(false);
          if (value.startsWith(STEP)) onStep(column.index, value.slice(STEP.length) as StepName);
          else onTarget(column.index, value === OFF ? null : value);
        }}
      >
        <Combobox.Target targetType="button" withKeyboardNavigation={false}>
          <button
            type="button"
            tabIndex={-1}
            className={classes.targetButton}
            data-state={state}
            title={`${target ? t(`target.${target}`) : t('imports.off')}. ${why}`}
            onClick={() => onOpened(!opened)}
          >
            {state === 'guess' ? <IconQuestionMark size={12} stroke={2.5} aria-hidden /> : null}
            <span>{target ? t(`targetShort.${target}`) : t('imports.off')}</span>
            <IconChevronDown size={13} aria-hidden />
            <span className="hidden-text">{why}</span>
          </button>
        </Combobox.Target>
        {opened ? (
          <TargetList
            column={column}
            columns={columns}
            why={why}
            onShown={() => combobox.selectActiveOption()}
            onTyped={() => combobox.selectFirstOption()}
          />
        ) : null}
      </Combobox>
    </div>
  );
});

interface TargetListProps {
  column: Column;
  columns: readonly Column[];
  why: string;
  onShown: () => void;
  onTyped: () => void;
}

/** Fields in their groups, and the helpers; narrowed by typing. */
function TargetList({ column, columns, why, onShown, onTyped }: TargetListProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState('');
  const sought = wanted.trim().toLocaleLowerCase();
  const fits = (name: string): boolean => name.toLocaleLowerCase().includes(sought);
  const field = useRef<HTMLInputElement>(null);
  // The field has the keyboard at once; the list can show its current line only when it stands in its place.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    const frame = requestAnimationFrame(() => {
      field.current?.focus({ preventScroll: true });
      if (field.current?.value === '') onShown();
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  useEffect(() => {
    if (sought !== '') onTyped();
  }, [sought]);

  const takenBy = (target: string): Column | undefined =>
    columns.find((other) => other.target === target && other.index !== column.index);
  const groups = TARGET_GROUPS.map(({ group, targets }) => ({
    group,
    targets: targets.filter((target) => fits(t(`target.${target}`))),
  })).filter(({ targets }) => targets.length > 0);
  const steps = STEPS.filter((step) => fits(t(`imports.helper.${step}`)));
  const off = fits(t('imports.offLong'));

  return (
    <Combobox.Dropdown>
      <Combobox.Search
        ref={field}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        placeholder={t('imports.findField')}
        aria-label={t('imports.findField')}
      />
      <p className={classes.why}>{why}</p>
      <Combobox.Options className={classes.columnMenu} aria-label={t('imports.fields')} tabIndex={0}>
        {off ? (
          <Combobox.Option value={OFF} active={!column.target}>
            <span className={classes.option}>{t('imports.offLong')}</span>
          </Combobox.Option>
        ) : null}
        {groups.map(({ group, targets }) => (
          <Combobox.Group key={group} label={t(`targetGroup.${group}`)}>
            {targets.map((target) => (
              <Combobox.Option key={target} value={target} active={target === column.target}>
                <span className={classes.option}>
                  {t(`target.${target}`)}
                  {target === column.target ? <IconCheck size={14} aria-hidden /> : null}
                  {takenBy(target) ? (
                    <small>
                      {takenBy(target)?.heading ||
                        t('imports.columnNumber', { number: (takenBy(target)?.index ?? 0) + 1 })}
                    </small>
                  ) : null}
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
        {steps.length > 0 ? (
          <Combobox.Group label={t('imports.helpers')}>
            {steps.map((step) => (
              <Combobox.Option key={step} value={`${STEP}${step}`}>
                <span className={classes.option}>
                  {t(`imports.helper.${step}`)}
                  <IconWand size={14} aria-hidden />
                </span>
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ) : null}
        {!off && groups.length === 0 && steps.length === 0 ? (
          <Combobox.Empty>{t('state.nothingFound')}</Combobox.Empty>
        ) : null}
      </Combobox.Options>
    </Combobox.Dropdown>
  );
}
