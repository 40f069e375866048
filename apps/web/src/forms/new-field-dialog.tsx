import { FIELD_KINDS } from '@anketa/questionnaire';
import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../ui/use-return-focus';
import classes from './forms.module.css';
import type { NewField } from './own-draft';

const WAYS = ['letters', 'dictionary', 'none'] as const;

/** A question the embassy's form lacks. */
export function NewFieldDialog({ onClose, onAdd }: { onClose: () => void; onAdd: (field: NewField) => void }) {
  const { t } = useTranslation();
  useReturnFocus();
  const [label, setLabel] = useState({ ru: '', en: '' });
  const [kind, setKind] = useState<NewField['kind']>('text');
  const [translate, setTranslate] = useState<NewField['translate']>('letters');
  const [options, setOptions] = useState('');
  const words = options
    .split('\n')
    .map((line) => line.split('|').map((word) => word.trim()))
    .filter(([ru]) => ru)
    .map(([ru = '', en = '']) => ({ ru, en: en || ru }));
  const ready = label.ru.trim() !== '' && label.en.trim() !== '' && (kind !== 'choice' || words.length > 0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) onAdd({ label: { ru: label.ru.trim(), en: label.en.trim() }, kind, translate, options: words });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={t('forms.addField')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <form onSubmit={submit} className={classes.form}>
        <TextInput
          label={t('forms.labelRu')}
          value={label.ru}
          onChange={(event) => setLabel({ ...label, ru: event.currentTarget.value })}
          data-autofocus
          required
        />
        <TextInput
          label={t('forms.labelEn')}
          description={t('forms.labelEnHint')}
          value={label.en}
          onChange={(event) => setLabel({ ...label, en: event.currentTarget.value })}
          required
        />
        <Select
          label={t('forms.kind')}
          data={FIELD_KINDS.map((value) => ({ value, label: t(`forms.kinds.${value}`) }))}
          value={kind}
          onChange={(next) => setKind(FIELD_KINDS.find((one) => one === next) ?? 'text')}
          allowDeselect={false}
        />
        {kind === 'text' ? (
          <Select
            label={t('forms.translation')}
            data={WAYS.map((value) => ({ value, label: t(`forms.ways.${value}`) }))}
            value={translate}
            onChange={(next) => setTranslate(WAYS.find((one) => one === next) ?? 'letters')}
            allowDeselect={false}
          />
        ) : null}
        {kind === 'choice' ? (
          <Textarea
            label={t('forms.options')}
            description={t('forms.optionsHint')}
            value={options}
            onChange={(event) => setOptions(event.currentTarget.value)}
            rows={4}
            required
          />
        ) : null}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" disabled={!ready}>
            {t('forms.addField')}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
