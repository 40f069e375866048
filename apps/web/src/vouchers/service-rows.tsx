import { ActionIcon, Button, Select, TextInput, Tooltip } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ServiceBody, ServiceKind } from '../api/shapes';
import { DateField } from '../ui/date-field';
import classes from './vouchers.module.css';

export const SERVICE_KINDS: readonly ServiceKind[] = [
  'hotel',
  'flight',
  'transfer',
  'insurance',
  'visa',
  'excursion',
  'other',
];

interface ServiceRowsProps {
  services: readonly ServiceBody[];
  onChange: (services: ServiceBody[]) => void;
  /** What a new row starts with. */
  period: { from: string | null; to: string | null };
}

/** Services as rows of kind, name and dates, edited where they stand. */
export function ServiceRows({ services, onChange, period }: ServiceRowsProps) {
  const { t } = useTranslation();
  const change = (index: number, part: Partial<ServiceBody>): void =>
    onChange(services.map((service, at) => (at === index ? { ...service, ...part } : service)));
  const add = (): void =>
    onChange([
      ...services,
      { kind: services.length === 0 ? 'hotel' : 'flight', name: '', from: period.from, to: period.to },
    ]);

  return (
    <div className={classes.services}>
      {services.length > 0 ? (
        <div className={classes.serviceHead} aria-hidden>
          <span>{t('services.kind')}</span>
          <span>{t('services.name')}</span>
          <span>{t('services.from')}</span>
          <span>{t('services.to')}</span>
        </div>
      ) : null}
      {services.map((service, index) => (
        <fieldset key={service.id ?? `new-${index}`} className={classes.service}>
          <legend className="hidden-text">{t('services.one', { number: index + 1 })}</legend>
          <Select
            className={classes.serviceKind}
            aria-label={t('services.kind')}
            data={SERVICE_KINDS.map((kind) => ({ value: kind, label: t(`services.${kind}`) }))}
            value={service.kind}
            onChange={(kind) => kind && change(index, { kind: kind as ServiceKind })}
            allowDeselect={false}
          />
          <TextInput
            className={classes.serviceName}
            aria-label={t('services.name')}
            placeholder={t(`services.example.${service.kind}`)}
            value={service.name}
            onChange={(event) => change(index, { name: event.currentTarget.value })}
          />
          <DateField
            className={classes.serviceFrom}
            aria-label={t('services.from')}
            value={service.from ?? null}
            onChange={(from) => change(index, { from })}
          />
          <DateField
            aria-label={t('services.to')}
            value={service.to ?? null}
            onChange={(to) => change(index, { to })}
          />
          <Tooltip label={t('services.remove')}>
            <ActionIcon
              aria-label={t('services.remove')}
              onClick={() => onChange(services.filter((_, at) => at !== index))}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </fieldset>
      ))}
      <div>
        <Button variant="subtle" leftSection={<IconPlus size={15} aria-hidden />} onClick={add}>
          {t('services.add')}
        </Button>
      </div>
    </div>
  );
}
