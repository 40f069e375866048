/** `2027-01-03` as `03.01.2027`; anything else as it is. */
export function shownDate(date: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  return parts ? `${parts[3]}.${parts[2]}.${parts[1]}` : (date ?? '');
}

/** `03.01 – 10.01.2027`: the year once when both ends share it. */
export function shownPeriod(from: string | null | undefined, to: string | null | undefined): string {
  if (!from || !to) return [from, to].filter(Boolean).map(shownDate).join(' – ');
  const start = from.slice(0, 4) === to.slice(0, 4) ? shownDate(from).slice(0, 5) : shownDate(from);
  return `${start} – ${shownDate(to)}`;
}

/** Day and minute here, as the agent's clock shows them: `22.11.2026 14:05`. */
export function shownMoment(moment: string): string {
  const at = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()} ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Today in the agent's own time zone, `YYYY-MM-DD`. */
export function todayHere(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
