import { Temporal } from '../calendar/temporal.ts';

/** Reads days as settings hold them: `2027-02-08`, several with spaces or commas, `2027-02-08..2027-02-12`. */
export function readDays(text: string): readonly string[] | undefined {
  const days = new Set<string>();
  for (const piece of text.split(/[\s,，、]+/u).filter(Boolean)) {
    const [from, to] = piece.split('..').map(readDay);
    if (!from || (piece.includes('..') && !to)) return undefined;
    const last = to ?? from;
    if (Temporal.PlainDate.compare(from, last) > 0 || from.until(last).days > 366) return undefined;
    for (let day = from; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
      days.add(day.toString());
    }
  }
  return days.size > 0 ? [...days].toSorted() : undefined;
}

function readDay(text: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
