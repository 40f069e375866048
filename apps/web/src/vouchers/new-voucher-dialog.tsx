import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceBody } from '../api/shapes';
import { queryClient } from '../app/query-client';
import { CountryField } from '../ui/country-field';
import { DateField } from '../ui/date-field';
import { FailureNote } from '../ui/failure-note';
import { issuesByPath, useSentences } from '../ui/sentences';
import { useReturnFocus } from '../ui/use-return-focus';
import { ServiceRows } from './service-rows';
import { createVoucher } from './voucher-queries';
import classes from './vouchers.module.css';

/** A new voucher: country and dates are enough, the number comes by itself. */
export function NewVoucherDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  useReturnFocus();
  const navigate = useNavigate();
  const { ofIssue } = useSentences();
  const [number, setNumber] = useState('');
  const [country, setCountry] = useState<string | null>(null);
  const [arrivalDate, setArrival] = useState<string | null>(null);
  const [departureDate, setDeparture] = useState<string | null>(null);
  const [price, setPrice] = useState('');
  const [services, setServices] = useState<ServiceBody[]>([]);
  const [tried, setTried] = useState(false);

  const create = useMutation({
    mutationFn: createVoucher,
    onSuccess: async (voucher) => {
      void queryClient.invalidateQueries({ queryKey: ['vouchers'] });
      await navigate({ to: '/vouchers/$voucherId', params: { voucherId: voucher.id } });
    },
  });
  const fromServer = issuesByPath(create.error);
  const wrong = {
    country: country ? null : t('vouchers.countryMissing'),
    arrivalDate: arrivalDate ? null : t('vouchers.arrivalMissing'),
    departureDate: !departureDate
      ? t('vouchers.departureMissing')
      : arrivalDate && departureDate < arrivalDate
        ? t('vouchers.departureBefore')
        : null,
  };
  const errorOf = (field: string): string | null => {
    const issue = fromServer.get(field)?.[0];
    return issue ? ofIssue(issue) : tried ? (wrong[field as keyof typeof wrong] ?? null) : null;
  };

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setTried(true);
    if (!country || !arrivalDate || !departureDate || wrong.departureDate) {
      const first = Object.entries(wrong).find(([, sentence]) => sentence)?.[0];
      event.currentTarget.querySelector<HTMLInputElement>(`[data-field="${first}"]`)?.focus();
      return;
    }
    create.mutate({
      ...(number.trim() ? { number: number.trim() } : {}),
      country,
      arrivalDate,
      departureDate,
      price: price.trim() || null,
      services: services.filter((service) => service.name.trim() !== ''),
    });
  };

  return (
    <Modal
      opened
      onClose={onClose}
      size={760}
      title={t('vouchers.newTitle')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit} noValidate className={classes.form}>
        <FailureNote
          failure={create.error}
          unless={['number', 'country', 'arrivalDate', 'departureDate', 'price'].some((path) => fromServer.has(path))}
        />
        <div className={classes.fields}>
          <CountryField
            data-field="country"
            label={t('vouchers.country')}
            placeholder={t('vouchers.countryExample')}
            value={country}
            onChange={setCountry}
            error={errorOf('country')}
            data-autofocus
            withAsterisk
          />
          <DateField
            data-field="arrivalDate"
            label={t('vouchers.arrival')}
            value={arrivalDate}
            onChange={setArrival}
            error={errorOf('arrivalDate')}
            withAsterisk
          />
          <DateField
            data-field="departureDate"
            label={t('vouchers.departure')}
            value={departureDate}
            onChange={setDeparture}
            error={errorOf('departureDate')}
            withAsterisk
          />
          <TextInput
            data-field="number"
            label={t('vouchers.numberLong')}
            placeholder={t('vouchers.numberNext')}
            value={number}
            onChange={(event) => setNumber(event.currentTarget.value)}
            error={errorOf('number')}
            autoComplete="off"
          />
          <TextInput
            data-field="price"
            label={t('vouchers.price')}
            placeholder={t('vouchers.priceExample')}
            value={price}
            onChange={(event) => setPrice(event.currentTarget.value)}
            error={errorOf('price')}
            autoComplete="off"
          />
        </div>
        <h3>{t('services.title')}</h3>
        <ServiceRows services={services} onChange={setServices} period={{ from: arrivalDate, to: departureDate }} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={create.isPending}>
            {t('vouchers.create')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
