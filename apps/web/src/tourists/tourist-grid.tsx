import { checkTourist } from '@anketa/import';
import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconForms, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type Ref, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tourist } from '../api/shapes';
import { useShortcuts } from '../app/shortcuts';
import type { GridColumn, RowLook } from '../grid/grid-row';
import { type GridHandle, GridView } from '../grid/grid-view';
import { at, rangeOf, type Selection } from '../grid/selection';
import { Tick } from '../grid/tick';
import { shownDate, todayHere } from '../ui/dates';
import { useSentences } from '../ui/sentences';
import { countryLabel } from '../vouchers/country-label';
import { anyName, civilPassportText, cyrillicName, latinName, passportText } from './person-text';
import classes from './tourists.module.css';

interface TouristGridProps {
  voucherId: string;
  /** The form of the voucher's country; without one, the way to a questionnaire leads to where a form is chosen. */
  formId: string | null;
  tourists: readonly Tourist[];
  onOpen: (tourist: Tourist) => void;
  onDelete: (tourists: Tourist[]) => void;
  ref?: Ref<GridHandle>;
}

const COLUMNS: readonly (GridColumn & { text: (tourist: Tourist) => string; paths: readonly string[] })[] = [
  { id: 'name', width: 220, text: cyrillicName, paths: ['surname', 'firstName', 'patronymic'] },
  { id: 'nameLatin', width: 180, text: latinName, paths: ['surnameLatin', 'firstNameLatin', 'patronymicLatin'] },
  { id: 'sex', width: 46, text: (tourist) => tourist.sex ?? '', paths: ['sex', 'travellerType'] },
  { id: 'birthDate', width: 92, text: (tourist) => shownDate(tourist.birthDate), paths: ['birthDate'] },
  { id: 'passport', width: 121, text: passportText, paths: ['passportSeries', 'passportNumber'] },
  {
    id: 'passportExpires',
    width: 112,
    text: (tourist) => shownDate(tourist.passportExpires),
    paths: ['passportExpires'],
  },
  { id: 'civilPassport', width: 108, text: civilPassportText, paths: ['civilPassportSeries', 'civilPassportNumber'] },
  { id: 'citizenship', width: 110, text: (tourist) => countryLabel(tourist.citizenship), paths: ['citizenship'] },
  { id: 'ticketNumber', width: 124, text: (tourist) => tourist.ticketNumber ?? '', paths: ['ticketNumber'] },
  { id: 'issues', width: 100, text: () => '', paths: [] },
  { id: 'questionnaire', width: 132, text: () => '', paths: [] },
];

