import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Voucher } from '../api/shapes';
import { shownDate } from '../ui/dates';
import base from '../ui/list.module.css';
import { shownPrice } from '../ui/price';
import { countryLabel } from './country-label';
import { foundOn } from './found-on';
import classes from './vouchers.module.css';

interface VoucherTableProps {
  vouchers: readonly Voucher[];
  more: (() => void) | null;
  loading: boolean;
}

const hotels = (voucher: Voucher): string =>
  voucher.services
    .filter((service) => service.kind === 'hotel')
    .map((service) => service.name)
    .join(', ');

/** Vouchers as rows; arrows walk from row to row, Enter opens. */
export function VoucherTable({ vouchers, more, loading }: VoucherTableProps) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const sought = vouchers.some(({ found }) => found);

  const walk = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a')];
    const next = links[links.indexOf(document.activeElement as HTMLAnchorElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={base.tableBox} aria-label={t('vouchers.title')} tabIndex={0}>
      <table className={base.table}>
        <thead>
          <tr>
            <th scope="col">{t('vouchers.number')}</th>
            {sought ? <th scope="col">{t('vouchers.tourist')}</th> : null}
            <th scope="col">{t('vouchers.country')}</th>
            <th scope="col">{t('vouchers.arrival')}</th>
            <th scope="col">{t('vouchers.departure')}</th>
            <th scope="col" className={base.number}>
              {t('vouchers.touristsShort')}
            </th>
            <th scope="col" className={classes.wideOnly}>
              {t('services.hotel')}
            </th>
            <th scope="col" className={`${classes.wideOnly} ${classes.price}`}>
              {t('vouchers.price')}
            </th>
            <th scope="col" className={classes.wideOnly}>
              {t('vouchers.created')}
            </th>
          </tr>
        </thead>
        <tbody data-open onKeyDown={walk}>
          {vouchers.map((voucher) => (
            <tr
              key={voucher.id}
              onClick={(event) => {
                if (event.target instanceof Element && event.target.closest('a')) return;
                void navigate({ to: '/vouchers/$voucherId', params: { voucherId: voucher.id } });
              }}
            >
              <th scope="row">
                <Link to="/vouchers/$voucherId" params={{ voucherId: voucher.id }}>
                  {voucher.number}
                </Link>
              </th>
              {sought ? <td className={classes.found}>{foundOn(voucher)}</td> : null}
              <td>{countryLabel(voucher.country)}</td>
              <td>{shownDate(voucher.arrivalDate)}</td>
              <td>{shownDate(voucher.departureDate)}</td>
              <td className={base.number}>{voucher.touristCount}</td>
              <td className={classes.wideOnly}>{hotels(voucher)}</td>
              <td className={`${classes.wideOnly} ${classes.price}`}>{shownPrice(voucher.price, i18n.language)}</td>
              <td className={`${classes.wideOnly} ${base.dim}`}>{shownDate(voucher.createdOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more ? (
        <div className={classes.more}>
          <Button variant="default" onClick={more} loading={loading}>
            {t('action.more')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
