import { latinKey, type Pressed, shortcutOf } from './keys';

const press = (event: Partial<Pressed>): Pressed => ({
  key: '',
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...event,
});

describe('a key press', () => {
  it('on a Russian layout counts as the Latin letter of the same key', () => {
    expect(latinKey(press({ key: 'я', code: 'KeyZ' }))).toBe('z');
    expect(shortcutOf(press({ key: 'л', code: 'KeyK', ctrlKey: true }))).toBe('mod+k');
    expect(shortcutOf(press({ key: 'Я', code: 'KeyZ', ctrlKey: true, shiftKey: true }))).toBe('mod+shift+z');
  });

  it('on a Latin layout counts as what it prints, wherever the key lies', () => {
    expect(latinKey(press({ key: 'z', code: 'KeyY' }))).toBe('z');
    expect(latinKey(press({ key: 'A', code: 'KeyQ', shiftKey: true }))).toBe('a');
  });

  it('opens the search and the sheet of shortcuts with the slash key of every layout', () => {
    expect(latinKey(press({ key: '/', code: 'Slash' }))).toBe('/');
    expect(latinKey(press({ key: '.', code: 'Slash' }))).toBe('/');
    expect(latinKey(press({ key: ',', code: 'Slash', shiftKey: true }))).toBe('?');
    expect(latinKey(press({ key: '?', code: 'Digit7', shiftKey: true }))).toBe('?');
    expect(latinKey(press({ key: '.', code: 'Period' }))).toBe('.');
  });

  it('names Shift only beside keys that stay the same with it', () => {
    expect(shortcutOf(press({ key: '?', code: 'Slash', shiftKey: true }))).toBe('?');
    expect(shortcutOf(press({ key: 'F8', code: 'F8', shiftKey: true }))).toBe('shift+F8');
  });
});
