import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Tourist } from '../api/shapes';
import { language } from '../app/i18n';
import { useShortcuts } from '../app/shortcuts';
import { useTitle } from '../app/use-title';
import { anyName, surnameAndInitials } from '../tourists/person-text';
import { touristsOf } from '../tourists/tourist-queries';
import { useSentences } from '../ui/sentences';
import { Broken, Waiting } from '../ui/states';
import { toast } from '../ui/toast';
import { oneVoucher } from '../vouchers/voucher-queries';
import { AnswerTable } from './answers/answer-table';
import { DictionaryWindow } from './answers/dictionary-window';
import { isGuess, openPoints } from './answers/open-points';
import { answerInFocus, useAnswerFocus } from './answers/use-answer-focus';
import { useAnswering } from './answers/use-answering';
import { CopyDialog, type CopyDirection } from './copy/copy-dialog';
import { CopyMenu } from './copy/copy-menu';
import { EarlierTrips, useEarlierTrips } from './copy/earlier-trips';
import { printOneAddress } from './form-choice';
import { labelOfKey } from './label-of-key';
import { Neighbours } from './neighbours';
import { PaperPreview } from './paper-preview';
import { printPdf } from './print-pdf';
import classes from './questionnaire.module.css';
import { QuestionnaireHead } from './questionnaire-head';
import { copyAnswers, oneForm, questionnaireOf } from './questionnaire-queries';

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

  const list = tourists.data ?? [];
  const place = list.findIndex((one) => one.id === touristId);
  const tourist = list[place];
  const companions = list
    .filter(({ id }) => id !== touristId)
    .map((other) => ({ id: other.id, label: anyName(other) || t('tourists.noName') }));
  const earlier = useEarlierTrips(tourist);
  useTitle(tourist ? `${surnameAndInitials(tourist)} · ${form.data?.title[language()] ?? ''}` : '');

  const [paper, setPaper] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const [copying, setCopying] = useState<CopyDirection | null>(null);
  const { drafts, send, resend, onTyping, version, redraw, unknown, setUnknown, onRemembered } = useAnswering(
    touristId,
    formId,
  );
  const loaded = Boolean(questionnaire.data && form.data && tourist);
  const { table, focusOn, focusNext, keepFocus } = useAnswerFocus(touristId, loaded, field);

  const goTo = (next: Tourist | undefined): void => {
    if (!next) return;
    keepFocus();
    void navigate({
      to: '/vouchers/$voucherId/tourists/$touristId/questionnaires/$formId',
      params: { voucherId, touristId: next.id, formId },
    });
  };
  const left = form.data && questionnaire.data ? openPoints(form.data, questionnaire.data) : [];
  const accept = (): void => {
    const key = answerInFocus();
    const answer = questionnaire.data?.answers[key];
    if (!questionnaire.data || !answer?.original || !isGuess(questionnaire.data, key)) return;
    send(key, answer.original, answer.value);
  };
  const editTranslation = (): void => {
    const key = answerInFocus();
    if (questionnaire.data?.answers[key]?.original) setEditing(key);
  };
  const openDictionary = (): void => {
    setUnknown(questionnaire.data?.unknownWords.find(({ key }) => key === answerInFocus()) ?? null);
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
    const key = answerInFocus();
    const others = companions.map(({ id }) => id);
    if (others.length === 0 || !['typed', 'copied'].includes(questionnaire.data?.answers[key]?.source ?? '')) return;
    told(await copyAnswers(formId, touristId, { toTouristIds: others, keys: [key], onlyEmpty: true }));
  };
  const print = (): void => {
    printPdf(printOneAddress(touristId, formId)).catch((failure) => toast(ofFailure(failure), { bad: true }));
  };
  useShortcuts({
    'mod+p': print,
    F8: () => focusNext(left, false),
    'shift+F8': () => focusNext(left, true),
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

  return (
    <div className={classes.screen}>
      <QuestionnaireHead
        form={form.data}
        tourist={tourist}
        voucherId={voucherId}
        formId={formId}
        voucherNumber={voucher.data?.number ?? ''}
        missing={questionnaire.data.missing.length}
        left={left.length}
        paperShown={paper}
        neighbours={<Neighbours tourists={list} place={place} onGo={goTo} />}
        copyMenu={<CopyMenu earlier={earlier.length > 0} companions={companions.length > 0} onChoose={setCopying} />}
        onNextOpen={() => focusNext(left, false)}
        onShowPaper={() => setPaper(!paper)}
        onPrint={print}
      />
      <EarlierTrips trips={earlier} questionnaire={questionnaire.data} onLook={() => setCopying('earlier')} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its fields say */}
      <div
        className={classes.halves}
        data-paper={paper || undefined}
        onInput={onTyping}
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
          onRemembered={() => void onRemembered()}
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
