import { Temporal } from './temporal.ts';

/**
 * A wall-clock time as the ledger writes it (`2026-11-24T08:40` or with seconds). Thousands are read at every
 * start, and `from` takes ten times as long; anything written otherwise is left to it.
 */
export function wallFromText(text: string): Temporal.PlainDateTime {
  const isPlain = plainWall.test(text);
  if (!isPlain) return withinReason(Temporal.PlainDateTime.from(text));
  return new Temporal.PlainDateTime(
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)),
    Number(text.slice(8, 10)),
    Number(text.slice(11, 13)),
    Number(text.slice(14, 16)),
    Number(text.slice(17, 19)),
  );
}

/** A day as the ledger writes it: `2026-11-24`. */
export function dayFromText(text: string): Temporal.PlainDate {
  if (!plainDay.test(text)) return withinReason(Temporal.PlainDate.from(text));
  return new Temporal.PlainDate(
    Number(text.slice(0, 4)),
    Number(text.slice(5, 7)),
    Number(text.slice(8, 10)),
  );
}

/** Nobody promises anything for a year of five digits: to count the days up to it would take for ever. */
function withinReason<At extends { readonly year: number }>(at: At): At {
  if (at.year < 0 || at.year > 9999) throw new RangeError('a year has four digits');
  return at;
}

// No second 60: `from` knows what becomes of one.
const plainWall = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::[0-5]\d)?$/u;
const plainDay = /^\d{4}-\d\d-\d\d$/u;
