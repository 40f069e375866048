import { Button, TextInput } from '@mantine/core';
import { IconFileText, IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import { DateField } from '../ui/date-field';
import base from '../ui/list.module.css';
import { useSetAside } from '../ui/pending-deletion';
import { soon, useSoon } from '../ui/soon';
import { Broken, Empty, Waiting } from '../ui/states';
import { useSoughtText } from '../ui/use-sought-text';
import { voucherList } from './voucher-queries';
import type { VoucherSearch } from './voucher-search';
import { VoucherTable } from './voucher-table';
import classes from './vouchers.module.css';

const NewVoucherDialog = soon(() => import('./new-voucher-dialog').then(({ NewVoucherDialog }) => NewVoucherDialog));

const route = getRouteApi('/inside/vouchers');
const PAUSE = 150;

/** The list of vouchers: search as one types, a new one, open one. */
export function VouchersScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/vouchers' });
  const search = route.useSearch();
  const list = useInfiniteQuery({ ...voucherList(search), placeholderData: keepPreviousData });
  const hidden = useSetAside();
  useTitle(t('vouchers.title'));

  const narrow = (part: VoucherSearch): void =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true });
  const openNew = (): void => narrow({ create: true });
  useSoon(NewVoucherDialog);
  useShortcuts({ n: openNew });

  const { create, ...wanted } = search;
  const narrowed = Object.values(wanted).some(Boolean);
  const vouchers = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(({ id }) => !hidden.has(id));
  const forget = (): void => void navigate({ search: {}, replace: true });

  return (
    <div className={base.screen}>
      <div className={base.heading}>
        <h1>{t('vouchers.title')}</h1>
        <Button leftSection={<IconPlus size={16} aria-hidden />} rightSection={<kbd>N</kbd>} onClick={openNew}>
          {t('vouchers.new')}
        </Button>
      </div>
      <search className={`${base.filters} ${classes.filters}`}>
        <Sought
          label={t('vouchers.number')}
          value={wanted.number}
          onChange={(value) => narrow({ number: value })}
          width={130}
        />
        <Sought
          label={t('vouchers.tourist')}
          value={wanted.tourist}
          onChange={(value) => narrow({ tourist: value })}
          width={230}
        />
        {(['arrival', 'created'] as const).map((day) => (
          <div key={day} className={classes.period}>
            <DateField
              label={t(`vouchers.${day}From`)}
              value={search[`${day}From`] ?? null}
              onChange={(value) => narrow({ [`${day}From`]: value ?? undefined })}
              w={128}
            />
            <DateField
              label={t('vouchers.to')}
              aria-label={t(`vouchers.${day}To`)}
              value={search[`${day}To`] ?? null}
              onChange={(value) => narrow({ [`${day}To`]: value ?? undefined })}
              w={128}
            />
          </div>
        ))}
        {narrowed ? (
          <Button variant="subtle" color="gray" leftSection={<IconX size={15} aria-hidden />} onClick={forget}>
            {t('vouchers.forget')}
          </Button>
        ) : null}
        <span className={base.count} role="status">
          {list.isSuccess && vouchers.length > 0
            ? t(list.hasNextPage ? 'vouchers.countMore' : 'vouchers.count', { count: vouchers.length })
            : ''}
        </span>
      </search>
      {list.isPending ? (
        <Waiting />
      ) : list.isError ? (
        <Broken failure={list.error} onRetry={() => void list.refetch()} />
      ) : vouchers.length > 0 ? (
        <VoucherTable
          vouchers={vouchers}
          more={list.hasNextPage ? () => void list.fetchNextPage() : null}
          loading={list.isFetchingNextPage}
        />
      ) : narrowed ? (
        <Empty
          icon={<IconSearch size={26} stroke={1.5} />}
          title={t('vouchers.noneFound')}
          text={t('vouchers.noneFoundText')}
        >
          <Button variant="default" onClick={forget}>
            {t('vouchers.forget')}
          </Button>
        </Empty>
      ) : (
        <Empty icon={<IconFileText size={26} stroke={1.5} />} title={t('vouchers.none')} text={t('vouchers.noneText')}>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={openNew}>
            {t('vouchers.new')}
          </Button>
        </Empty>
      )}
      {create ? <NewVoucherDialog onClose={() => narrow({ create: undefined })} /> : null}
    </div>
  );
}

interface SoughtProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  width: number;
}

/** A search field that asks shortly after the last key. */
function Sought({ label, value, onChange, width }: SoughtProps) {
  const { text, setText, input } = useSoughtText(value);
  useEffect(() => {
    if (text.trim() === (value ?? '')) return;
    const timer = setTimeout(() => onChange(text.trim() || undefined), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <TextInput
      ref={input}
      label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      w={width}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
