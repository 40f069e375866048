import { notifications } from '@mantine/notifications';
import i18next from 'i18next';
import type { ReactNode } from 'react';
import classes from './ui.module.css';

interface Toast {
  id?: string;
  /** What the button takes back; without it there is no button. */
  undo?: () => void;
  /** The button's name, "Undo" when left out. */
  undoLabel?: string;
  bad?: boolean;
  /** Called once, when the toast goes without its button having been pressed. */
  onGone?: () => void;
}

const WITH_UNDO = 10_000;
const PLAIN = 5_000;

/** The last toast that could take something back: it makes way for the next one. */
let last: string | null = null;

/** A note at the bottom that goes by itself, after 10 s when it can take something back. */
export function toast(message: ReactNode, { id, undo, undoLabel, bad = false, onGone }: Toast = {}): string {
  if (last) notifications.hide(last);
  let taken = false;
  const shown = notifications.show({
    id,
    color: bad ? 'red' : 'pine',
    autoClose: undo || bad ? WITH_UNDO : PLAIN,
    withBorder: true,
    role: bad ? 'alert' : 'status',
    closeButtonProps: { 'aria-label': i18next.t('action.close') },
    onClose: () => {
      if (!taken) onGone?.();
    },
    message: (
      <span className={classes.toast}>
        <span>{message}</span>
        {undo ? (
          <button
            type="button"
            onClick={() => {
              taken = true;
              notifications.hide(shown);
              undo();
            }}
          >
            {undoLabel ?? i18next.t('action.undo')}
          </button>
        ) : null}
      </span>
    ),
  });
  last = undo && !onGone ? shown : null;
  return shown;
}

/** Takes a toast away, when what it offers is done already. */
export const hideToast = (id: string): string => notifications.hide(id);
