import type { Direction } from './selection';

/** What a key asks of the grid. */
export type Command =
  | { kind: 'move'; direction: Direction; extend: boolean; far: boolean }
  | { kind: 'page'; direction: 'up' | 'down'; extend: boolean }
  | { kind: 'home' | 'end'; extend: boolean; whole: boolean }
  | { kind: 'enter'; back: boolean }
  | { kind: 'edit' | 'clear' | 'all' | 'undo' | 'redo' | 'fillDown' | 'menu' | 'toggle' | 'escape' }
  | { kind: 'type'; text: string };

const arrows: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const plain: Record<string, Command> = {
  'mod+a': { kind: 'all' },
  'mod+z': { kind: 'undo' },
  'mod+y': { kind: 'redo' },
  'mod+shift+z': { kind: 'redo' },
  'mod+d': { kind: 'fillDown' },
  F2: { kind: 'edit' },
  Enter: { kind: 'enter', back: false },
  'shift+Enter': { kind: 'enter', back: true },
  Delete: { kind: 'clear' },
  Backspace: { kind: 'clear' },
  'alt+ArrowDown': { kind: 'menu' },
  F4: { kind: 'menu' },
  'mod+Space': { kind: 'toggle' },
  Escape: { kind: 'escape' },
};

/**
 * The grid's command for a shortcut as `shortcutOf` writes it; `typed` is the key as it prints.
 *
 * @example commandOf('mod+shift+ArrowDown', 'ArrowDown') // stretch to the edge of the run
 */
export function commandOf(shortcut: string, typed: string): Command | null {
  const known = plain[shortcut];
  if (known) return known;
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const extend = parts.includes('shift');
  const mod = parts.includes('mod');
  const direction = arrows[key];
  if (direction && !parts.includes('alt')) return { kind: 'move', direction, extend, far: mod };
  if (key === 'PageUp' || key === 'PageDown') {
    return { kind: 'page', direction: key === 'PageUp' ? 'up' : 'down', extend };
  }
  if (key === 'Home') return { kind: 'home', extend, whole: mod };
  if (key === 'End') return { kind: 'end', extend, whole: mod };
  if (!mod && !parts.includes('alt') && [...typed].length === 1) return { kind: 'type', text: typed };
  return null;
}
