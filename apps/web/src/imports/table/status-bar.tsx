import { Button, Loader, Menu, Switch } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconCircleX, IconLayoutSidebarRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Voucher } from '../../api/shapes';
import shared from '../imports.module.css';
import type { Counts, Decision, ReadRow, Work } from '../work/work';
import { PeopleMenu } from './people-menu';
import classes from './table.module.css';

interface StatusBarProps {
  work: Work;
  counts: Counts;
  voucher: Voucher;
  serviceIds: readonly string[];
  onServices: (ids: string[]) => void;
  onlyErrors: boolean;
  onOnlyErrors: (only: boolean) => void;
  onNextError: (back: boolean) => void;
  onNextUndecided: () => void;
  onDecide: (rows: readonly ReadRow[], decision: Decision | null) => void;
  /** The server could not be asked who is a client. */
  onAskAgain: (() => void) | null;
  canUndo: boolean;
  canRedo: boolean;
  onUndo: () => void;
  onRedo: () => void;
  onSide: () => void;
  onImport: () => void;
  busy: boolean;
}

/** Under the table: how many people, how many errors, what to do next, and the button with the true number. */
export function StatusBar(props: StatusBarProps) {
  const { work, counts, voucher, serviceIds } = props;
  const working = counts.unread > 0 || work.unmatched;
  const { t } = useTranslation();
  const fresh = counts.ready - counts.linked - counts.updated;
  const said = [
    fresh > 0 && t('imports.sort.created', { count: fresh }),
    counts.linked > 0 && t('imports.sort.linked', { count: counts.linked }),
    counts.updated > 0 && t('imports.sort.updated', { count: counts.updated }),
  ]
    .filter(Boolean)
    .join(', ');
  const all = serviceIds.length === voucher.services.length;
  return (
    <div className={classes.bar}>
      <strong role="status">{t('imports.tourists', { count: counts.rows })}</strong>
      {counts.errors > 0 ? (
        <button
          type="button"
          className={classes.errors}
          onClick={() => props.onNextError(false)}
          title={t('imports.nextError')}
        >
          <IconCircleX size={15} aria-hidden />
          {t('imports.errors', { count: counts.errors })} <kbd>F8</kbd>
        </button>
      ) : counts.doubts > 0 ? (
        <button
          type="button"
          className={classes.doubts}
          onClick={() => props.onNextError(false)}
          title={t('imports.nextError')}
        >
          {t('imports.doubts', { count: counts.doubts })} <kbd>F8</kbd>
        </button>
      ) : working ? (
        <span className={classes.reading} role="status" data-reading>
          <Loader size={14} aria-hidden />
          {t('imports.reading', { percent: Math.floor((1 - counts.unread / Math.max(1, counts.rows)) * 100) })}
        </span>
      ) : (
        <span className={classes.fine}>{t('imports.noErrors')}</span>
      )}
      <PeopleMenu work={work} counts={counts} onDecide={props.onDecide} onNext={props.onNextUndecided} />
      {props.onAskAgain ? (
        <button type="button" className={classes.doubts} onClick={props.onAskAgain}>
          {t('imports.notAsked')}
        </button>
      ) : null}
      {counts.flagged > 0 || props.onlyErrors ? (
        <Switch
          size="xs"
          label={t('imports.onlyErrors')}
          checked={props.onlyErrors}
          onChange={(event) => props.onOnlyErrors(event.currentTarget.checked)}
        />
      ) : null}
      <span className={shared.gap} />
      <Button.Group>
        <Button
          variant="default"
          disabled={!props.canUndo}
          onClick={props.onUndo}
          aria-label={t('action.undo')}
          title={`${t('action.undo')} (Ctrl Z)`}
        >
          <IconArrowBackUp size={16} aria-hidden />
        </Button>
        <Button
          variant="default"
          disabled={!props.canRedo}
          onClick={props.onRedo}
          aria-label={t('action.redo')}
          title={`${t('action.redo')} (Ctrl Y)`}
        >
          <IconArrowForwardUp size={16} aria-hidden />
        </Button>
      </Button.Group>
      <Button variant="default" className={shared.sideButton} onClick={props.onSide} aria-label={t('imports.side')}>
        <IconLayoutSidebarRight size={16} aria-hidden />
      </Button>
      {voucher.services.length > 0 ? (
        <Menu position="top-end" closeOnItemClick={false}>
          <Menu.Target>
            <Button variant="default">
              {all ? t('imports.servicesAll') : t('imports.services', { count: serviceIds.length })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>{t('imports.servicesLong')}</Menu.Label>
            {voucher.services.map((service) => (
              <Menu.CheckboxItem
                key={service.id}
                checked={serviceIds.includes(service.id)}
                onChange={(checked) =>
                  props.onServices(checked ? [...serviceIds, service.id] : serviceIds.filter((id) => id !== service.id))
                }
              >
                {t(`services.${service.kind}`)}: {service.name}
              </Menu.CheckboxItem>
            ))}
          </Menu.Dropdown>
        </Menu>
      ) : null}
      <Button onClick={props.onImport} disabled={counts.ready === 0 || working} loading={props.busy} title={said}>
        {t('imports.run', { count: counts.ready })}
      </Button>
    </div>
  );
}
