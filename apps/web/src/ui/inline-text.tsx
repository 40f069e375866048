import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import classes from './inline-text.module.css';

interface InlineTextProps {
  label: string;
  value: string;
  /** Called when the text has changed and the field is left or Enter pressed. */
  onSave: (value: string) => void;
  placeholder?: string;
  error?: string | null;
  className?: string;
  /** In characters; the field grows with its text between these. */
  min?: number;
  max?: number;
}

/** A text that turns into a field where it stands: Enter or leaving saves, Esc takes the old one back. */
export function InlineText({
  label,
  value,
  onSave,
  placeholder,
  error,
  className,
  min = 4,
  max = 60,
}: InlineTextProps) {
  const [text, setText] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    setText(value);
    sent.current = value;
  }, [value]);

  const save = (): void => {
    const next = text.trim();
    if (next === value || next === sent.current) return;
    sent.current = next;
    onSave(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') save();
    else if (event.key === 'Escape' && text !== value) {
      event.stopPropagation();
      sent.current = value;
      setText(value);
    }
  };

  return (
    <input
      className={`${classes.inline} ${className ?? ''}`}
      aria-label={label}
      aria-invalid={error ? true : undefined}
      title={error ?? undefined}
      placeholder={placeholder}
      value={text}
      size={Math.max(min, Math.min(max, (text || placeholder || '').length + 1))}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={onKeyDown}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
