import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundClient } from '../api/shapes';
import { anyName, cyrillicName, latinName, passportText } from '../tourists/person-text';
import { shownDate } from '../ui/dates';
import base from '../ui/list.module.css';
import { SortHeading } from '../ui/sort-heading';
import { type RowsHandle, useWalkedRows } from '../ui/use-walked-rows';
import type { ClientColumn, ClientSort } from './client-search';
import { cardsText } from './client-text';
import classes from './clients.module.css';

interface ClientTableProps {
  clients: readonly FoundClient[];
  /** What they are sorted by; null when they answer a search, best first. */
  sort: ClientSort | null;
  onSort: (sort: ClientSort) => void;
  /** Fetches the next page; null when there is none or it is on its way. */
  more: (() => void) | null;
  onOpen: (id: string) => void;
  ref?: Ref<RowsHandle>;
}

const ROW = 34;

/** Clients as rows: one tab stop, arrows walk, Enter opens. */
export function ClientTable({ clients, sort, onSort, more, onOpen, ref }: ClientTableProps) {
  const { t } = useTranslation();
  const { box, rows, above, below, here, setHere, walk } = useWalkedRows({
    count: clients.length,
    height: ROW,
    more,
    ref,
  });

  const sortable = (by: ClientColumn, name: string) => (
    <SortHeading by={by} sort={sort} onSort={onSort}>
      {name}
    </SortHeading>
  );

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section ref={box} className={base.tableBox} aria-label={t('clients.title')} tabIndex={0} onKeyDown={walk}>
      <table className={`${base.table} ${classes.clients}`} aria-rowcount={clients.length + 1}>
        <thead>
          <tr>
            {sortable('name', t('clients.column.name'))}
            <th scope="col">{t('clients.column.latin')}</th>
            {sortable('birthDate', t('field.birthDate'))}
            <th scope="col">{t('clients.column.passport')}</th>
            {sortable('passportExpires', t('clients.column.expires'))}
            <th scope="col">{t('field.phone')}</th>
            <th scope="col">{t('clients.column.cards')}</th>
            {sort === null ? <th scope="col">{t('clients.column.match')}</th> : null}
          </tr>
        </thead>
        <tbody data-open>
          {above > 0 ? <tr aria-hidden style={{ height: above }} /> : null}
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
                    onFocus={() => setHere(index)}
                    preload={false}
                  >
                    {cyrillicName(client) || anyName(client)}
                  </Link>
                </th>
                <td>{latinName(client)}</td>
                <td>{shownDate(client.birthDate)}</td>
                <td>{passportText(client)}</td>
                <td>{shownDate(client.passportExpires)}</td>
                <td>{client.phone}</td>
                <td>{cardsText(client.cards)}</td>
                {sort === null ? (
                  <td className={base.dim}>{client.match ? t(`clients.match.${client.match}`) : ''}</td>
                ) : null}
              </tr>
            );
          })}
          {below > 0 ? <tr aria-hidden style={{ height: below }} /> : null}
        </tbody>
      </table>
    </section>
  );
}
