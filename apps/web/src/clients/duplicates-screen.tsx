import { Button, Loader } from '@mantine/core';
import { IconUserCheck } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../api/shapes';
import { queryClient } from '../app/query-client';
import { useTitle } from '../app/use-title';
import { BackLink } from '../ui/back-link';
import { FailureNote } from '../ui/failure-note';
import base from '../ui/list.module.css';
import { useSetAside } from '../ui/pending-deletion';
import { useSentences } from '../ui/sentences';
import { Broken, Empty, Waiting } from '../ui/states';
import { toast } from '../ui/toast';
import type { RowsHandle } from '../ui/use-walked-rows';
import { strongestFirst } from './client-pair';
import { clientPairs, oneClient } from './client-queries';
import { MergeDialog } from './merge-dialog';
import { PairTable } from './pair-table';
import classes from './pairs.module.css';

/** Clients after a merge or its undoing: as they are now, or `null` when they are gone. */
type Changed = Readonly<Record<string, Client | null>>;

const route = getRouteApi('/inside/clients/duplicates');

/** Everybody in the base who may be there twice, pair by pair; what is merged goes from the list, and comes back undone. */
export function DuplicatesScreen() {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const navigate = useNavigate({ from: '/clients/duplicates' });
  const { one, other } = route.useSearch();
  const list = useInfiniteQuery(clientPairs);
  const hidden = useSetAside();
  const [changed, setChanged] = useState<Changed>({});
  const table = useRef<RowsHandle>(null);
  useTitle(t('clients.pairs.title'));

  const now = (client: Client): Client | null => {
    const after = changed[client.id];
    return hidden.has(client.id) || after === null ? null : (after ?? client);
  };
  const pairs = (list.data?.pages ?? [])
    .flatMap(({ items }) => strongestFirst(items))
    .flatMap((pair) => {
      const [one, other] = [now(pair.one), now(pair.other)];
      return one && other ? [{ ...pair, one, other }] : [];
    });
  const more = list.hasNextPage && !list.isFetching && !list.isError ? () => void list.fetchNextPage() : null;
  const retry = (): void => void (list.data ? list.fetchNextPage() : list.refetch());

  const some = pairs.length > 0;
  useEffect(() => {
    if (!some) more?.();
  }, [some, more !== null]);
  useEffect(() => {
    if (some && document.activeElement === document.body) table.current?.focus();
  }, [pairs.length]);

  const close = (): void => {
    void navigate({ search: {}, replace: true });
    table.current?.focus();
  };
  const becomes = (id: string, client: Client | null): void => setChanged((before) => ({ ...before, [id]: client }));
  const readAgain = async (id: string): Promise<void> => {
    try {
      becomes(id, await queryClient.fetchQuery({ ...oneClient(id), staleTime: 0 }));
    } catch (thrown) {
      toast(ofFailure(thrown), { bad: true });
    }
  };

  return (
    <div className={base.screen}>
      <div className={base.heading}>
        <div className={classes.title}>
          <BackLink to="/clients" aria-label={t('clients.toList')} />
          <h1>{t('clients.pairs.title')}</h1>
        </div>
        <span className={`${base.count} ${classes.state}`} role="status">
          {some ? t(list.hasNextPage ? 'clients.pairs.countMore' : 'clients.pairs.count', { count: pairs.length }) : ''}
          {list.isFetching ? (
            <>
              <Loader size={14} aria-hidden /> {t('clients.pairs.looking')}
            </>
          ) : null}
        </span>
      </div>
      {some ? (
        <>
          <p className={classes.lead}>{t('clients.pairs.lead')}</p>
          <PairTable
            ref={table}
            pairs={pairs}
            more={more}
            onOpen={(pair) => void navigate({ search: { one: pair.one.id, other: pair.other.id }, replace: true })}
          />
          {list.isError ? (
            <div className={classes.stopped}>
              <FailureNote failure={list.error} />
              <Button variant="default" onClick={retry}>
                {t('state.retry')}
              </Button>
            </div>
          ) : null}
        </>
      ) : list.isError ? (
        <Broken failure={list.error} onRetry={retry} />
      ) : list.isFetching || list.hasNextPage ? (
        <Waiting />
      ) : (
        <Empty
          icon={<IconUserCheck size={26} stroke={1.5} />}
          title={t('clients.pairs.none')}
          text={t('clients.pairs.noneText')}
        >
          <Button component={Link} to="/clients" variant="default" autoFocus>
            {t('clients.toList')}
          </Button>
        </Empty>
      )}
      {one && other ? (
        <MergeOfPair
          key={`${one} ${other}`}
          one={one}
          other={other}
          onClose={close}
          onMerged={() => {
            becomes(other, null);
            void readAgain(one);
          }}
          onUnmerged={() => {
            void readAgain(one);
            void readAgain(other);
          }}
        />
      ) : null}
    </div>
  );
}

interface MergeOfPairProps {
  one: string;
  other: string;
  onClose: () => void;
  onMerged: () => void;
  onUnmerged: () => void;
}

/** The two of the address side by side, as they are now. */
function MergeOfPair({ one, other, onClose, ...heard }: MergeOfPairProps) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const first = useQuery(oneClient(one));
  const second = useQuery(oneClient(other));
  const failure = first.isLoadingError ? first.error : second.isLoadingError ? second.error : null;
  useEffect(() => {
    if (!failure) return;
    toast(ofFailure(failure), { bad: true });
    onClose();
  }, [failure]);
  if (!first.data || !second.data) return null;
  return (
    <MergeDialog
      client={first.data}
      other={second.data}
      names={[t('clients.pairs.first'), t('clients.pairs.second')]}
      onClose={onClose}
      {...heard}
    />
  );
}
