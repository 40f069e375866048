import { Button, FileButton, Modal, Progress, Switch } from '@mantine/core';
import { IconDownload, IconUpload } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../api/failure';
import { todayHere } from '../ui/dates';
import { DocumentButton } from '../ui/document-button';
import { useSentences } from '../ui/sentences';
import { toast } from '../ui/toast';
import { type ReadBase, readBase } from './base-file';
import classes from './client.module.css';
import { takeClients } from './client-queries';

const CHUNK = 500;

interface Outcome {
  created: number;
  updated: number;
  skipped: { line: number; text: string }[];
}

/** The whole base as an Excel file, out and in. */
export function BaseExchange() {
  const { t } = useTranslation();
  const { ofIssue, ofFailure } = useSentences();
  const [read, setRead] = useState<ReadBase | null>(null);
  const [complete, setComplete] = useState(true);
  const [done, setDone] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const cancelled = useRef(false);

  const open = async (file: File | null): Promise<void> => {
    if (!file) return;
    const { base, issue, notes } = await readBase(file, todayHere());
    if (issue) toast(ofIssue(issue, file.name), { bad: true });
    else {
      setOutcome(null);
      setDone(null);
      setRead(base);
      for (const note of notes) toast(ofIssue(note, ''));
    }
  };
  const take = async (): Promise<void> => {
    if (!read) return;
    cancelled.current = false;
    const sum: Outcome = { created: 0, updated: 0, skipped: [] };
    try {
      for (let at = 0; at < read.rows.length && !cancelled.current; at += CHUNK) {
        setDone(at);
        const part = await takeClients(read.rows.slice(at, at + CHUNK), complete ? 'complete' : 'skip');
        sum.created += part.created;
        sum.updated += part.updated;
        for (const { line, issues } of part.skipped) {
          sum.skipped.push({ line, text: issues.map((issue) => ofIssue(issue as never, '')).join(' ') });
        }
      }
    } catch (thrown) {
      toast(ofFailure(asFailure(thrown)), { bad: true });
    }
    setDone(null);
    setOutcome(sum);
  };
  const close = (): void => {
    cancelled.current = true;
    setRead(null);
  };
  return (
    <>
      <FileButton onChange={(file) => void open(file)} accept=".xlsx,.csv,.txt,.html">
        {(props) => (
          <Button {...props} variant="default" leftSection={<IconUpload size={16} aria-hidden />}>
            {t('dictionary.import')}
          </Button>
        )}
      </FileButton>
      <DocumentButton href="/api/clients.xlsx" variant="default" leftSection={<IconDownload size={16} aria-hidden />}>
        {t('dictionary.export')}
      </DocumentButton>
      {read ? (
        <Modal
          opened
          onClose={close}
          size={620}
          title={t('clients.base.title')}
          closeButtonProps={{ 'aria-label': t('action.close') }}
        >
          <div className={classes.exchange}>
            {outcome ? (
              <>
                <p>
                  {t('clients.base.outcome', {
                    created: outcome.created,
                    updated: outcome.updated,
                    skipped: outcome.skipped.length,
                  })}
                </p>
                <ul className={classes.skipped}>
                  {outcome.skipped.map(({ line, text }) => (
                    <li key={line}>{t('clients.base.line', { line, text })}</li>
                  ))}
                </ul>
                <div className={classes.buttons}>
                  <Button onClick={close} data-autofocus>
                    {t('action.close')}
                  </Button>
                </div>
              </>
            ) : (
              <>
                <p>{t('clients.base.read', { count: read.rows.length })}</p>
                <p>{t('clients.base.columns', { columns: read.columns.join(', ') })}</p>
                {read.unread.length > 0 ? <p>{t('clients.base.unread', { columns: read.unread.join(', ') })}</p> : null}
                <Switch
                  label={t('clients.base.complete')}
                  checked={complete}
                  onChange={(event) => setComplete(event.currentTarget.checked)}
                  disabled={done !== null}
                />
                {done === null ? null : (
                  <Progress value={(100 * done) / read.rows.length} aria-label={t('clients.base.progress')} />
                )}
                <div className={classes.buttons}>
                  <Button variant="default" onClick={close}>
                    {t(done === null ? 'action.cancel' : 'clients.base.cancel')}
                  </Button>
                  <Button
                    onClick={() => void take()}
                    loading={done !== null}
                    disabled={read.rows.length === 0}
                    data-autofocus
                  >
                    {t('clients.base.take', { count: read.rows.length })}
                  </Button>
                </div>
              </>
            )}
          </div>
        </Modal>
      ) : null}
    </>
  );
}
