import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { anyName } from '../tourists/person-text';
import base from '../ui/list.module.css';
import { type RowsHandle, useWalkedRows } from '../ui/use-walked-rows';
import { type ClientPair, COMPARED, comparedIn } from './client-pair';
import classes from './pairs.module.css';

interface PairTableProps {
  pairs: readonly ClientPair[];
  /** Fetches the next page; null when there is none or it is on its way. */
  more: (() => void) | null;
  onOpen: (pair: ClientPair) => void;
  ref?: Ref<RowsHandle>;
}

const ROW = 54;

/** Pairs as rows: what is the same stands once, what differs stands twice. Arrows walk, Enter opens. */
export function PairTable({ pairs, more, onOpen, ref }: PairTableProps) {
  const { t } = useTranslation();
  const { box, rows, above, below, here, setHere, walk } = useWalkedRows({
    count: pairs.length,
    height: ROW,
    more,
    ref,
  });

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section ref={box} className={base.tableBox} aria-label={t('clients.pairs.title')} tabIndex={0} onKeyDown={walk}>
      <table className={`${base.table} ${classes.pairs}`} aria-rowcount={pairs.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t('clients.pairs.names')}</th>
            <th scope="col">{t('field.birthDate')}</th>
            <th scope="col">{t('clients.column.passport')}</th>
            <th scope="col">{t('field.phone')}</th>
            <th scope="col">{t('clients.pairs.why')}</th>
          </tr>
        </thead>
        <tbody data-open>
          {above > 0 ? <tr aria-hidden style={{ height: above }} /> : null}
          {rows.map(({ index }) => {
            const pair = pairs[index];
            if (!pair) return null;
            return (
              <tr
                key={`${pair.one.id} ${pair.other.id}`}
                data-index={index}
                aria-rowindex={index + 2}
                onClick={() => onOpen(pair)}
              >
                <th scope="row">
                  <button type="button" tabIndex={index === here ? 0 : -1} onFocus={() => setHere(index)}>
                    <span className={classes.line}>{anyName(pair.one)}</span>{' '}
                    <span className={classes.line}>{anyName(pair.other)}</span>
                  </button>
                </th>
                {COMPARED.map((what) => (
                  <td key={what}>
                    <Both {...comparedIn(pair, what)} />
                  </td>
                ))}
                <td>
                  <span className={classes.why}>
                    {pair.reasons.map((reason) => t(`clients.reason.${reason}`)).join(', ')}
                  </span>
                </td>
              </tr>
            );
          })}
          {below > 0 ? <tr aria-hidden style={{ height: below }} /> : null}
        </tbody>
      </table>
    </section>
  );
}

function Both({ one, other, same }: ReturnType<typeof comparedIn>) {
  const { t } = useTranslation();
  if (same) return one;
  const differs = (one !== '' && other !== '') || undefined;
  return [one, other].map((text, at) => (
    <span key={at} className={classes.line} data-differs={differs}>
      {text || <i>{t('clients.empty')}</i>}
    </span>
  ));
}
