/**
 * The hybrid clock: `1795507200000-0003-4c1f9a...`, that is milliseconds, a counter in hexadecimal and
 * the device. It sorts as text and never runs backwards, whatever the wall clock does. It orders the
 * display and nothing else.
 */
export type HybridTime = { readonly ms: number; readonly count: number };

const lastCount = 0xffff;
const lastMs = 9_999_999_999_999;

/** The time after `last`, at `epochMs` if the clock of the machine is ahead of it. */
export function hybridAfter(last: HybridTime | undefined, epochMs: number): HybridTime {
  const ms = Math.min(Math.max(Math.trunc(epochMs), 0), lastMs);
  if (last === undefined || ms > last.ms) return { ms, count: 0 };
  if (last.count < lastCount) return { ms: last.ms, count: last.count + 1 };
  // The end of what thirteen digits can say: from there on the ids keep the order.
  return last.ms < lastMs ? { ms: last.ms + 1, count: 0 } : { ms: lastMs, count: lastCount };
}

export function writeHybrid(time: HybridTime, device: string): string {
  return `${String(time.ms).padStart(13, '0')}-${time.count.toString(16).padStart(4, '0')}-${device}`;
}

export function readHybrid(text: string): HybridTime | undefined {
  const [, ms, count] = /^(\d{13})-([0-9a-f]{4})-/u.exec(text) ?? [];
  if (ms === undefined || count === undefined) return undefined;
  return { ms: Number(ms), count: Number.parseInt(count, 16) };
}
