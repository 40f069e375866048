import { useEffect, useRef } from 'react';
import { shortcutOf } from './keys';

export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

const writesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit'].includes(target.type)));

const dialogIsOpen = (): boolean => document.querySelector('[aria-modal="true"], [role="menu"]') !== null;

const wantsText = (shortcut: string): boolean => !/^(mod|alt)\+/.test(shortcut) && !/^(shift\+)?F\d/.test(shortcut);

/**
 * Listens on the document for shortcuts as `shortcutOf` writes them, on any keyboard layout. A letter alone is left to
 * the field that is being typed into; while a dialog or a menu is open the page behind it hears nothing.
 *
 * @example useShortcuts({ i: openImport, 'mod+k': openPalette, F8: nextError })
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutOf(event);
      const act = current.current[shortcut];
      if (!act || dialogIsOpen() || (wantsText(shortcut) && writesText(event.target))) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
