import { Button } from '@mantine/core';
import { IconCircleCheck, IconClipboardText, IconFileDownload, IconInfoCircle, IconUsers } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportResult as Result } from '../../api/shapes';
import { anyName } from '../../tourists/person-text';
import shared from '../imports.module.css';
import { type Left, mendable } from '../work/left-rows';
import { clientOf, decisionOf, type Work } from '../work/work';
import classes from './after.module.css';
import { peopleIn } from './past-imports';
import { useLeftReasons } from './use-left-reasons';

interface ImportResultProps {
  voucherId: string;
  result: Result;
  /** The list it was made of; none when people were copied from another voucher. */
  work: Work | null;
  left: readonly Left[];
  reverted: boolean;
  reverting: boolean;
  onRevert: () => void;
  onContinue: () => void;
  onAgain: () => void;
}

const LONGEST_LIST = 100;

/** A function of its own: one written in place is called again by every drawing, and would take the focus back. */
const takeFocus = (heading: HTMLElement | null): void => heading?.focus();

/** After the deed: who was created, linked and renewed, who was left out and why, and the way back. */
export function ImportResult(props: ImportResultProps) {
  const { voucherId, result, work, left, reverted } = props;
  const { t } = useTranslation();
  const { wrong, download } = useLeftReasons();
  const people = peopleIn(result);
  const others = work ? [] : result.skipped;
  const sorts = (['created', 'linked', 'updated'] as const).filter((sort) => result[sort] > 0);
  return (
    <div className={classes.result}>
      {people > 0 ? (
        <IconCircleCheck size={40} stroke={1.4} aria-hidden />
      ) : (
        <IconInfoCircle size={40} stroke={1.4} aria-hidden />
      )}
      <h2 tabIndex={-1} ref={takeFocus}>
        {reverted
          ? t('imports.reverted')
          : people > 0
            ? t('imports.created', { count: people })
            : t('imports.createdNobody')}
      </h2>
      {reverted || sorts.length === 0 || (sorts.length === 1 && sorts[0] === 'created') ? null : (
        <p className={shared.dim}>
          {sorts.map((sort) => t(`imports.sort.${sort}`, { count: result[sort] })).join(', ')}
        </p>
      )}
      {result.warnings?.length && !reverted ? (
        <p className={classes.warned}>{t('imports.warned', { count: result.warnings.length })}</p>
      ) : null}
      {others.length > 0 && !reverted ? <p>{t('imports.alreadyThere', { count: others.length })}</p> : null}
      {left.length > 0 && !reverted ? (
        <>
          <p>{t('imports.left', { count: left.length })}</p>
          <ul className={classes.leftOut}>
            {left.slice(0, LONGEST_LIST).map((one) => (
              <li key={one.row.id}>
                <b>{t('imports.lineNumber', { line: one.row.line })}</b> {anyName(one.row.tourist)}
                <small>{wrong(one)}</small>
              </li>
            ))}
            {left.length > LONGEST_LIST ? (
              <li>
                <small>{t('imports.andMore', { count: left.length - LONGEST_LIST })}</small>
              </li>
            ) : null}
          </ul>
        </>
      ) : null}
      {work && !reverted ? <LinkedClients work={work} /> : null}
      <div className={classes.resultActions}>
        {reverted ? null : (
          <Button
            component={Link}
            to={`/vouchers/${voucherId}`}
            activeOptions={{ exact: true }}
            leftSection={<IconUsers size={16} aria-hidden />}
          >
            {t('imports.toTourists')}
          </Button>
        )}
        {mendable(left).length > 0 || (reverted && work) ? (
          <Button variant="default" onClick={props.onContinue}>
            {reverted ? t('imports.backToList') : t('imports.fixLeft', { count: mendable(left).length })}
          </Button>
        ) : null}
        {work && mendable(left).length > 0 && !reverted ? (
          <Button
            variant="default"
            leftSection={<IconFileDownload size={16} aria-hidden />}
            onClick={() => void download(work, mendable(left))}
          >
            {t('imports.rejects')}
          </Button>
        ) : null}
        <Button variant="default" leftSection={<IconClipboardText size={16} aria-hidden />} onClick={props.onAgain}>
          {t('imports.another')}
        </Button>
        {reverted || people === 0 ? null : (
          <Button variant="subtle" color="red" onClick={props.onRevert} loading={props.reverting}>
            {t('imports.revert')}
          </Button>
        )}
      </div>
      {work && !reverted ? <NewPeople work={work} left={left} /> : null}
    </div>
  );
}

/** The regular clients among the imported, with the way to their cards. */
function LinkedClients({ work }: { work: Work }) {
  const { t } = useTranslation();
  const linked = work.rows.flatMap((row) => {
    const decision = row.unread ? null : decisionOf(row, work);
    const client = decision === 'link' || decision === 'update' ? clientOf(row, work) : null;
    return client ? [{ row, decision, client }] : [];
  });
  if (linked.length === 0) return null;
  return (
    <>
      <p>{t('imports.linkedTitle', { count: linked.length })}</p>
      <ul className={classes.leftOut} data-fine>
        {linked.slice(0, LONGEST_LIST).map(({ row, decision, client }) => (
          <li key={row.id}>
            <Link to="/clients/$clientId" params={{ clientId: client.clientId }}>
              {anyName(row.tourist)}
            </Link>
            <small>
              {t(`imports.done.${decision}`)}:{' '}
              {client.reasons.map((reason) => t(`clients.reason.${reason}`)).join(', ')}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Who was put on the voucher as a new person. */
function NewPeople({ work, left }: { work: Work; left: readonly Left[] }) {
  const { t } = useTranslation();
  const leftOut = new Set(left.map(({ row }) => row.id));
  const people = work.rows.filter((row) => !row.unread && !leftOut.has(row.id) && decisionOf(row, work) === 'new');
  if (people.length === 0) return null;
  return (
    <details className={classes.newPeople}>
      <summary>{t('imports.newTitle', { count: people.length })}</summary>
      <ul className={classes.leftOut} data-fine>
        {people.slice(0, LONGEST_LIST).map((row) => (
          <li key={row.id}>
            <b>{t('imports.lineNumber', { line: row.line })}</b> {anyName(row.tourist)}
          </li>
        ))}
        {people.length > LONGEST_LIST ? (
          <li>
            <small>{t('imports.andMore', { count: people.length - LONGEST_LIST })}</small>
          </li>
        ) : null}
      </ul>
    </details>
  );
}
