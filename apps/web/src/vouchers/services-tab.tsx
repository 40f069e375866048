import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceBody } from '../api/shapes';
import { useShortcuts } from '../app/shortcuts';
import { FailureNote } from '../ui/failure-note';
import base from '../ui/list.module.css';
import { toast } from '../ui/toast';
import { Unsaved } from '../ui/unsaved';
import { ServiceRows } from './service-rows';
import { changeVoucher, oneVoucher } from './voucher-queries';
import classes from './vouchers.module.css';

const route = getRouteApi('/inside/vouchers/$voucherId/services');

/** Without the rows that were added and left empty. */
const named = (services: readonly ServiceBody[]): ServiceBody[] => services.filter(({ name }) => name.trim() !== '');

/** The services of a voucher, edited as rows and saved together. */
export function ServicesTab() {
  const { t } = useTranslation();
  const { voucherId } = route.useParams();
  const { data: voucher } = useQuery(oneVoucher(voucherId));
  const [draft, setDraft] = useState<ServiceBody[] | null>(null);
  useEffect(() => setDraft(null), [voucherId]);

  const save = useMutation({
    mutationFn: (services: ServiceBody[]) => changeVoucher(voucherId, { services: named(services) }),
    onSuccess: () => {
      setDraft(null);
      toast(t('services.saved'));
    },
  });
  const keep = (): void => {
    if (draft && !save.isPending) save.mutate(draft);
  };
  useShortcuts({ 'mod+s': keep });

  if (!voucher) return null;
  const services = draft ?? voucher.services;
  return (
    <section className={classes.part} aria-label={t('services.title')}>
      <FailureNote failure={save.error} />
      {services.length === 0 ? <p className={base.dim}>{t('services.none')}</p> : null}
      <ServiceRows
        services={services}
        onChange={setDraft}
        period={{ from: voucher.arrivalDate, to: voucher.departureDate }}
      />
      {draft ? (
        <div className={classes.buttons} data-start>
          <Button onClick={keep} loading={save.isPending}>
            {t('action.save')}
          </Button>
          <Button variant="default" onClick={() => setDraft(null)}>
            {t('action.cancel')}
          </Button>
        </div>
      ) : null}
      <Unsaved
        when={() => draft !== null && JSON.stringify(named(draft)) !== JSON.stringify(voucher.services)}
        save={() =>
          draft !== null &&
          save.mutateAsync(draft).then(
            () => true,
            () => false,
          )
        }
      />
    </section>
  );
}
