import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../ui/date-field';
import classes from './client.module.css';

interface EntryColumn<Entry> {
  field: keyof Entry & string;
  kind: 'text' | 'issue' | 'expiry' | 'any' | 'percent' | 'flag';
  /** As in `grid-template-columns`. */
  width: string;
}

interface EntryListProps<Entry> {
  /** `cards`, `otherPassports`, `formerSurnames`: names the list, its columns and the paths of its issues. */
  name: string;
  columns: readonly EntryColumn<Entry>[];
  entries: readonly Entry[];
  blank: Entry;
  onChange: (entries: Entry[]) => void;
  errorOf: (path: string, label: string) => string | null;
}

/** A short list edited where it stands: a row an entry, one more, one less. */
export function EntryList<Entry extends object>({
  name,
  columns,
  entries,
  blank,
  onChange,
  errorOf,
}: EntryListProps<Entry>) {
  const { t } = useTranslation();
  const box = useRef<HTMLFieldSetElement>(null);
  const template = { gridTemplateColumns: `${columns.map(({ width }) => width).join(' ')} 30px` };
  const set = (row: number, part: Partial<Entry>): void =>
    onChange(entries.map((entry, index) => (index === row ? { ...entry, ...part } : entry)));
  const focus = (selector: string): void => {
    requestAnimationFrame(() => [...(box.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1)?.focus());
  };

  const cell = (entry: Entry, row: number, { field, kind }: EntryColumn<Entry>) => {
    const label = t(`clients.${name}.${field}`);
    const value = entry[field] as unknown as string | number | boolean;
    const error = errorOf(`${name}.${row}.${field}`, label);
    const common = { key: field, 'aria-label': label, error, 'data-first': field === columns[0]?.field || undefined };
    const change = (next: string | number | boolean): void => set(row, { [field]: next } as unknown as Partial<Entry>);
    if (kind === 'flag')
      return (
        <Checkbox
          {...common}
          className={classes.flag}
          checked={Boolean(value)}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    if (kind === 'text' || kind === 'percent')
      return (
        <TextInput
          {...common}
          value={kind === 'percent' && value === 0 ? '' : String(value)}
          placeholder={kind === 'percent' ? '0' : undefined}
          inputMode={kind === 'percent' ? 'numeric' : undefined}
          onChange={(event) => {
            const text = event.currentTarget.value;
            if (kind === 'text') change(text);
            else change(Math.min(100, Number(text.replace(/\D/g, '').slice(0, 3))));
          }}
          autoComplete="off"
          spellCheck={false}
        />
      );
    return <DateField {...common} value={String(value) || null} onChange={(next) => change(next ?? '')} means={kind} />;
  };

  return (
    <fieldset ref={box} className={classes.group}>
      <legend>{t(`clients.${name}.title`)}</legend>
      {entries.length > 0 ? (
        <div className={classes.entryHead} style={template} aria-hidden>
          {columns.map(({ field }) => (
            <span key={field}>{t(`clients.${name}.${field}`)}</span>
          ))}
        </div>
      ) : null}
      {entries.map((entry, row) => (
        <div key={row} className={classes.entry} style={template}>
          {columns.map((column) => cell(entry, row, column))}
          <ActionIcon
            aria-label={t(`clients.${name}.remove`, { number: row + 1 })}
            onClick={() => {
              onChange(entries.filter((_, index) => index !== row));
              focus('[data-add]');
            }}
          >
            <IconX size={15} aria-hidden />
          </ActionIcon>
        </div>
      ))}
      <Button
        data-add
        variant="subtle"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={() => {
          onChange([...entries, { ...blank }]);
          focus('[data-first]');
        }}
      >
        {t(`clients.${name}.add`)}
      </Button>
    </fieldset>
  );
}
