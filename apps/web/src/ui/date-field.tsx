import { readDate } from '@anketa/document';
import { TextInput, type TextInputProps } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownDate, todayHere } from './dates';

interface DateFieldProps extends Omit<TextInputProps, 'value' | 'onChange' | 'role'> {
  /** `YYYY-MM-DD` or null. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** Decides the century of two-digit years. */
  means?: 'birth' | 'expiry' | 'issue' | 'any';
}

/** A date typed as it comes (1.2.85, 010285, 1985-02-01), shown as dd.mm.yyyy; what cannot be read stays and says so. */
export function DateField({ value, onChange, means = 'any', error, ...rest }: DateFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  useEffect(() => {
    if (value !== null) setUnread(false);
  }, [value]);

  const settle = (): void => {
    if (typed === null) return;
    const text = typed.trim();
    const read =
      text === '' ? null : readDate(text, { today: todayHere(), role: means, typed: true, order: 'dmy' }).value;
    setUnread(text !== '' && read === null);
    if (text === '' || read !== null) setTyped(null);
    if (read !== value) onChange(read);
  };

  return (
    <TextInput
      placeholder={t('date.placeholder')}
      inputMode="numeric"
      autoComplete="off"
      {...rest}
      error={unread ? t('date.unread', { value: typed ?? '' }) : error}
      value={typed ?? shownDate(value)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={(event) => {
        settle();
        rest.onBlur?.(event);
      }}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') settle();
        rest.onKeyDown?.(event);
      }}
    />
  );
}
