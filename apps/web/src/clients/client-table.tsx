import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundClient } from '../api/shapes';
import { anyName, cyrillicName, latinName, passportText } from '../tourists/person-text';
import { shownDate } from '../ui/dates';
import { cardsText } from './client-text';
import classes from './clients.module.css';

export interface ClientTableHandle {
  focus: () => void;
}

interface ClientTableProps {
  clients: readonly FoundClient[];
  searched: boolean;
  /** Fetches the next page; null when there is none or it is on its way. */
  more: (() => void) | null;
  onOpen: (id: string) => void;
  ref?: Ref<ClientTableHandle>;
}

const ROW = 34;
const HEAD = 32;
const AHEAD = 30;

/** Clients as virtual rows: one tab stop, arrows walk, Enter opens; the next page comes before its end is reached. */
export function ClientTable({ clients, searched, more, onOpen, ref }: ClientTableProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLElement>(null);
  const [{ at }, setAt] = useState({ at: 0 });
  const wantsFocus = useRef(false);
  const virtual = useVirtualizer({
    count: clients.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    overscan: 12,
    scrollPaddingStart: HEAD,
  });
  const rows = virtual.getVirtualItems();
  const last = rows.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= clients.length - AHEAD) more();
  }, [last, clients.length, more !== null]);

  const here = Math.min(at, clients.length - 1);
  useEffect(() => {
    if (!wantsFocus.current) return;
    const link = box.current?.querySelector<HTMLElement>(`[data-index="${here}"] a`);
    if (!link) return;
    wantsFocus.current = false;
    link.focus({ preventScroll: true });
  });
  const goTo = (row: number): void => {
    const next = Math.max(0, Math.min(clients.length - 1, row));
    wantsFocus.current = true;
    setAt({ at: next });
    virtual.scrollToIndex(next, { align: 'auto' });
  };
  useImperativeHandle(ref, () => ({ focus: () => goTo(here) }));

  const walk = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 400) / ROW) - 2);
    const steps: Record<string, number> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: clients.length - 1,
    };
    const to = steps[event.key];
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    goTo(to);
  };
  const above = rows[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (rows.at(-1)?.end ?? 0);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section ref={box} className={classes.tableBox} aria-label={t('clients.title')} tabIndex={0} onKeyDown={walk}>
      <table className={classes.table} aria-rowcount={clients.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t('clients.column.name')}</th>
            <th scope="col">{t('clients.column.latin')}</th>
            <th scope="col">{t('field.birthDate')}</th>
            <th scope="col">{t('clients.column.passport')}</th>
            <th scope="col">{t('field.phone')}</th>
            <th scope="col">{t('clients.column.cards')}</th>
            {searched ? <th scope="col">{t('clients.column.match')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {above > 0 ? <tr aria-hidden className={classes.space} style={{ height: above }} /> : null}
          {rows.map(({ index }) => {
            const client = clients[index];
            if (!client) return null;
            return (
              <tr
                key={client.id}
                data-index={index}
                aria-rowindex={index + 2}
                onClick={(event) => {
                  if (!(event.target instanceof Element && event.target.closest('a'))) onOpen(client.id);
                }}
              >
                <th scope="row">
                  <Link
                    to="/clients/$clientId"
                    params={{ clientId: client.id }}
                    tabIndex={index === here ? 0 : -1}
                    onFocus={() => setAt({ at: index })}
                    preload={false}
                  >
                    {cyrillicName(client) || anyName(client)}
                  </Link>
                </th>
                <td>{latinName(client)}</td>
                <td>{shownDate(client.birthDate)}</td>
                <td>{passportText(client)}</td>
                <td>{client.phone}</td>
                <td>{cardsText(client.cards)}</td>
                {searched ? (
                  <td className={classes.dim}>{client.match ? t(`clients.match.${client.match}`) : ''}</td>
                ) : null}
              </tr>
            );
          })}
          {below > 0 ? <tr aria-hidden className={classes.space} style={{ height: below }} /> : null}
        </tbody>
      </table>
    </section>
  );
}
