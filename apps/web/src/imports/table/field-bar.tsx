import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../work/engine';
import { useDragThing } from './drag';
import classes from './table.module.css';
import { RARE_TARGETS, TARGET_GROUPS } from './target-groups';

interface FieldBarProps {
  columns: readonly Column[];
  /** What a column shows in its first rows. */
  example: (column: number) => string;
  onAssign: (column: number, target: string) => void;
}

/** All fields as chips: drag one onto a column, drop a column onto one, or press it and choose the column. */
export const FieldBar = memo(function FieldBar({ columns, example, onAssign }: FieldBarProps) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState(TARGET_GROUPS[0]?.targets[0] ?? '');
  const [whole, setWhole] = useState(false);
  // A field is drawn again when another column becomes it, not with every change of any column.
  const now = useRef(columns);
  now.current = columns;
  const columnsNow = useCallback(() => now.current, []);
  const shown = (target: string): boolean =>
    whole || !RARE_TARGETS.has(target) || columns.some((column) => column.target === target);
  const walk = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || !event.target.dataset.target) return;
    const chips = [...(bar.current?.querySelectorAll<HTMLElement>('button[data-target]') ?? [])];
    const next = chips[(chips.indexOf(event.target) + step + chips.length) % chips.length];
    event.preventDefault();
    next?.focus();
  };
  return (
    <div ref={bar} role="toolbar" aria-label={t('imports.fields')} className={classes.fieldBar} onKeyDown={walk}>
      {TARGET_GROUPS.map(({ group, targets }) => (
        <div key={group} className={classes.fieldGroup}>
          <span className={classes.fieldGroupName}>{t(`targetGroup.${group}`)}</span>
          {targets.filter(shown).map((target) => (
            <FieldChip
              key={target}
              target={target}
              taken={columns.find((column) => column.target === target) ?? null}
              columnsNow={columnsNow}
              example={example}
              tabbable={target === focused}
              onFocus={setFocused}
              onAssign={onAssign}
            />
          ))}
        </div>
      ))}
      <button type="button" className={classes.moreFields} aria-expanded={whole} onClick={() => setWhole(!whole)}>
        {t(whole ? 'imports.fewerFields' : 'imports.moreFields')}
      </button>
    </div>
  );
});

interface ColumnChoicesProps extends Omit<FieldBarProps, 'columns'> {
  target: string;
  columnsNow: () => readonly Column[];
}

interface FieldChipProps extends ColumnChoicesProps {
  taken: Column | null;
  tabbable: boolean;
  onFocus: (target: string) => void;
}

const FieldChip = memo(function FieldChip({ taken, tabbable, onFocus, ...choices }: FieldChipProps) {
  const { target } = choices;
  const { t } = useTranslation();
  const { element, dragged, over } = useDragThing({ kind: 'field', target });
  const name = t(`targetShort.${target}`);
  return (
    <div ref={element} className={classes.chipBox} data-dragged={dragged || undefined}>
      <Menu position="bottom-start" width={300}>
        <Menu.Target>
          <button
            type="button"
            className={classes.chip}
            data-target={target}
            data-taken={taken ? true : undefined}
            data-over={over || undefined}
            tabIndex={tabbable ? 0 : -1}
            onFocus={() => onFocus(target)}
            title={t(`target.${target}`)}
          >
            {taken ? <IconCheck size={12} stroke={2.5} aria-hidden /> : null}
            {name}
            <span className="hidden-text">
              {taken ? t('imports.chipTaken', { column: taken.index + 1 }) : t('imports.chipFree')}
            </span>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t('imports.whichColumn', { field: t(`target.${target}`) })}</Menu.Label>
          <ColumnChoices {...choices} />
        </Menu.Dropdown>
      </Menu>
    </div>
  );
});

/** The columns to choose from; looked at only when the menu is open. */
function ColumnChoices({ target, columnsNow, example, onAssign }: ColumnChoicesProps) {
  const { t } = useTranslation();
  return columnsNow().map((column) => (
    <Menu.Item
      key={column.index}
      onClick={() => onAssign(column.index, target)}
      rightSection={column.target === target ? <IconCheck size={14} aria-hidden /> : null}
    >
      <span className={classes.columnChoice}>
        <b>{column.heading || t('imports.columnNumber', { number: column.index + 1 })}</b>
        <small>{example(column.index)}</small>
      </span>
    </Menu.Item>
  ));
}
