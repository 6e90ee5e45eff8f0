import { Temporal } from './temporal.ts';

/** The present, as the user's wall shows it. Handed in everywhere; nothing in the domain asks a clock. */
export type Now = {
  /** Wall clock in `zone`, to the minute or finer. */
  readonly wall: Temporal.PlainDateTime;
  /** IANA zone (`Asia/Shanghai`) or a plain offset (`+08:00`). */
  readonly zone: string;
  /** The same moment in milliseconds since 1970, for ids and the hybrid clock. */
  readonly epochMs: number;
};

/** Today's day on the user's wall. */
export function today(now: Now): Temporal.PlainDate {
  return now.wall.toPlainDate();
}
