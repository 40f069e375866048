import type { Issue } from '@anketa/issue';
import type { Field, Form } from '@anketa/questionnaire';
import {
  IconAlertTriangle,
  IconCircleX,
  IconDatabase,
  IconInfoCircle,
  IconPencil,
  IconUsers,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Answer, Questionnaire, UnknownWord } from '../../api/shapes';
import { language } from '../../app/i18n';
import { useSentences } from '../../ui/sentences';
import { AnswerField } from './answer-field';
import { answerText } from './answer-text';
import classes from './answers.module.css';
import { isGuess } from './open-points';
import { TranslationLine } from './translation-line';
import type { Draft } from './use-drafts';

interface AnswerRowProps {
  form: Form;
  field: Field;
  label: string;
  questionnaire: Questionnaire;
  draft: Draft | undefined;
  citizenship: string | null;
  /** Its translation is being written by hand. */
  editing: boolean;
  onSave: (key: string, text: string, translation?: string) => void;
  onNext: (key: string, back: boolean) => void;
  onEdit: (key: string | null) => void;
  onDictionary: (unknown: UnknownWord) => void;
}

/** One question: its answer, where that came from, how it was translated, and what is wrong with it. */
export function AnswerRow({ form, field, label, questionnaire, draft, citizenship, editing, ...on }: AnswerRowProps) {
  const { t } = useTranslation();
  const { ofIssue } = useSentences();
  const { key } = field;
  const id = `question-${key}`;
  const answer = questionnaire.answers[key];
  const issues = (questionnaire.issues as Issue[]).filter(({ path }) => path === key);
  const unknown = questionnaire.unknownWords.find((word) => word.key === key);
  const guessed = isGuess(questionnaire, key);
  const missing = questionnaire.missing.includes(key) && !draft;
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
  const save = (text: string, translation?: string): void => on.onSave(key, text, translation);
  return (
    <div className={classes.row} data-missing={missing || undefined} data-worst={worst}>
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
            onSave={save}
            onNext={(back) => on.onNext(key, back)}
          />
          <Source answer={answer} draft={draft} missing={missing} />
        </div>
        <div id={`${id}-said`} className={classes.saidAll}>
          {answer?.original && translated ? (
            <TranslationLine
              answer={answer}
              label={label}
              guessed={guessed}
              editing={editing}
              onAccept={() => save(answer.original ?? '', answer.value)}
              onEdit={() => on.onEdit(key)}
              onTranslate={(text) => {
                on.onEdit(null);
                if (text !== null) save(answer.original ?? '', text);
              }}
              onDictionary={unknown ? () => on.onDictionary(unknown) : null}
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
                  <Sign severity={issue.severity} />
                  <span>{ofIssue(named(issue), label)}</span>
                </p>
              ))}
        </div>
      </div>
    </div>
  );
}

function Sign({ severity }: Pick<Issue, 'severity'>) {
  const Icon = { error: IconCircleX, warning: IconAlertTriangle, info: IconInfoCircle }[severity];
  return <Icon size={14} aria-hidden />;
}

interface SourceProps {
  answer: Answer | undefined;
  draft: Draft | undefined;
  missing: boolean;
}

/** Where an answer came from: sign and word. */
function Source({ answer, draft, missing }: SourceProps) {
  const { t } = useTranslation();
  if (draft) return <span className={classes.source}>{t(`questionnaires.${draft.state}`)}</span>;
  if (missing) return <span className={`${classes.source} ${classes.needed}`}>{t('questionnaires.needed')}</span>;
  if (!answer) return <span className={classes.source} />;
  const Icon = { known: IconDatabase, typed: IconPencil, copied: IconUsers }[answer.source];
  return (
    <span className={classes.source}>
      <Icon size={13} aria-hidden /> {t(`questionnaires.source.${answer.source}`)}
    </span>
  );
}