/** The dense table of a voucher's tourists; Enter opens one, ticks choose several. */
export function TouristGrid({ voucherId, formId, tourists, onOpen, onDelete, ref }: TouristGridProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const [selection, setSelection] = useState<Selection>(at({ row: 0, column: 0 }));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const today = todayHere();
  const navigate = useNavigate();
  useShortcuts({
    q: () => {
      const tourist = tourists[Math.max(0, selection.anchor.row)];
      if (!tourist) return;
      if (!formId) return void navigate({ to: '/vouchers/$voucherId/questionnaires', params: { voucherId } });
      void navigate({
        to: '/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId',
        params: { voucherId, touristId: tourist.id, formId },
      });
    },
  });

  const issues = useMemo(
    () => new Map(tourists.map((tourist) => [tourist.id, checkTourist(tourist, { today })])),
    [tourists, today],
  );
  const text = (row: number, column: number): string => {
    const tourist = tourists[row];
    const id = COLUMNS[column]?.id;
    if (!tourist || !id) return '';
    if (id === 'sex') return tourist.sex ? t(`sex.${tourist.sex}`) : '';
    return COLUMNS[column]?.text(tourist) ?? '';
  };
  const toggle = (ids: readonly string[]): void =>
    setTicked((before) => {
      const next = new Set(before);
      const all = ids.every((id) => next.has(id));
      for (const id of ids) all ? next.delete(id) : next.add(id);
      return next;
    });

  const look = useMemo<RowLook<Tourist>>(() => {
    const sentences = (tourist: Tourist, column: number): string =>
      (issues.get(tourist.id) ?? [])
        .filter((issue) => COLUMNS[column]?.paths.includes(issue.path))
        .map((issue) => ofIssue(issue))
        .join(' ');
    return {
      rowHeader: (tourist, row) => (
        <span className={classes.tick}>
          <Tick
            checked={ticked.has(tourist.id)}
            onChange={() => toggle([tourist.id])}
            label={t('tourists.tick', { name: anyName(tourist) })}
          />
          <span>{row + 1}</span>
        </span>
      ),
      cell: (tourist, column) => {
        const id = COLUMNS[column]?.id;
        if (id === 'sex') return tourist.sex ? t(`sex.${tourist.sex}`) : '';
        if (id === 'issues') {
          const found = issues.get(tourist.id) ?? [];
          const errors = found.filter((issue) => issue.severity === 'error').length;
          if (found.length === 0) return null;
          return (
            <span
              className={classes.issues}
              data-bad={errors > 0 || undefined}
              title={found.map((issue) => ofIssue(issue)).join('\n')}
            >
              {errors > 0 ? <IconCircleX size={15} aria-hidden /> : <IconAlertTriangle size={15} aria-hidden />}
              {found.length}
              <span className="hidden-text">{found.map((issue) => ofIssue(issue)).join(' ')}</span>
            </span>
          );
        }
        if (id === 'questionnaire') {
          return (
            <Link
              className={classes.rowLink}
              {...(formId
                ? {
                    to: '/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId',
                    params: { voucherId, touristId: tourist.id, formId },
                  }
                : { to: '/vouchers/$voucherId/questionnaires', params: { voucherId } })}
              tabIndex={-1}
            >
              <IconForms size={15} aria-hidden />
              {t('tourists.questionnaire')}
            </Link>
          );
        }
        return <span className={classes.cellText}>{COLUMNS[column]?.text(tourist)}</span>;
      },
      mark: (tourist, column) => {
        const found = (issues.get(tourist.id) ?? []).filter((issue) => COLUMNS[column]?.paths.includes(issue.path));
        return found.some((issue) => issue.severity === 'error') ? 'error' : found.length > 0 ? 'warning' : undefined;
      },
      describe: (tourist, column) => sentences(tourist, column) || undefined,
      chosen: (tourist) => ticked.has(tourist.id),
      kind: () => undefined,
    };
  }, [issues, ticked, t, ofIssue, formId, voucherId]);

  const inSelection = (): Tourist[] => {
    const { top, bottom } = rangeOf(selection);
    return ticked.size > 0
      ? tourists.filter((tourist) => ticked.has(tourist.id))
      : tourists.slice(Math.max(0, top), bottom + 1);
  };
  const chosen = tourists.filter((tourist) => ticked.has(tourist.id));
  const remove = (gone: Tourist[]): void => {
    setTicked(new Set());
    onDelete(gone);
  };

  return (
    <>
      {chosen.length > 0 ? (
        <div className={classes.chosen}>
          <span role="status">{t('tourists.chosen', { count: chosen.length })}</span>
          <Button
            variant="subtle"
            color="red"
            leftSection={<IconTrash size={15} aria-hidden />}
            onClick={() => remove(chosen)}
          >
            {t('action.delete')}
          </Button>
          <Button variant="subtle" color="gray" onClick={() => setTicked(new Set())}>
            {t('action.clearChoice')}
          </Button>
        </div>
      ) : null}
      <GridView
        ref={ref}
        label={t('tourists.title')}
        items={tourists}
        columns={COLUMNS}
        rowHeight={33}
        headerHeight={32}
        rowHeaderWidth={64}
        selection={selection}
        text={text}
        look={look}
        header={(column) => <span className={classes.headText}>{t(`tourists.column.${COLUMNS[column]?.id}`)}</span>}
        corner={
          <Tick
            label={t('tourists.tickAll')}
            checked={chosen.length > 0 && chosen.length === tourists.length}
            some={chosen.length > 0 && chosen.length < tourists.length}
            onChange={() => setTicked(chosen.length > 0 ? new Set() : new Set(tourists.map((tourist) => tourist.id)))}
          />
        }
        editorLabel=""
        onOpen={(row) => tourists[row] && onOpen(tourists[row])}
        onSelect={setSelection}
        onToggle={(top, bottom) => toggle(tourists.slice(top, bottom + 1).map((tourist) => tourist.id))}
        onChange={(_, kind) => kind === 'clear' && remove(inSelection())}
        onUndo={() => {}}
        onRedo={() => {}}
        onMenu={() => {}}
      />
    </>
  );
}
