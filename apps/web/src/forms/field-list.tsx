import type { Field, Translation } from '@anketa/questionnaire';
import { ActionIcon, Select, TextInput, Tooltip } from '@mantine/core';
import { IconSearch, IconTrash } from '@tabler/icons-react';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n';
import { labelOfKey } from '../questionnaires/label-of-key';
import { InlineText } from '../ui/inline-text';
import classes from './forms.module.css';
import { changeField, type Draft, isOwn, removeField } from './own-draft';

const WAYS: readonly Translation[] = ['letters', 'dictionary', 'none'];

interface FieldListProps {
  draft: Draft;
  chosen: string | null;
  onChoose: (key: string) => void;
  onChange: (draft: Draft) => void;
}

/** The questions of a form: how they read, how they are translated, what their options are called. */
export function FieldList({ draft, chosen, onChoose, onChange }: FieldListProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim().toLocaleLowerCase('ru'));
  const { form } = draft;
  const shown = form.fields.filter(
    ({ key, label }) => wanted === '' || `${key} ${label.ru} ${label.en}`.toLocaleLowerCase('ru').includes(wanted),
  );
  return (
    <section className={classes.fields} aria-label={t('forms.fields')}>
      <TextInput
        aria-label={t('forms.findField')}
        placeholder={t('forms.findField')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {shown.map((field) => (
        <FieldCard
          key={field.key}
          field={field}
          name={labelOfKey(form, field.key, language())}
          chosen={chosen === field.key}
          onChoose={() => onChoose(field.key)}
          onChange={(change) => onChange(changeField(draft, field.key, change))}
          onRemove={isOwn(field) ? () => onChange(removeField(draft, field.key)) : null}
        />
      ))}
    </section>
  );
}

interface FieldCardProps {
  field: Field;
  name: string;
  chosen: boolean;
  onChoose: () => void;
  onChange: (change: Partial<Pick<Field, 'label' | 'translate' | 'options'>>) => void;
  /** `null`: the question belongs to the embassy's paper and stays. */
  onRemove: (() => void) | null;
}

function FieldCard({ field, name, chosen, onChoose, onChange, onRemove }: FieldCardProps) {
  const { t } = useTranslation();
  const { item, label, kind, translate, options } = field;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its fields say
    <div className={classes.card} data-chosen={chosen || undefined} onFocus={onChoose}>
      <span className={classes.item}>{item}</span>
      <div className={classes.cardBody}>
        {(['ru', 'en'] as const).map((tongue) => (
          <InlineText
            key={tongue}
            label={`${t(`dictionary.${tongue}`)}: ${name}`}
            value={label[tongue]}
            placeholder={name}
            onSave={(text) => onChange({ label: { ...label, [tongue]: text } })}
            min={24}
          />
        ))}
        {options?.map((option, at) => (
          <InlineText
            key={option.value}
            label={`${t('forms.option')} ${at + 1}: ${name}`}
            value={option.label[language()]}
            onSave={(text) =>
              onChange({
                options: options.map((one) =>
                  one.value === option.value ? { ...one, label: { ...one.label, [language()]: text } } : one,
                ),
              })
            }
            className={classes.option}
            min={16}
          />
        ))}
      </div>
      {kind === 'text' ? (
        <Select
          aria-label={`${t('forms.translation')}: ${name}`}
          data={WAYS.map((way) => ({ value: way, label: t(`forms.ways.${way}`) }))}
          value={translate}
          onChange={(next) => onChange({ translate: WAYS.find((way) => way === next) ?? 'none' })}
          allowDeselect={false}
          size="xs"
          w={130}
        />
      ) : (
        <span className={classes.kind}>{t(`forms.kinds.${kind}`)}</span>
      )}
      {onRemove ? (
        <Tooltip label={t('action.delete')}>
          <ActionIcon aria-label={`${t('action.delete')}: ${name}`} onClick={onRemove}>
            <IconTrash size={15} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ) : null}
    </div>
  );
}
