import type { WorkingMinutes } from '../domain/commitment/commitment.ts';

/** Working minutes as hours, to half an hour: the one rounding of all pages. What is more than nothing is never 0. */
export function workHours(minutes: WorkingMinutes): number {
  return minutes <= 0 ? 0 : Math.max(0.5, Math.round(minutes / 30) / 2);
}
