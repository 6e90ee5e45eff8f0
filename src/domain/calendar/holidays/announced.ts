/**
 * Holidays as a government announces them, year by year. `off` is `name MMDD` or `name MMDD-MMDD`, parted
 * by semicolons; `on` lists the weekend days worked instead.
 */
export type AnnouncedHolidays = {
  readonly [year: string]: { readonly off: string; readonly on?: string };
};

/** The holidays of one region. */
export type Holidays = {
  /** ISO days with the holiday's name, weekends in a holiday included. */
  readonly off: ReadonlyMap<string, string>;
  /** Weekend days that are worked. */
  readonly on: readonly string[];
  /** Years for which the whole list is known. */
  readonly covers: (year: number) => boolean;
};

export function holidaysAnnounced(table: AnnouncedHolidays): Holidays {
  const off = new Map<string, string>();
  const on: string[] = [];
  for (const [year, listed] of Object.entries(table)) {
    for (const entry of listed.off.split(';')) {
      const [name = '', days = ''] = entry.trim().split(' ');
      for (const day of daysOf(year, days)) off.set(day, name);
    }
    for (const day of listed.on?.split(' ') ?? []) on.push(isoDay(year, day));
  }
  return { off, on, covers: (year) => table[String(year)] !== undefined };
}

function daysOf(year: string, range: string): string[] {
  const [from = '', to = from] = range.split('-');
  const days: string[] = [];
  for (let month = Number(from.slice(0, 2)), day = Number(from.slice(2)); ; day += 1) {
    if (day > 31) [month, day] = [month + 1, 1];
    const text = two(month) + two(day);
    if (text > to) return days;
    if (day <= daysIn(Number(year), month)) days.push(isoDay(year, text));
  }
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

function isoDay(year: string, monthAndDay: string): string {
  return `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
