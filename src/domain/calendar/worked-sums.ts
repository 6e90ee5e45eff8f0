import { dayNumberOfText, weekdayOf } from './day-number.ts';
import type { DayNumber } from './day-number.ts';
import type { WorkCalendar, WorkSpan } from './work-calendar.ts';

const daysPerBlock = 512;
const mostBlocks = 72;
/** How far a count may run, in days, before it is given up: a century, which no promise reaches. */
export const farthest = daysPerBlock * mostBlocks;

/** What is worked in a run of days, summed up once so that every later question is a subtraction. */
type DayBlock = {
  readonly first: DayNumber;
  /** Working minutes from the first day of the block up to day i, that day not counted. */
  readonly minutesBefore: Int32Array;
  /** Working days likewise. */
  readonly daysBefore: Int32Array;
};

type CalendarMemory = {
  readonly off: ReadonlySet<DayNumber>;
  readonly on: ReadonlySet<DayNumber>;
  readonly blocks: Map<number, DayBlock>;
};

const memories = new WeakMap<WorkCalendar, CalendarMemory>();

function memoryOf(calendar: WorkCalendar): CalendarMemory {
  const known = memories.get(calendar);
  if (known) return known;
  const memory: CalendarMemory = {
    off: new Set([...calendar.off.keys()].map(dayNumberOfText)),
    on: new Set([...calendar.on].map(dayNumberOfText)),
    blocks: new Map(),
  };
  memories.set(calendar, memory);
  return memory;
}

/** The spans worked on a day, in order; none on a day off. */
export function spansOn(calendar: WorkCalendar, day: DayNumber): readonly WorkSpan[] {
  const memory = memoryOf(calendar);
  if (memory.off.has(day)) return [];
  const usual = calendar.week[weekdayOf(day)] ?? [];
  return usual.length === 0 && memory.on.has(day) ? calendar.usualDay : usual;
}

export function minutesOf(spans: readonly WorkSpan[]): number {
  let minutes = 0;
  for (const span of spans) minutes += span.to - span.from;
  return minutes;
}

function blockOf(day: DayNumber): number {
  return Math.floor(day / daysPerBlock);
}

function blockAt(calendar: WorkCalendar, index: number): DayBlock {
  const { blocks } = memoryOf(calendar);
  const known = blocks.get(index);
  if (known) return known;
  const block = sumUp(calendar, index * daysPerBlock);
  blocks.set(index, block);
  return block;
}

function sumUp(calendar: WorkCalendar, first: DayNumber): DayBlock {
  const minutesBefore = new Int32Array(daysPerBlock + 1);
  const daysBefore = new Int32Array(daysPerBlock + 1);
  for (let i = 0; i < daysPerBlock; i += 1) {
    const spans = spansOn(calendar, first + i);
    minutesBefore[i + 1] = (minutesBefore[i] ?? 0) + minutesOf(spans);
    daysBefore[i + 1] = (daysBefore[i] ?? 0) + (spans.length > 0 ? 1 : 0);
  }
  return { first, minutesBefore, daysBefore };
}

type Sums = 'minutesBefore' | 'daysBefore';

/** Working minutes or days from the start of day `from` to the start of day `to`; negative backwards. */
export function sumBetween(
  calendar: WorkCalendar,
  sums: Sums,
  range: { from: DayNumber; to: DayNumber },
): number {
  if (range.to < range.from) return -sumBetween(calendar, sums, { from: range.to, to: range.from });
  const firstBlock = blockOf(range.from);
  const lastBlock = blockOf(range.to);
  let total = sumUpTo(calendar, sums, range.to) - sumUpTo(calendar, sums, range.from);
  for (let index = firstBlock; index < lastBlock; index += 1) {
    total += blockAt(calendar, index)[sums][daysPerBlock] ?? 0;
  }
  return total;
}

function sumUpTo(calendar: WorkCalendar, sums: Sums, day: DayNumber): number {
  const block = blockAt(calendar, blockOf(day));
  return block[sums][day - block.first] ?? 0;
}

/**
 * The day on which the count, begun at the start of day `from`, passes from under `wanted` to `wanted` or
 * more, with what was counted before it. `wanted` is above 0. A day in a century, when it is not reached by then.
 */
export function dayReaching(
  calendar: WorkCalendar,
  sums: Sums,
  goal: { readonly from: DayNumber; readonly wanted: number },
): { readonly day: DayNumber; readonly before: number } {
  let before = -sumUpTo(calendar, sums, goal.from);
  const firstBlock = blockOf(goal.from);
  for (let index = firstBlock; index < firstBlock + mostBlocks; index += 1) {
    const block = blockAt(calendar, index);
    const whole = block[sums][daysPerBlock] ?? 0;
    if (before + whole >= goal.wanted) {
      const at = firstReaching(block[sums], goal.wanted - before);
      return { day: block.first + at, before: before + (block[sums][at] ?? 0) };
    }
    before += whole;
  }
  return { day: goal.from + farthest, before: goal.wanted };
}

/** The first day i of a block after which the sum has reached `wanted`. */
function firstReaching(sums: Int32Array, wanted: number): number {
  let low = 0;
  let high = daysPerBlock - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle + 1] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}
