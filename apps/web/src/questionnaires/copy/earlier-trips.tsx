import { countryName } from '@anketa/country';
import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Questionnaire, Tourist } from '../../api/shapes';
import { language } from '../../app/i18n';
import { shownDate } from '../../ui/dates';
import { earlierTripsOf } from '../questionnaire-queries';
import classes from './copy.module.css';
import type { Giver } from './copy-dialog';

/** Earlier trips of the same client on which answers were typed, the newest first. */
export function useEarlierTrips(tourist: Tourist | undefined): Giver[] {
  const { t } = useTranslation();
  const trips = useQuery({ ...earlierTripsOf(tourist?.id ?? ''), enabled: Boolean(tourist?.clientId) });
  return (trips.data ?? []).map(({ touristId, arrivalDate, country, answers }) => ({
    id: touristId,
    label: t('questionnaires.earlier.trip', {
      date: shownDate(arrivalDate),
      country: countryName(country, language()),
      count: answers,
    }),
  }));
}

interface EarlierTripsProps {
  trips: readonly Giver[];
  questionnaire: Questionnaire;
  onLook: () => void;
}

/** Says, while nothing is typed yet, that the same person has answered before. */
export function EarlierTrips({ trips, questionnaire, onLook }: EarlierTripsProps) {
  const { t } = useTranslation();
  const [newest] = trips;
  if (!newest || Object.values(questionnaire.answers).some(({ source }) => source !== 'known')) return null;
  return (
    <div className={classes.earlier} role="status">
      <IconHistory size={16} aria-hidden />
      <span>{t('questionnaires.earlier.there', { trip: newest.label })}</span>
      <Button size="compact-sm" variant="light" onClick={onLook}>
        {t('questionnaires.earlier.look')}
      </Button>
    </div>
  );
}
