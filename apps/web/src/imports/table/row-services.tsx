import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Service } from '../../api/shapes';
import shared from '../imports.module.css';
import classes from './table.module.css';

interface RowServicesProps {
  services: readonly Service[];
  /** The row's own choice; `null` when it uses what all use. */
  own: readonly string[] | null;
  ofAll: readonly string[];
  onChange: (serviceIds: readonly string[] | null) => void;
}

/** Which services of the voucher the person of the current row uses. */
export function RowServices({ services, own, ofAll, onChange }: RowServicesProps) {
  const { t } = useTranslation();
  const chosen = own ?? ofAll;
  return (
    <section aria-labelledby="row-services">
      <h2 id="row-services">{t('imports.rowServices')}</h2>
      <p className={shared.dim}>{t(own ? 'imports.servicesOwn' : 'imports.servicesAsAll')}</p>
      <div className={classes.rowServices}>
        {services.map((service) => (
          <Checkbox
            key={service.id}
            size="xs"
            label={`${t(`services.${service.kind}`)}: ${service.name}`}
            checked={chosen.includes(service.id)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, service.id] : chosen.filter((id) => id !== service.id))
            }
          />
        ))}
      </div>
      {own ? (
        <Button variant="subtle" onClick={() => onChange(null)}>
          {t('imports.servicesLikeAll')}
        </Button>
      ) : null}
    </section>
  );
}
