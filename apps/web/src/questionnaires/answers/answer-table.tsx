import type { Field, Form, Item } from '@anketa/questionnaire';
import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type Ref, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Questionnaire, UnknownWord } from '../../api/shapes';
import { language } from '../../app/i18n';
import { useSentences } from '../../ui/sentences';
import shared from '../questionnaire.module.css';
import { AnswerRow } from './answer-row';
import classes from './answers.module.css';
import type { Drafts } from './use-drafts';

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
  const { answers, notAsked } = questionnaire;
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
    <div ref={ref} className={shared.table}>
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
              <AnswerRow
                key={field.key}
                form={form}
                field={field}
                label={fields.length > 1 ? field.label[language()] : labelOf(item, field)}
                questionnaire={questionnaire}
                draft={drafts[field.key]}
                citizenship={citizenship}
                editing={editing === field.key}
                onSave={onSave}
                onNext={next}
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
