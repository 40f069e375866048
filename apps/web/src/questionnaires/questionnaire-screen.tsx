import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconChevronDown, IconChevronLeft, IconChevronUp, IconFileText, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tourist } from '../api/shapes';
import { language } from '../app/i18n';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import { anyName, surnameAndInitials } from '../tourists/person-text';
import { touristsOf } from '../tourists/tourist-queries';
import { Broken, Waiting } from '../ui/states';
import { oneVoucher } from '../vouchers/voucher-queries';
import { AnswerTable } from './answer-table';
import { printAllAddress, printOneAddress } from './form-choice';
import { PdfPreview } from './pdf-preview';
import classes from './questionnaire.module.css';
import { oneForm, questionnaireOf } from './questionnaire-queries';
import { useDrafts } from './use-drafts';

const route = getRouteApi('/inside/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId');

/** One tourist's questionnaire: questions and answers beside the paper itself. */
export function QuestionnaireScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { voucherId, touristId, formId } = route.useParams();
  const voucher = useQuery(oneVoucher(voucherId));
  const tourists = useQuery(touristsOf(voucherId));
  const form = useQuery(oneForm(formId));
  const questionnaire = useQuery(questionnaireOf(touristId, formId));
  const [version, setVersion] = useState(0);
  const [paper, setPaper] = useState(false);
  const { drafts, send, resend } = useDrafts(touristId, formId, () => setVersion((before) => before + 1));
  const frame = useRef<HTMLIFrameElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const lastKey = useRef<string | null>(null);

  const list = tourists.data ?? [];
  const place = list.findIndex((one) => one.id === touristId);
  const tourist = list[place];
  useTitle(tourist ? `${surnameAndInitials(tourist)} · ${form.data?.title[language()] ?? ''}` : '');

  const focusOn = useCallback((key: string) => {
    const field = table.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, []);
  const goTo = (next: Tourist | undefined): void => {
    if (!next) return;
    lastKey.current = (document.activeElement as HTMLElement | null)?.dataset.key ?? null;
    void navigate({
      to: '/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId',
      params: { voucherId, touristId: next.id, formId },
    });
  };
  useEffect(() => {
    if (questionnaire.data && lastKey.current) focusOn(lastKey.current);
    lastKey.current = null;
  }, [touristId, questionnaire.data !== undefined]);

  const missing = questionnaire.data?.missing ?? [];
  const nextMissing = (back: boolean): void => {
    const keys = [...(table.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].map(
      (field) => field.dataset.key ?? '',
    );
    const here = keys.indexOf((document.activeElement as HTMLElement | null)?.dataset.key ?? '');
    const order = back
      ? [...keys.slice(0, Math.max(0, here)).reverse(), ...keys.slice(here).reverse()]
      : [...keys.slice(here + 1), ...keys.slice(0, here + 1)];
    const next = order.find((key) => missing.includes(key));
    if (next) focusOn(next);
  };
  const print = (): void => {
    const shown = frame.current?.contentWindow;
    if (!shown) return;
    shown.focus();
    shown.print();
  };
  useShortcuts({
    'mod+p': print,
    F8: () => nextMissing(false),
    'shift+F8': () => nextMissing(true),
    'alt+PageDown': () => goTo(list[place + 1]),
    'alt+PageUp': () => goTo(list[place - 1]),
  });

  const failed = [voucher, tourists, form, questionnaire].find((query) => query.isError);
  if (failed) return <Broken failure={failed.error} onRetry={() => void failed.refetch()} />;
  if (!form.data || !questionnaire.data || !tourist) return <Waiting rows={12} />;

  const title = form.data.title[language()];
  return (
    <div className={classes.screen}>
      <div className={classes.head}>
        <Link
          to="/vouchers/$voucherId/questionnaires"
          params={{ voucherId }}
          activeOptions={{ exact: true }}
          className={classes.back}
          aria-label={t('questionnaires.toVoucher')}
        >
          <IconChevronLeft size={18} aria-hidden />
        </Link>
        <h1>
          {surnameAndInitials(tourist) || t('tourists.noName')}
          <small>
            {t('vouchers.one', { number: voucher.data?.number ?? '' })} · {title}
          </small>
        </h1>
        <div className={classes.neighbours}>
          <span>{t('questionnaires.place', { place: place + 1, count: list.length })}</span>
          <Tooltip label={`${t('questionnaires.previous')} (Alt PgUp)`}>
            <ActionIcon
              aria-label={
                list[place - 1]
                  ? `${t('questionnaires.previous')}: ${anyName(list[place - 1] as Tourist)}`
                  : t('questionnaires.previous')
              }
              disabled={place <= 0}
              onClick={() => goTo(list[place - 1])}
            >
              <IconChevronUp size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={`${t('questionnaires.next')} (Alt PgDn)`}>
            <ActionIcon
              aria-label={
                list[place + 1]
                  ? `${t('questionnaires.next')}: ${anyName(list[place + 1] as Tourist)}`
                  : t('questionnaires.next')
              }
              disabled={place >= list.length - 1}
              onClick={() => goTo(list[place + 1])}
            >
              <IconChevronDown size={18} aria-hidden />
            </ActionIcon>
          </Tooltip>
        </div>
        <span className={classes.gap} />
        <span className={classes.missing} data-done={missing.length === 0 || undefined} role="status">
          {missing.length === 0
            ? t('questionnaires.nothingMissing')
            : t('questionnaires.missing', { count: missing.length })}
        </span>
        {missing.length > 0 ? (
          <Button
            variant="subtle"
            onClick={() => nextMissing(false)}
            rightSection={<kbd>F8</kbd>}
            className={classes.wideOnly}
          >
            {t('questionnaires.nextMissing')}
          </Button>
        ) : null}
        <Button
          variant="default"
          className={classes.narrowOnly}
          leftSection={<IconFileText size={16} aria-hidden />}
          aria-pressed={paper}
          onClick={() => setPaper(!paper)}
        >
          {t(paper ? 'questionnaires.showAnswers' : 'questionnaires.showPaper')}
        </Button>
        <Button
          variant="default"
          className={classes.wideOnly}
          component="a"
          href={printAllAddress(voucherId, formId)}
          target="_blank"
          rel="noreferrer"
        >
          {t('questionnaires.printAll')}
        </Button>
        <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={print} className={classes.wideOnly}>
          {t('questionnaires.print')}
        </Button>
      </div>
      <div className={classes.halves} data-paper={paper || undefined}>
        <AnswerTable
          key={touristId}
          ref={table}
          form={form.data}
          questionnaire={questionnaire.data}
          citizenship={tourist.citizenship}
          drafts={drafts}
          onSave={send}
          onResend={resend}
          focusOn={focusOn}
        />
        <PdfPreview
          address={printOneAddress(touristId, formId)}
          version={version}
          frame={frame}
          title={t('questionnaires.paperOf', { name: surnameAndInitials(tourist) })}
        />
      </div>
    </div>
  );
}
