import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../app/use-title';
import { Broken, Waiting } from '../ui/states';
import { AgencyForm } from './agency-form';
import { CountriesTable } from './countries-table';
import classes from './settings.module.css';
import { agencyQuery, countryRules } from './settings-queries';

/** What the agency sets once: how it is named on questionnaires, what countries want of a passport. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const agency = useQuery(agencyQuery);
  const countries = useQuery(countryRules);
  useTitle(t('settings.title'));
  const failed = [agency, countries].find((query) => query.isError);
  if (failed) return <Broken failure={failed.error} onRetry={() => void failed.refetch()} />;
  if (!agency.data || !countries.data) return <Waiting rows={8} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={classes.screen} tabIndex={0} aria-label={t('settings.title')}>
      <h1>{t('settings.title')}</h1>
      <section className={classes.part} aria-labelledby="settings-agency">
        <h2 id="settings-agency">{t('settings.agency')}</h2>
        <p className={classes.dim}>{t('settings.agencyText')}</p>
        <AgencyForm agency={agency.data} />
      </section>
      <section className={classes.part} aria-labelledby="settings-countries">
        <h2 id="settings-countries">{t('settings.countries')}</h2>
        <p className={classes.dim}>{t('settings.countriesText')}</p>
        <CountriesTable rules={countries.data} />
      </section>
    </section>
  );
}
