import { type Form, lastingKeys, sharedKeys } from '@anketa/questionnaire';
import { Button, Checkbox, Modal, Select, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asFailure } from '../../api/failure';
import type { Questionnaire, Tourist } from '../../api/shapes';
import { language } from '../../app/i18n';
import { FailureNote } from '../../ui/failure-note';
import { useReturnFocus } from '../../ui/use-return-focus';
import { answerText } from '../answers/answer-text';
import shared from '../questionnaire.module.css';
import { copyAnswers, questionnaireOf } from '../questionnaire-queries';
import classes from './copy.module.css';

/** Whose answers may be taken, and how they are called. */
export interface Giver {
  id: string;
  label: string;
}

/** `earlier`: from an earlier trip of the same person. */
export type CopyDirection = 'from' | 'to' | 'earlier';

interface CopyDialogProps {
  form: Form;
  /** Whose questionnaire is open. */
  tourist: Tourist;
  /** The others of the voucher, or the person's own earlier trips. */
  others: readonly Giver[];
  direction: CopyDirection;
  onClose: () => void;
  onCopied: (counts: { copied: number; kept: number }) => void;
}

/** Takes typed answers of another tourist, or gives one's own to others: a family's address, an employer, a host. */
export function CopyDialog({ form, tourist, others, direction, onClose, onCopied }: CopyDialogProps) {
  const { t } = useTranslation();
  useReturnFocus();
  const [fromId, setFromId] = useState<string | null>(others[0]?.id ?? null);
  const [toIds, setToIds] = useState<readonly string[]>(others.map(({ id }) => id));
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [onlyEmpty, setOnlyEmpty] = useState(true);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const giverId = direction === 'to' ? tourist.id : fromId;
  const giver = useQuery({ ...questionnaireOf(giverId ?? '', form.id), enabled: giverId !== null });

  const proposed = direction === 'earlier' ? lastingKeys(form) : sharedKeys(form);
  const keys = typedKeys(form, giver.data);
  const isTicked = (key: string): boolean => ticked.has(key) || (proposed.includes(key) && !unticked.has(key));
  const tick = (key: string, on: boolean): void => {
    setTicked((before) => changed(before, key, on));
    setUnticked((before) => changed(before, key, !on));
  };
  const chosen = keys.filter(isTicked);
  const receivers = direction === 'to' ? [...toIds] : [tourist.id];

  const copy = async (): Promise<void> => {
    if (!giverId) return;
    setBusy(true);
    try {
      onCopied(await copyAnswers(form.id, giverId, { toTouristIds: receivers, keys: chosen, onlyEmpty }));
    } catch (thrown) {
      setFailure(asFailure(thrown));
      setBusy(false);
    }
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={620}
      title={t(direction === 'earlier' ? 'questionnaires.earlier.title' : `questionnaires.copy.${direction}`)}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <div className={shared.window}>
        {direction !== 'to' ? (
          <Select
            label={t(direction === 'from' ? 'questionnaires.copy.whose' : 'questionnaires.earlier.which')}
            data={others.map(({ id, label }) => ({ value: id, label }))}
            value={fromId}
            onChange={setFromId}
            allowDeselect={false}
            searchable
            openOnFocus={false}
            data-autofocus
          />
        ) : (
          <fieldset className={classes.ticks}>
            <legend>{t('questionnaires.copy.whom')}</legend>
            {others.map((other, at) => (
              <Checkbox
                key={other.id}
                label={other.label}
                checked={toIds.includes(other.id)}
                onChange={(event) => setToIds([...changed(new Set(toIds), other.id, event.currentTarget.checked)])}
                data-autofocus={at === 0 || undefined}
              />
            ))}
          </fieldset>
        )}
        <fieldset className={classes.ticks}>
          <legend>{t('questionnaires.copy.what')}</legend>
          {giver.isPending ? null : keys.length === 0 ? <p>{t('questionnaires.copy.nothing')}</p> : null}
          {form.fields
            .filter(({ key }) => keys.includes(key))
            .map((field) => (
              <Checkbox
                key={field.key}
                label={field.label[language()] || form.items.find(({ item }) => item === field.item)?.label[language()]}
                description={answerText(field, giver.data?.answers[field.key], language(), (value) =>
                  t(`yesNo.${value}`),
                )}
                checked={isTicked(field.key)}
                onChange={(event) => tick(field.key, event.currentTarget.checked)}
              />
            ))}
        </fieldset>
        <Switch
          label={t('questionnaires.copy.onlyEmpty')}
          checked={onlyEmpty}
          onChange={(event) => setOnlyEmpty(event.currentTarget.checked)}
        />
        {failure ? <FailureNote failure={failure} /> : null}
        <div className={shared.windowButtons}>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button loading={busy} disabled={chosen.length === 0 || receivers.length === 0} onClick={() => void copy()}>
            {t('questionnaires.copy.do', { count: chosen.length })}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

/** What is known of a tourist is his own; only what somebody typed or copied can be given away. */
function typedKeys(form: Form, questionnaire: Questionnaire | undefined): string[] {
  return form.fields
    .map(({ key }) => key)
    .filter((key) => ['typed', 'copied'].includes(questionnaire?.answers[key]?.source ?? ''));
}

function changed(set: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}
