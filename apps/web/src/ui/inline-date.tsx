import { readDate } from '@anketa/document';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownDate, todayHere } from './dates';
import { InlineText } from './inline-text';

interface InlineDateProps {
  label: string;
  value: string;
  onSave: (value: string) => void;
  error: string | null;
}

/** A date that turns into a field where it stands; one that cannot be read is not saved and says so. */
export function InlineDate({ label, value, onSave, error }: InlineDateProps) {
  const { t } = useTranslation();
  const [unread, setUnread] = useState<string | null>(null);
  const save = (text: string): void => {
    const { value: read } = readDate(text, { today: todayHere(), role: 'any', typed: true, order: 'dmy' });
    setUnread(read ? null : text);
    if (read && read !== value) onSave(read);
  };
  return (
    <InlineText
      label={label}
      value={shownDate(value)}
      onSave={save}
      error={unread === null ? error : t('date.unread', { value: unread })}
      min={9}
      max={11}
    />
  );
}
