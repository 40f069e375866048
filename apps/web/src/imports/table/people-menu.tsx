import { Menu } from '@mantine/core';
import { IconUserCheck, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Counts, clientOf, type Decision, type ReadRow, type Work } from '../work/work';
import classes from './table.module.css';

interface PeopleMenuProps {
  work: Work;
  counts: Counts;
  /** One word for many rows. */
  onDecide: (rows: readonly ReadRow[], decision: Decision | null) => void;
  onNext: () => void;
}

/** Milliseconds until a closing menu has given the focus back: only then it goes to the table. */
const RETURNED = 60;

/** People who are known already: how many, the way to the next one to decide on, and one word for all of a kind. */
export function PeopleMenu({ work, counts, onDecide, onNext }: PeopleMenuProps) {
  const { t } = useTranslation();
  const open = counts.undecided + counts.maybe;
  if (open === 0 && counts.clients === 0) return null;
  const rows = (wanted: (row: ReadRow) => boolean): ReadRow[] => work.rows.filter((row) => !row.unread && wanted(row));
  const certain = rows((row) => row.match.kind === 'new' && clientOf(row, work)?.certain === true);
  const possible = rows((row) => row.match.kind === 'new' && clientOf(row, work)?.certain === false);
  const doubles = rows((row) => row.match.kind !== 'new');
  const kinds = [
    { kind: 'certain', found: certain, choices: ['link', 'update', 'new'] },
    { kind: 'possible', found: possible, choices: ['link', 'update', 'new'] },
    { kind: 'doubles', found: doubles, choices: ['skip', 'new'] },
  ] as const;
  return (
    <Menu position="top-start" width={290}>
      <Menu.Target>
        <button type="button" className={open > 0 ? classes.doubts : classes.known}>
          {open > 0 ? <IconUsers size={15} aria-hidden /> : <IconUserCheck size={15} aria-hidden />}
          {counts.undecided > 0
            ? t('imports.undecided', { count: counts.undecided })
            : counts.maybe > 0
              ? t('imports.maybe', { count: counts.maybe })
              : t('imports.clients', { count: counts.clients })}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {open > 0 ? (
          <Menu.Item onClick={() => setTimeout(onNext, RETURNED)}>{t('imports.toNextPerson')}</Menu.Item>
        ) : null}
        {kinds
          .filter(({ found }) => found.length > 0)
          .map(({ kind, found, choices }) => (
            <div key={kind}>
              <Menu.Label>{t(`imports.kind.${kind}`, { count: found.length })}</Menu.Label>
              {choices.map((choice) => (
                <Menu.Item key={choice} onClick={() => onDecide(found, choice)}>
                  {t(`imports.forAll.${choice}`)}
                </Menu.Item>
              ))}
            </div>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
