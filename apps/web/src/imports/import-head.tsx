import { Button, Menu } from '@mantine/core';
import { IconClipboardText, IconHistory, IconListCheck, IconTrash, IconUsersPlus, IconWand } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voucher } from '../api/shapes';
import { BackLink } from '../ui/back-link';
import { countryLabel } from '../vouchers/country-label';
import classes from './imports.module.css';
import { STEPS, type StepName } from './work/engine';

interface ImportHeadProps {
  voucher: Voucher;
  /** A list is on the screen. */
  working: boolean;
  /** How many rows are ticked. */
  ticked: number;
  onDelete: () => void;
  onHelper: (step: StepName) => void;
  onNewList: () => void;
  onTour: () => void;
  onHistory: () => void;
  /** Services for the ticked rows; `null` gives them those of all. */
  onServices: (serviceIds: readonly string[] | null) => void;
}

/** Above the table: for which voucher, and what is done to the list as a whole. */
export function ImportHead(props: ImportHeadProps) {
  const { voucher, working, ticked, onDelete, onHelper, onNewList } = props;
  const { t } = useTranslation();
  return (
    <div className={classes.head}>
      <BackLink
        to="/vouchers/$voucherId"
        params={{ voucherId: voucher.id }}
        activeOptions={{ exact: true }}
        aria-label={t('imports.toVoucher')}
      />
      <h1>
        {t('imports.title')}
        <small>
          {t('vouchers.one', { number: voucher.number })} · {countryLabel(voucher.country)}
        </small>
      </h1>
      <span className={classes.gap} />
      {working ? (
        <>
          {ticked > 0 && voucher.services.length > 0 ? <TickedServices {...props} /> : null}
          {ticked > 0 ? (
            <Button variant="light" color="red" leftSection={<IconTrash size={15} aria-hidden />} onClick={onDelete}>
              {t('imports.deleteTicked', { count: ticked })}
            </Button>
          ) : null}
          <Menu position="bottom-end" width={300}>
            <Menu.Target>
              <Button variant="default" leftSection={<IconWand size={15} aria-hidden />}>
                {t('imports.helpers')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {STEPS.map((step) => (
                <Menu.Item key={step} onClick={() => onHelper(step)}>
                  {t(`imports.helper.${step}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
          <Button
            variant="default"
            className="icon-when-narrow"
            leftSection={<IconClipboardText size={15} aria-hidden />}
            onClick={onNewList}
          >
            {t('imports.newList')}
          </Button>
          <Button
            variant="default"
            className="icon-when-narrow"
            leftSection={<IconUsersPlus size={15} aria-hidden />}
            onClick={props.onTour}
          >
            {t('imports.fromTour')}
          </Button>
          <Button
            variant="default"
            className={classes.sideButton}
            onClick={props.onHistory}
            aria-label={t('imports.history')}
            title={t('imports.history')}
          >
            <IconHistory size={16} aria-hidden />
          </Button>
        </>
      ) : null}
    </div>
  );
}

/** Which services the ticked people use, all of them at once. */
function TickedServices({ voucher, ticked, onServices }: ImportHeadProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<readonly string[]>(() => voucher.services.map((service) => service.id));
  const change = (serviceIds: readonly string[]): void => {
    setChosen(serviceIds);
    onServices(serviceIds);
  };
  return (
    <Menu position="bottom-end" width={300} closeOnItemClick={false}>
      <Menu.Target>
        <Button variant="default" leftSection={<IconListCheck size={15} aria-hidden />}>
          {t('imports.servicesTicked', { count: ticked })}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('imports.servicesLong')}</Menu.Label>
        {voucher.services.map((service) => (
          <Menu.CheckboxItem
            key={service.id}
            checked={chosen.includes(service.id)}
            onChange={(checked) => change(checked ? [...chosen, service.id] : chosen.filter((id) => id !== service.id))}
          >
            {t(`services.${service.kind}`)}: {service.name}
          </Menu.CheckboxItem>
        ))}
        <Menu.Divider />
        <Menu.Item closeMenuOnClick onClick={() => onServices(null)}>
          {t('imports.servicesLikeAll')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
