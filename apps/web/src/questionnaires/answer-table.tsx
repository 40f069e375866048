import type { Issue } from '@anketa/issue';
import type { Field, Form, Item } from '@anketa/questionnaire';
import { Button } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleX,
  IconDatabase,
  IconInfoCircle,
  IconPencil,
  IconUsers,
} from '@tabler/icons-react';
import { type Ref, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, Questionnaire, UnknownWord } from '../api/shapes';
import { language } from '../app/i18n';
import { useSentences } from '../ui/sentences';
import { AnswerField } from './answer-field';
import { answerText } from './answer-text';
import { isGuess } from './open-points';
import classes from './questionnaire.module.css';
import { TranslationLine } from './translation-line';
import type { Draft, Drafts } from './use-drafts';

interface AnswerTableProps {
  form: Form;
  questionnaire: Questionnaire;
  citizenship: string | null;
  drafts: Drafts;
  onSave: (key: string, text: string, translation?: string) => void;
  onResend: () => void;
  focusOn: (key: string) => void;
  /** The key whose translation is being written by hand. */
  editing: string | null;
  onEdit: (key: string | null) => void;
  onDictionary: (unknown: UnknownWord) => void;
  ref: Ref<HTMLDivElement>;
}

/** The questions in the order of the paper, grouped by the numbers printed there. */
export function AnswerTable({
  form,
  questionnaire,
  citizenship,
  drafts,
  onSave,
  onResend,
  focusOn,
  editing,
  onEdit,
  onDictionary,
  ref,
}: AnswerTableProps) {
  const { t } = useTranslation();
  const { ofFailure } = useSentences();
  const { answers, missing, notAsked } = questionnaire;
  const issues = useMemo(() => {
    const byKey = new Map<string, Issue[]>();
    for (const issue of questionnaire.issues as Issue[]) {
      byKey.set(issue.path, [...(byKey.get(issue.path) ?? []), issue]);
    }
    return byKey;
  }, [questionnaire.issues]);

  const groups = useMemo(() => {
    const asked = form.fields.filter((field) => !notAsked.includes(field.key) || answers[field.key]);
    return form.items
      .map((item) => ({ item, fields: asked.filter((field) => field.item === item.item) }))
      .filter(({ fields }) => fields.length > 0);
  }, [form, notAsked, answers]);
  const order = useRef<string[]>([]);
  order.current = groups.flatMap(({ fields }) => fields.map((field) => field.key));

  const next = (key: string, back: boolean): void => {
    const after = order.current[order.current.indexOf(key) + (back ? -1 : 1)];
    if (after) focusOn(after);
  };
  const unreachable = Object.values(drafts).find((draft) => draft.state === 'failed');

  return (
    <div ref={ref} className={classes.table}>
      {unreachable ? (
        <div role="alert" className={classes.unsaved}>
          <IconAlertTriangle size={16} aria-hidden />
          <span>
            {t('questionnaires.unsaved')} {ofFailure(unreachable.failure)}
          </span>
          <Button variant="default" onClick={onResend}>
            {t('state.retry')}
          </Button>
        </div>
      ) : null}
      {groups.map(({ item, fields }) => (
        <section key={item.item} className={classes.item} aria-label={headingOf(item)}>
          <span className={classes.itemNumber} aria-hidden>
            {item.item}
            {item.starred ? '*' : ''}
          </span>
          <div className={classes.itemBody}>
            {fields.length > 1 ? <h2>{item.label[language()]}</h2> : null}
            {fields.map((field) => (
              <Row
                key={field.key}
                form={form}
                field={field}
                label={fields.length > 1 ? field.label[language()] : labelOf(item, field)}
                answer={answers[field.key]}
                draft={drafts[field.key]}
                issues={issues.get(field.key) ?? []}
                missing={missing.includes(field.key)}
                citizenship={citizenship}
                guessed={isGuess(questionnaire, field.key)}
                editing={editing === field.key}
                unknown={questionnaire.unknownWords.find(({ key }) => key === field.key) ?? null}
                onSave={(text, translation) => onSave(field.key, text, translation)}
                onNext={(back) => next(field.key, back)}
                onEdit={onEdit}
                onDictionary={onDictionary}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

const headingOf = (item: Item): string => `${item.item} ${item.label[language()]}`.trim();

const labelOf = (item: Item, field: Field): string => field.label[language()] || item.label[language()];

interface RowProps {
  form: Form;
  field: Field;
  label: string;
  answer: Answer | undefined;
  draft: Draft | undefined;
  issues: readonly Issue[];
  missing: boolean;
  citizenship: string | null;
  guessed: boolean;
  editing: boolean;
  unknown: UnknownWord | null;
  onSave: (text: string, translation?: string) => void;
  onNext: (back: boolean) => void;
  onEdit: (key: string | null) => void;
  onDictionary: (unknown: UnknownWord) => void;
}

function Row({
  form,
  field,
  label,
  answer,
  draft,
  issues,
  missing,
  citizenship,
  guessed,
  editing,
  unknown,
  onSave,
  onNext,
  onEdit,
  onDictionary,
}: RowProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const id = `question-${field.key}`;
  const shownMissing = missing && !draft;
  /** The answer by name where the issue carries its code: Россия, not RUS. */
  const named = (issue: Issue): Issue =>
    answer && issue.params.value === answer.value
      ? {
          ...issue,
          params: { ...issue.params, value: answerText(field, answer, language(), (value) => t(`yesNo.${value}`)) },
        }
      : issue;
  const translated = Boolean(answer?.original && answer.value && !draft);
  /** What the line of the translation says already is not said twice. */
  const told = issues.filter(({ code }) => !translated || !code.startsWith('translation.'));
  const wrong = issues.some((issue) => issue.severity === 'error');
  const worst = wrong ? 'error' : issues.some((issue) => issue.severity === 'warning') ? 'warning' : undefined;
  return (
    <div className={classes.row} data-missing={shownMissing || undefined} data-worst={worst}>
      <label htmlFor={id} className={classes.label}>
        {label}
      </label>
      <div className={classes.value}>
        <div className={classes.line}>
          <AnswerField
            form={form}
            field={field}
            answer={answer}
            draft={draft}
            citizenship={citizenship}
            id={id}
            describedBy={`${id}-said`}
            invalid={wrong}
            guessed={guessed}
            onSave={onSave}
            onNext={onNext}
          />
          <Source answer={answer} draft={draft} missing={shownMissing} />
        </div>
        <div id={`${id}-said`} className={classes.saidAll}>
          {answer?.original && translated ? (
            <TranslationLine
              answer={answer}
              label={label}
              guessed={guessed}
              editing={editing}
              onAccept={() => onSave(answer.original ?? '', answer.value)}
              onEdit={() => onEdit(field.key)}
              onTranslate={(text) => {
                onEdit(null);
                onSave(answer.original ?? '', text);
              }}
              onDictionary={unknown ? () => onDictionary(unknown) : null}
            />
          ) : null}
          {draft
            ? null
            : told.map((issue) => (
                <p
                  key={`${issue.code}${JSON.stringify(issue.params)}`}
                  className={classes.said}
                  data-severity={issue.severity}
                >
                  {issue.severity === 'error' ? (
                    <IconCircleX size={14} aria-hidden />
                  ) : issue.severity === 'warning' ? (
                    <IconAlertTriangle size={14} aria-hidden />
                  ) : (
                    <IconInfoCircle size={14} aria-hidden />
                  )}
                  <span>{ofIssue(named(issue), label)}</span>
                </p>
              ))}
        </div>
      </div>
    </div>
  );
}

/** Where an answer came from: sign and word. */
function Source({
  answer,
  draft,
  missing,
}: {
  answer: Answer | undefined;
  draft: Draft | undefined;
  missing: boolean;
}) {
  const { t } = useTranslation();
  if (draft) return <span className={classes.source}>{t(`questionnaires.${draft.state}`)}</span>;
  if (missing) return <span className={`${classes.source} ${classes.needed}`}>{t('questionnaires.needed')}</span>;
  if (!answer) return <span className={classes.source} />;
  const icons = { known: IconDatabase, typed: IconPencil, copied: IconUsers };
  const Icon = icons[answer.source];
  return (
    <span className={classes.source}>
      <Icon size={13} aria-hidden /> {t(`questionnaires.source.${answer.source}`)}
    </span>
  );
}
