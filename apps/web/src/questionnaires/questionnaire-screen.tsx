import { ActionIcon, Badge, Button, Menu, Tooltip } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronLeft,
  IconChevronUp,
  IconCopy,
  IconFileText,
  IconPrinter,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Questionnaire, Tourist, UnknownWord } from '../api/shapes';
import { language } from '../app/i18n';
import { queryClient } from '../app/query-client';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import { anyName, surnameAndInitials } from '../tourists/person-text';
import { touristsOf } from '../tourists/tourist-queries';
import { useSentences } from '../ui/sentences';
import { Broken, Waiting } from '../ui/states';
import { toast } from '../ui/toast';
import { oneVoucher } from '../vouchers/voucher-queries';
import { AnswerTable } from './answer-table';
import { CopyDialog, type CopyDirection } from './copy-dialog';
import { DictionaryWindow } from './dictionary-window';
import { EarlierTrips, useEarlierTrips } from './earlier-trips';
import { printAllAddress, printOneAddress } from './form-choice';
import { labelOfKey } from './label-of-key';
import { isGuess, openPoints } from './open-points';
import { PaperPreview } from './paper-preview';
import { printPdf } from './print-pdf';
import classes from './questionnaire.module.css';
import { copyAnswers, oneForm, questionnaireOf } from './questionnaire-queries';
import { useDrafts } from './use-drafts';

const route = getRouteApi('/inside/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId');

