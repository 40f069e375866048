import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask, client } from '../../api/client';
import type { ImportResult, Voucher } from '../../api/shapes';
import { anyName, latinName, passportText } from '../../tourists/person-text';
import { touristsOf } from '../../tourists/tourist-queries';
import { DateField } from '../../ui/date-field';
import { shownDate, shownPeriod } from '../../ui/dates';
import { useSetAside } from '../../ui/pending-deletion';
import { useSentences } from '../../ui/sentences';
import { Broken, Waiting } from '../../ui/states';
import { useReturnFocus } from '../../ui/use-return-focus';
import { countryLabel } from '../../vouchers/country-label';
import { foundOn } from '../../vouchers/found-on';
import shared from '../imports.module.css';
import { newKey } from '../use-work';
import classes from './tour.module.css';
import { NO_TOUR_CRITERIA, type TourCriteria, toursBy } from './tour-queries';

interface TourDialogProps {
  voucherId: string;
  serviceIds: readonly string[];
  onClose: () => void;
  onDone: (result: ImportResult) => void;
}

/** "From tour": an earlier voucher is found, its people chosen and put on this one. */
export function TourDialog({ voucherId, serviceIds, onClose, onDone }: TourDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const [tour, setTour] = useState<Voucher | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      size={780}
      title={tour ? t('imports.tourPeople', { number: tour.number }) : t('imports.fromTour')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {tour ? (
        <TourPeople
          tour={tour}
          voucherId={voucherId}
          serviceIds={serviceIds}
          onBack={() => setTour(null)}
          onDone={onDone}
        />
      ) : (
        <TourSearch voucherId={voucherId} onTake={setTour} />
      )}
    </Modal>
  );
}

function TourSearch({ voucherId, onTake }: { voucherId: string; onTake: (tour: Voucher) => void }) {
  const { t } = useTranslation();
  const [criteria, setCriteria] = useState<TourCriteria>(NO_TOUR_CRITERIA);
  const asked = useDeferredValue(criteria);
  const hidden = useSetAside();
  const found = useQuery({ ...toursBy(asked), placeholderData: keepPreviousData });
  const narrow = (part: Partial<TourCriteria>): void => setCriteria((before) => ({ ...before, ...part }));
  const tours = (found.data ?? []).filter(
    ({ id, touristCount }) => id !== voucherId && touristCount > 0 && !hidden.has(id),
  );
  return (
    <>
      <search className={classes.tourCriteria}>
        <TextInput
          label={t('vouchers.number')}
          value={criteria.number}
          onChange={(event) => narrow({ number: event.currentTarget.value })}
          autoComplete="off"
          data-autofocus
        />
        <TextInput
          label={t('vouchers.tourist')}
          value={criteria.tourist}
          onChange={(event) => narrow({ tourist: event.currentTarget.value })}
          autoComplete="off"
          spellCheck={false}
        />
        {(['arrivalFrom', 'arrivalTo', 'createdFrom', 'createdTo'] as const).map((field) => (
          <DateField
            key={field}
            label={t(`vouchers.${field}`)}
            value={criteria[field]}
            onChange={(value) => narrow({ [field]: value })}
          />
        ))}
      </search>
      {found.isError ? (
        <Broken failure={found.error} onRetry={() => void found.refetch()} />
      ) : found.isPending ? (
        <Waiting rows={4} />
      ) : tours.length === 0 ? (
        <p role="status" className={shared.dim}>
          {t('imports.tourNone')}
        </p>
      ) : (
        <ul className={classes.tours} aria-label={t('vouchers.title')}>
          {tours.map((one) => (
            <li key={one.id}>
              <button type="button" onClick={() => onTake(one)}>
                <strong>{t('vouchers.one', { number: one.number })}</strong>
                <span>{countryLabel(one.country)}</span>
                <span>{shownPeriod(one.arrivalDate, one.departureDate)}</span>
                <span>
                  {[foundOn(one), t('imports.tourists', { count: one.touristCount })].filter(Boolean).join(' · ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface TourPeopleProps {
  tour: Voucher;
  voucherId: string;
  serviceIds: readonly string[];
  onBack: () => void;
  onDone: (result: ImportResult) => void;
}

function TourPeople({ tour, voucherId, serviceIds, onBack, onDone }: TourPeopleProps) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const people = useQuery(touristsOf(tour.id));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [key, setKey] = useState(newKey);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  if (people.isPending) return <Waiting rows={4} />;
  if (people.isError) return <Broken failure={people.error} onRetry={() => void people.refetch()} />;
  const chosen = people.data.filter((one) => !left.has(one.id));
  const choose = (next: ReadonlySet<string>): void => {
    setLeft(next);
    setKey(newKey());
  };
  const insert = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const body = {
        key,
        voucherId: tour.id,
        touristIds: chosen.map((one) => one.id),
        serviceIds: [...serviceIds],
        otherPeople: [],
      };
      onDone(
        await ask(
          client.POST('/api/vouchers/{id}/imports/from-voucher', { params: { path: { id: voucherId } }, body }),
        ),
      );
    } catch (thrown) {
      setFailure(ofFailure(thrown));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Checkbox
        className={classes.tourAll}
        label={t('imports.tourAll')}
        checked={left.size === 0}
        indeterminate={left.size > 0 && chosen.length > 0}
        onChange={() => choose(left.size === 0 ? new Set(people.data.map((one) => one.id)) : new Set())}
        data-autofocus
      />
      <ul className={classes.tourPeople}>
        {people.data.map((one) => (
          <li key={one.id}>
            <Checkbox
              label={anyName(one)}
              checked={!left.has(one.id)}
              onChange={() => {
                const next = new Set(left);
                if (!next.delete(one.id)) next.add(one.id);
                choose(next);
              }}
            />
            <span>{one.surname ? latinName(one) : ''}</span>
            <span>{shownDate(one.birthDate)}</span>
            <span>{passportText(one)}</span>
          </li>
        ))}
      </ul>
      {failure ? (
        <p role="alert" className={shared.problem}>
          {failure}
        </p>
      ) : null}
      <div className={shared.helperButtons}>
        <Button variant="default" onClick={onBack}>
          {t('imports.tourOther')}
        </Button>
        <Button disabled={chosen.length === 0} loading={busy} onClick={() => void insert()}>
          {t('imports.tourInsert', { count: chosen.length })}
        </Button>
      </div>
    </>
  );
}
