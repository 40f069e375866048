import { ActionIcon } from '@mantine/core';
import { IconArrowNarrowRight, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Voucher, VoucherPatch } from '../api/shapes';
import { useTitle } from '../app/use-title';
import { touristsOf } from '../tourists/tourist-queries';
import { useShownTourists } from '../tourists/use-shown-tourists';
import { BackLink } from '../ui/back-link';
import { CountryField } from '../ui/country-field';
import { InlineDate } from '../ui/inline-date';
import { InlineText } from '../ui/inline-text';
import base from '../ui/list.module.css';
import { deleteNow, setAside, takeBack } from '../ui/pending-deletion';
import { shownPrice } from '../ui/price';
import { issuesByPath, useSentences } from '../ui/sentences';
import { Broken, Waiting } from '../ui/states';
import { toast } from '../ui/toast';
import { changeVoucher, deleteVoucher, oneVoucher, vouchersChanged } from './voucher-queries';
import classes from './vouchers.module.css';

const route = getRouteApi('/inside/vouchers/$voucherId');

/** One voucher: its head, edited where it stands, and its three parts. */
export function VoucherScreen() {
  const { t } = useTranslation();
  const { voucherId } = route.useParams();
  const { data: voucher, error, isPending, refetch } = useQuery(oneVoucher(voucherId));
  /** Of its tourists as they are shown, when they are. */
  const { data: list } = useQuery({ ...touristsOf(voucherId), enabled: false });
  const shown = useShownTourists(list);
  useTitle(voucher ? t('vouchers.one', { number: voucher.number }) : '');

  if (isPending) return <Waiting />;
  if (!voucher)
    return (
      <Broken failure={error} onRetry={() => void refetch()} back={{ to: '/vouchers', label: t('vouchers.toList') }} />
    );
  return (
    <div className={base.screen}>
      <VoucherHead voucher={voucher} />
      <nav className={classes.tabs} aria-label={t('vouchers.parts')}>
        <Link
          to="/vouchers/$voucherId"
          params={{ voucherId }}
          activeOptions={{ exact: true }}
          activeProps={{ 'data-here': true }}
        >
          {t('tourists.title')} <span className={classes.badge}>{list ? shown.length : voucher.touristCount}</span>
        </Link>
        <Link to="/vouchers/$voucherId/services" params={{ voucherId }} activeProps={{ 'data-here': true }}>
          {t('services.title')} <span className={classes.badge}>{voucher.services.length}</span>
        </Link>
        <Link to="/vouchers/$voucherId/questionnaires" params={{ voucherId }} activeProps={{ 'data-here': true }}>
          {t('questionnaires.title')}
        </Link>
      </nav>
      <Outlet />
    </div>
  );
}

function VoucherHead({ voucher }: { voucher: Voucher }) {
  const { t, i18n } = useTranslation();
  const { ofFailure, ofIssue } = useSentences();
  const navigate = useNavigate();
  const change = useMutation({
    mutationFn: (body: VoucherPatch) => changeVoucher(voucher.id, body),
    onError: (thrown) => toast(ofFailure(thrown), { bad: true }),
  });
  const remove = (): void => {
    const { id, number, touristCount: count } = voucher;
    const pending = setAside([id], { erase: deleteVoucher, after: vouchersChanged });
    void navigate({ to: '/vouchers' });
    toast(count > 0 ? t('vouchers.deletedWith', { number, count }) : t('vouchers.deleted', { number }), {
      undo: () => takeBack(pending),
      onGone: async () => {
        const failure = await deleteNow(pending);
        if (failure) toast(ofFailure(failure), { bad: true });
      },
    });
  };
  const wrong = issuesByPath(change.error);
  const sentence = (path: string): string | null => {
    const issue = wrong.get(path)?.[0];
    return issue ? ofIssue(issue) : null;
  };

  return (
    <div className={classes.head}>
      <BackLink to="/vouchers" activeOptions={{ exact: true }} aria-label={t('vouchers.toList')} />
      <h1>
        <span>{t('vouchers.oneShort')}</span>
        <InlineText
          label={t('vouchers.numberLong')}
          value={voucher.number}
          onSave={(number) => change.mutate({ number })}
          error={sentence('number')}
        />
      </h1>
      <CountryField
        aria-label={t('vouchers.country')}
        value={voucher.country}
        onChange={(country) => country && country !== voucher.country && change.mutate({ country })}
        allowDeselect={false}
        classNames={{ input: classes.plainInput }}
        w={170}
      />
      <div className={classes.dates}>
        <InlineDate
          label={t('vouchers.arrival')}
          value={voucher.arrivalDate}
          onSave={(arrivalDate) => change.mutate({ arrivalDate })}
          error={sentence('arrivalDate')}
        />
        <IconArrowNarrowRight size={16} aria-hidden />
        <InlineDate
          label={t('vouchers.departure')}
          value={voucher.departureDate}
          onSave={(departureDate) => change.mutate({ departureDate })}
          error={sentence('departureDate')}
        />
      </div>
      <InlineText
        label={t('vouchers.price')}
        placeholder={t('vouchers.price')}
        value={shownPrice(voucher.price, i18n.language)}
        onSave={(price) => change.mutate({ price: price || null })}
        error={sentence('price')}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        className={classes.deletion}
        aria-label={t('vouchers.delete')}
        title={t('vouchers.delete')}
        onClick={remove}
      >
        <IconTrash size={17} aria-hidden />
      </ActionIcon>
    </div>
  );
}