/** One tourist's questionnaire: questions and answers beside the paper itself. */
export function QuestionnaireScreen() {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const navigate = useNavigate();
  const { voucherId, touristId, formId } = route.useParams();
  const { field } = route.useSearch();
  const voucher = useQuery(oneVoucher(voucherId));
  const tourists = useQuery(touristsOf(voucherId));
  const form = useQuery(oneForm(formId));
  const questionnaire = useQuery(questionnaireOf(touristId, formId));
  const [version, setVersion] = useState(0);
  const [paper, setPaper] = useState(false);
  const [editing, setEditing] = useState<string | null>(null);
  const [unknown, setUnknown] = useState<UnknownWord | null>(null);
  const [copying, setCopying] = useState<CopyDirection | null>(null);
  const typing = useRef(false);
  const redraw = (): void => setVersion((before) => before + 1);
  /** A word the dictionary lacks opens the dictionary at once, unless the agent is already writing the next answer. */
  const onSaved = (key: string, saved: Questionnaire): void => {
    redraw();
    const word = saved.unknownWords.find((one) => one.key === key);
    if (word && !typing.current) setUnknown(word);
  };
  const { drafts, send: save, resend } = useDrafts(touristId, formId, onSaved);
  const send = (key: string, text: string, translation?: string): void => {
    typing.current = false;
    save(key, text, translation);
  };
  const [current, setCurrent] = useState<string | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const lastKey = useRef<string | null>(null);

  const list = tourists.data ?? [];
  const place = list.findIndex((one) => one.id === touristId);
  const tourist = list[place];
  const companions = list
    .filter(({ id }) => id !== touristId)
    .map((other) => ({ id: other.id, label: anyName(other) || t('tourists.noName') }));
  const earlier = useEarlierTrips(tourist);
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
  const loaded = Boolean(questionnaire.data && form.data && tourist);
  useEffect(() => {
    if (!loaded) return;
    const key = lastKey.current ?? field;
    if (key) focusOn(key);
    lastKey.current = null;
  }, [touristId, loaded]);

  const missing = questionnaire.data?.missing ?? [];
  const left = form.data && questionnaire.data ? openPoints(form.data, questionnaire.data) : [];
  const nextOpen = (back: boolean): void => {
    const keys = [...(table.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].map(
      (field) => field.dataset.key ?? '',
    );
    const here = keys.indexOf((document.activeElement as HTMLElement | null)?.dataset.key ?? '');
    const order = back
      ? [...keys.slice(0, Math.max(0, here)).reverse(), ...keys.slice(here).reverse()]
      : [...keys.slice(here + 1), ...keys.slice(0, here + 1)];
    const next = order.find((key) => left.includes(key));
    if (next) focusOn(next);
  };
  const here = (): string => (document.activeElement as HTMLElement | null)?.dataset.key ?? '';
  const accept = (): void => {
    const key = here();
    const answer = questionnaire.data?.answers[key];
    if (!questionnaire.data || !answer?.original || !isGuess(questionnaire.data, key)) return;
    send(key, answer.original, answer.value);
  };
  const editTranslation = (): void => {
    const key = here();
    if (questionnaire.data?.answers[key]?.original) setEditing(key);
  };
  const openDictionary = (): void => {
    setUnknown(questionnaire.data?.unknownWords.find(({ key }) => key === here()) ?? null);
  };
  const told = ({ copied, kept }: { copied: number; kept: number }): void => {
    setCopying(null);
    redraw();
    toast(
      [t('questionnaires.copy.done', { count: copied }), kept > 0 ? t('questionnaires.copy.kept', { count: kept }) : '']
        .filter(Boolean)
        .join(' '),
    );
  };
  /** The answer of one question for everybody who has none of his own. */
  const giveToAll = async (): Promise<void> => {
    const key = here();
    const others = list.filter(({ id }) => id !== touristId).map(({ id }) => id);
    if (others.length === 0 || !['typed', 'copied'].includes(questionnaire.data?.answers[key]?.source ?? '')) return;
    told(await copyAnswers(formId, touristId, { toTouristIds: others, keys: [key], onlyEmpty: true }));
  };
  const print = (): void => {
    printPdf(printOneAddress(touristId, formId)).catch((failure) => toast(ofFailure(failure), { bad: true }));
  };
  useShortcuts({
    'mod+p': print,
    F8: () => nextOpen(false),
    'shift+F8': () => nextOpen(true),
    F9: accept,
    'shift+F9': editTranslation,
    F4: openDictionary,
    F6: () => void giveToAll(),
    'alt+PageDown': () => goTo(list[place + 1]),
    'alt+PageUp': () => goTo(list[place - 1]),
  });

  const failed = [voucher, tourists, form, questionnaire].find((query) => query.isError);
  if (failed)
    return (
      <Broken
        failure={failed.error}
        onRetry={() => void failed.refetch()}
        back={{ to: '/vouchers', label: t('vouchers.toList') }}
      />
    );
  if (!form.data || !questionnaire.data || !tourist) return <Waiting rows={12} />;

  /** The word is translated everywhere now; the next one the dictionary lacks in this answer comes at once. */
  const remembered = async (): Promise<void> => {
    const key = unknown?.key;
    redraw();
    const fresh = await queryClient.fetchQuery({ ...questionnaireOf(touristId, formId), staleTime: 0 });
    setUnknown(fresh.unknownWords.find((one) => one.key === key) ?? null);
  };
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
          {form.data.kind ? (
            <Badge size="sm" variant="light" color="yellow" ml="xs">
              {t('questionnaires.preparation')}
            </Badge>
          ) : null}
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
        {left.length > 0 ? (
          <Button
            variant="subtle"
            onClick={() => nextOpen(false)}
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
        {companions.length + earlier.length > 0 ? (
          <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Button
                variant="default"
                className={classes.wideOnly}
                leftSection={<IconCopy size={16} aria-hidden />}
                rightSection={<IconChevronDown size={14} aria-hidden />}
              >
                {t('questionnaires.copy.title')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {earlier.length > 0 ? (
                <Menu.Item onClick={() => setCopying('earlier')}>{t('questionnaires.earlier.title')}</Menu.Item>
              ) : null}
              {companions.length > 0 ? (
                <>
                  <Menu.Item onClick={() => setCopying('from')}>{t('questionnaires.copy.from')}</Menu.Item>
                  <Menu.Item onClick={() => setCopying('to')}>{t('questionnaires.copy.to')}</Menu.Item>
                </>
              ) : null}
            </Menu.Dropdown>
          </Menu>
        ) : null}
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
      <EarlierTrips trips={earlier} questionnaire={questionnaire.data} onLook={() => setCopying('earlier')} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its fields say */}
      <div
        className={classes.halves}
        data-paper={paper || undefined}
        onInput={() => {
          typing.current = true;
        }}
        onFocus={(event) => setCurrent((event.target as HTMLElement).dataset.key ?? null)}
      >
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
          editing={editing}
          onEdit={setEditing}
          onDictionary={setUnknown}
        />
        <PaperPreview
          touristId={touristId}
          formId={formId}
          version={version}
          current={current}
          onPick={focusOn}
          title={t('questionnaires.paperOf', { name: surnameAndInitials(tourist) })}
        />
      </div>
      {unknown && questionnaire.data.answers[unknown.key] ? (
        <DictionaryWindow
          key={`${unknown.key} ${unknown.word}`}
          unknown={unknown}
          answer={questionnaire.data.answers[unknown.key] as Answer}
          label={labelOfKey(form.data, unknown.key, language())}
          onClose={() => setUnknown(null)}
          onRemembered={() => void remembered()}
          onOnlyHere={(translation) => {
            send(unknown.key, questionnaire.data.answers[unknown.key]?.original ?? unknown.word, translation);
            setUnknown(null);
          }}
        />
      ) : null}
      {copying ? (
        <CopyDialog
          form={form.data}
          tourist={tourist}
          others={copying === 'earlier' ? earlier : companions}
          direction={copying}
          onClose={() => setCopying(null)}
          onCopied={told}
        />
      ) : null}
    </div>
  );
}
