import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../app/use-title';
import { touristsOf } from '../tourists/tourist-queries';
import { Broken, Waiting } from '../ui/states';
import { oneVoucher } from '../vouchers/voucher-queries';
import { ImportDesk } from './import-desk';

const route = getRouteApi('/inside/vouchers/$voucherId/import');

/** From a pasted list to tourists of the voucher, on one screen. */
export function ImportScreen() {
  const { t } = useTranslation();
  const { voucherId } = route.useParams();
  const voucher = useQuery(oneVoucher(voucherId));
  const tourists = useQuery(touristsOf(voucherId));
  useTitle(t('imports.title'));
  if (voucher.isPending || tourists.isPending) return <Waiting />;
  if (!voucher.data || !tourists.data) {
    return (
      <Broken
        failure={voucher.error ?? tourists.error}
        onRetry={() => void Promise.all([voucher.refetch(), tourists.refetch()])}
        back={{ to: '/vouchers', label: t('vouchers.toList') }}
      />
    );
  }
  return <ImportDesk key={voucherId} voucher={voucher.data} tourists={tourists.data} />;
}
