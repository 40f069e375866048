/** What a key event says, whatever the keyboard layout. */
export interface Pressed {
  key: string;
  code: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const foreignLetter = /^[^\x00-\x7f]$/;

/**
 * The key as a Latin keyboard names it: `event.key` if it is Latin, else what the physical key carries.
 *
 * @example latinKey({ key: 'ш', code: 'KeyI', … }) // 'i': Ctrl+I works on a Russian layout
 */
export function latinKey(event: Pressed): string {
  const { key, code, shiftKey } = event;
  if (code === 'Slash' && (key === '.' || key === ',' || foreignLetter.test(key))) return shiftKey ? '?' : '/';
  if (!foreignLetter.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  if (code.startsWith('Key')) return code.slice(3).toLowerCase();
  if (code.startsWith('Digit')) return code.slice(5);
  return key;
}

/**
 * Writes a key event as shortcuts are written in this house: `mod+shift+z`, `F8`, `?`, `alt+ArrowDown`. Shift is named
 * only beside keys that do not change with it.
 */
export function shortcutOf(event: Pressed): string {
  const key = latinKey(event);
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('mod');
  if (event.altKey) parts.push('alt');
  if (event.shiftKey && (key.length > 1 || /[a-z]/.test(key))) parts.push('shift');
  parts.push(key === ' ' ? 'Space' : key);
  return parts.join('+');
}
