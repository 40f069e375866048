import { Button, TextInput } from '@mantine/core';
import { IconPlus, IconSearch, IconUserPlus, IconUsers, IconUsersGroup, IconX } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import base from '../ui/list.module.css';
import { useSetAside } from '../ui/pending-deletion';
import { Broken, Empty, Waiting } from '../ui/states';
import { useSoughtText } from '../ui/use-sought-text';
import type { RowsHandle } from '../ui/use-walked-rows';
import { BaseExchange } from './base-exchange';
import { clientList, PAGE } from './client-queries';
import { ClientTable } from './client-table';
import classes from './clients.module.css';

const route = getRouteApi('/inside/clients');
/** Milliseconds a letter waits for the answer to the one before. */
const PATIENCE = 80;

/** The regular clients: found as one types, in any alphabet, spelling or keyboard layout. */
export function ClientsScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/clients' });
  const { q, sort } = route.useSearch();
  const { text, setText, input } = useSoughtText(q);
  const list = useInfiniteQuery({ ...clientList({ q, sort }), placeholderData: keepPreviousData });
  const hidden = useSetAside();
  const table = useRef<RowsHandle>(null);
  useTitle(t('clients.title'));

  useEffect(() => {
    const next = text.trim() || undefined;
    if (next === q) return;
    const timer = setTimeout(
      () => void navigate({ search: { q: next, sort }, replace: true }),
      list.isFetching ? PATIENCE : 0,
    );
    return () => clearTimeout(timer);
  }, [text, list.isFetching]);
  const openNew = (): void => void navigate({ to: '/clients/new' });
  const open = (id: string): void => void navigate({ to: '/clients/$clientId', params: { clientId: id } });
  useShortcuts({ n: openNew });

  const forget = (): void => {
    setText('');
    input.current?.focus();
  };

  const clients = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(({ id }) => !hidden.has(id));
  const settled = !list.isPlaceholderData && (text.trim() || undefined) === q;

  return (
    <div className={base.screen} aria-busy={!settled}>
      <div className={base.heading}>
        <h1>{t('clients.title')}</h1>
        <Button
          component={Link}
          to="/clients/duplicates"
          variant="default"
          leftSection={<IconUsersGroup size={16} aria-hidden />}
        >
          {t('clients.pairs.title')}
        </Button>
        <BaseExchange />
        <Button leftSection={<IconPlus size={16} aria-hidden />} rightSection={<kbd>N</kbd>} onClick={openNew}>
          {t('clients.new')}
        </Button>
      </div>
      <search className={`${base.filters} ${classes.filters}`}>
        <TextInput
          ref={input}
          aria-label={t('clients.search')}
          placeholder={t('clients.search')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') {
              event.preventDefault();
              table.current?.focus();
            }
            if (event.key === 'Enter' && q && settled && clients[0]) open(clients[0].id);
          }}
          autoFocus
          autoComplete="off"
          spellCheck={false}
          className={classes.searchBox}
        />
        {text ? (
          <Button variant="subtle" color="gray" leftSection={<IconX size={15} aria-hidden />} onClick={forget}>
            {t('vouchers.forget')}
          </Button>
        ) : null}
        <span className={base.count} role="status">
          {list.isSuccess && clients.length > 0
            ? t(list.hasNextPage || (q && clients.length >= PAGE) ? 'clients.countMore' : 'clients.count', {
                count: clients.length,
              })
            : ''}
        </span>
      </search>
      {list.isPending ? (
        <Waiting />
      ) : list.isError ? (
        <Broken failure={list.error} onRetry={() => void list.refetch()} />
      ) : clients.length > 0 ? (
        <ClientTable
          ref={table}
          key={q ?? ''}
          clients={clients}
          sort={q ? null : (sort ?? 'name')}
          onSort={(next) => void navigate({ search: { sort: next }, replace: true })}
          more={list.hasNextPage && !list.isFetchingNextPage ? () => void list.fetchNextPage() : null}
          onOpen={open}
        />
      ) : q ? (
        <Empty
          icon={<IconSearch size={26} stroke={1.5} />}
          title={t('clients.noneFound')}
          text={t('clients.noneFoundText')}
        >
          <Button variant="default" onClick={forget}>
            {t('vouchers.forget')}
          </Button>
        </Empty>
      ) : (
        <Empty icon={<IconUsers size={26} stroke={1.5} />} title={t('clients.none')} text={t('clients.noneText')}>
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={openNew}>
            {t('clients.new')}
          </Button>
        </Empty>
      )}
    </div>
  );
}
