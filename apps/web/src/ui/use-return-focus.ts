import { useEffect, useState } from 'react';

/** Where the focus was on the page itself, for a window that opens from another one. */
let onPage: HTMLElement | null = null;

const hasFocus = (): HTMLElement | null => {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : null;
};

/** For a window that is there only while it is open: when it goes, the focus is back where it was before. */
export function useReturnFocus(): void {
  const [before] = useState(() => {
    const element = hasFocus();
    if (element && !element.closest('[role="dialog"], [role="menu"]')) onPage = element;
    return element;
  });
  useEffect(
    () => () => {
      const back = before?.isConnected ? before : onPage;
      if (!hasFocus() && back?.isConnected) back.focus({ preventScroll: true });
    },
    [before],
  );
}
