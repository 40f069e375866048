/** Prints one measure: name, figure, unit. */
export function print(name: string, figure: number, unit: string): void {
  const shown = figure >= 100 ? figure.toFixed(0) : figure.toFixed(2);
  process.stdout.write(`${name.padEnd(58)} ${shown.padStart(9)} ${unit}\n`);
}

/** Milliseconds of the quickest of some runs: what the work costs when nothing else disturbs. */
export async function quickest(runs: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await work();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Prints the middle and the slow end of many times. */
export function printShares(name: string, milliseconds: readonly number[]): void {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  for (const share of [0.5, 0.95])
    print(`${name}, p${share * 100}`, sorted[Math.floor(sorted.length * share)] ?? 0, 'ms');
}
