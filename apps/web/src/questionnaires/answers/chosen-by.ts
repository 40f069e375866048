const folded = (text: string): string => text.toLocaleLowerCase('ru').replaceAll('ё', 'е').trim();

/**
 * The one item that a typed text means: its whole name, or the beginning of its name and of no other.
 *
 * @example chosenBy('жен', [{ value: 'married', label: 'Женат / замужем' }, { value: 'single', label: 'Холост' }]) // 'married'
 */
export function chosenBy(text: string, items: readonly { value: string; label: string }[]): string | null {
  const wanted = folded(text);
  const whole = items.find(({ label }) => folded(label) === wanted);
  const beginning = items.filter(({ label }) => folded(label).startsWith(wanted));
  return whole?.value ?? (wanted !== '' && beginning.length === 1 ? (beginning[0]?.value ?? null) : null);
}
