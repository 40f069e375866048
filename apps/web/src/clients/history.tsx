import { countryName } from '@anketa/country';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n';
import { shownMoment, shownPeriod } from '../ui/dates';
import classes from './client.module.css';
import { historyOf } from './client-queries';
import { clientValue } from './client-text';

const SHOWN = 5;

/** Trips with their questionnaires, and who changed what. */
export function History({ clientId, version }: { clientId: string; version: number }) {
  const { t } = useTranslation();
  const found = useQuery(historyOf(clientId, version));
  const [all, setAll] = useState(false);
  const { trips = [], changes = [] } = found.data ?? {};
  const shown = all ? changes : changes.slice(0, SHOWN);
  return (
    <section className={classes.history} aria-labelledby="history">
      <h2 id="history">
        <IconHistory size={16} aria-hidden />
        {t('clients.history.title')}
      </h2>
      <h3>{t('clients.history.trips')}</h3>
      {trips.length === 0 ? <p>{t('clients.history.noTrips')}</p> : null}
      <ul>
        {trips.map((trip) => (
          <li key={trip.touristId}>
            <Link to="/vouchers/$voucherId" params={{ voucherId: trip.voucherId }}>
              {t('vouchers.one', { number: trip.number })}
            </Link>
            <span>
              {countryName(trip.country, language())}, {shownPeriod(trip.arrivalDate, trip.departureDate)}
            </span>
            {trip.answers > 0 ? (
              <Link to="/vouchers/$voucherId/questionnaires" params={{ voucherId: trip.voucherId }}>
                {t('clients.history.answers', { count: trip.answers })}
              </Link>
            ) : null}
          </li>
        ))}
      </ul>
      <h3>{t('clients.history.changes')}</h3>
      <ul>
        {shown.map((change) => (
          <li key={`${change.at} ${change.kind}`}>
            <time dateTime={change.at}>{shownMoment(change.at)}</time>
            <span>{change.by}</span>
            {change.kind === 'created' ? (
              <span>{t('clients.history.created')}</span>
            ) : (
              <span>
                {change.fields
                  .map(({ field, before, after }) => {
                    const text = (value: unknown): string =>
                      clientValue({ [field]: value } as never, field as never, t) || '—';
                    return `${t(`field.${field}`)}: ${text(before)} → ${text(after)}`;
                  })
                  .join('; ')}
              </span>
            )}
          </li>
        ))}
      </ul>
      {changes.length > SHOWN ? (
        <button type="button" className={classes.plain} onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? t('questionnaires.fewer') : t('questionnaires.more', { count: changes.length - SHOWN })}
        </button>
      ) : null}
    </section>
  );
}
