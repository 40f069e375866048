import { type KeyboardEvent, useEffect, useRef } from 'react';
import classes from './grid.module.css';
import type { Direction } from './selection';

export interface EditorActions {
  /** What the field is called for those who cannot see it. */
  label: string;
  /** Writes the text and moves on; `null` stays. */
  commit: (text: string, then: Direction | null) => void;
  cancel: () => void;
  /** What stands in the field, with every letter. */
  typing: (text: string) => void;
}

interface CellEditorProps extends EditorActions {
  text: string;
  /** Begun by typing over: then the arrows leave the cell, as in spreadsheets. */
  typed: boolean;
}

const leaving: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The field a cell turns into while it is edited. */
export function CellEditor({ label, text, typed, commit, cancel, typing }: CellEditorProps) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    const input = field.current;
    if (!input) return;
    input.focus({ preventScroll: true });
    if (typed) input.setSelectionRange(input.value.length, input.value.length);
    else input.select();
  }, [typed]);

  const finish = (then: Direction | null): void => {
    if (done.current) return;
    done.current = true;
    commit(field.current?.value ?? text, then);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const arrow = typed ? leaving[event.key] : undefined;
    if (event.key === 'Enter') finish(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') finish(event.shiftKey ? 'left' : 'right');
    else if (arrow) finish(arrow);
    else if (event.key === 'Escape') {
      done.current = true;
      cancel();
    } else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <input
      ref={field}
      className={classes.editor}
      aria-label={label}
      defaultValue={text}
      onKeyDown={onKeyDown}
      onChange={(event) => typing(event.currentTarget.value)}
      onBlur={() => finish(null)}
      spellCheck={false}
      autoComplete="off"
    />
  );
}
