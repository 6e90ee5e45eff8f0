import type { Temporal } from '../calendar/temporal.ts';
import { laterOf } from './letter-clock.ts';

/** The days a weekly letter speaks of, both included. */
export type LetterWeek = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** Monday to Friday of today's week, or to today when it is the weekend; `since` moves the beginning. */
export function letterWeek(today: Temporal.PlainDate, since?: Temporal.PlainDate): LetterWeek {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  const from = since ?? monday;
  return { from, to: laterOf(from, laterOf(monday.add({ days: 4 }), today)) };
}
