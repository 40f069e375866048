import { Button, Menu } from '@mantine/core';
import { IconChevronLeft, IconClipboardText, IconTrash, IconWand } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Voucher } from '../api/shapes';
import { countryLabel } from '../vouchers/country-label';
import { STEPS, type StepName } from './engine';
import classes from './imports.module.css';

interface ImportHeadProps {
  voucher: Voucher;
  /** A list is on the screen. */
  working: boolean;
  /** How many rows are ticked. */
  ticked: number;
  onDelete: () => void;
  onHelper: (step: StepName) => void;
  onNewList: () => void;
}

/** Above the table: for which voucher, and what is done to the list as a whole. */
export function ImportHead({ voucher, working, ticked, onDelete, onHelper, onNewList }: ImportHeadProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.head}>
      <Link
        to="/vouchers/$voucherId"
        params={{ voucherId: voucher.id }}
        activeOptions={{ exact: true }}
        className={classes.back}
        aria-label={t('imports.toVoucher')}
      >
        <IconChevronLeft size={18} aria-hidden />
      </Link>
      <h1>
        {t('imports.title')}
        <small>
          {t('vouchers.one', { number: voucher.number })} · {countryLabel(voucher.country)}
        </small>
      </h1>
      <span className={classes.gap} />
      {working ? (
        <>
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
            className={classes.wideOnly}
            leftSection={<IconClipboardText size={15} aria-hidden />}
            onClick={onNewList}
          >
            {t('imports.newList')}
          </Button>
        </>
      ) : null}
    </div>
  );
}
