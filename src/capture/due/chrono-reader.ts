import type { ParsedResult } from 'chrono-node/en';
import { Temporal } from '../../domain/calendar/temporal.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateRead } from '../../domain/commitment/reading.ts';
import type { ChronoReader, DueContext } from './due-context.ts';
import { isChineseText, normaliseText } from './normalise-text.ts';

type ParsedComponents = ParsedResult['start'];

type Parse = (
  text: string,
  reference: Date,
  option: { readonly forwardDate: boolean },
) => readonly ParsedResult[];

/** Vague or read by other conventions than ours: what our rules leave of these stays unread. */
const notForChrono =
  /\b(?:few|several|some|couple|next|this|last|weeks?|months?|fortnights?|quarters?|years?|after|before|ago)\b|\d ?[-/.] ?\d|几|多/u;

const marker = /^(?:(?:by|before|due|on|at|until|till) )+/u;

/**
 * Loads chrono (20 ms, so only when our own rules did not read a phrase) and gives a reader to hand in as
 * `DueContext.chrono`. It answers only when chrono took the whole phrase and is certain of the day.
 */
export async function loadChrono(): Promise<ChronoReader> {
  const [english, chinese] = await Promise.all([
    import('chrono-node/en'),
    import('chrono-node/zh'),
  ]);
  // Alone, hans misses 週五 and hant misses 周五; together they return nothing for 后天.
  const inChinese: readonly Parse[] = [chinese.hans.parse, chinese.hant.parse, chinese.parse];
  return (text, context) => {
    const plain = normaliseText(text.trim()).replace(/\s+/gu, ' ').replace(marker, '');
    if (notForChrono.test(plain)) return { kind: 'none', text };
    const parses: readonly Parse[] = isChineseText(plain) ? inChinese : [english.parse];
    for (const parse of parses) {
      const due = dueOf(parse(plain, referenceOf(context), { forwardDate: true }), plain, context);
      if (due !== undefined) return answer(due, text, context);
    }
    return { kind: 'none', text };
  };
}

/** chrono counts from a Date; only its wall-clock parts are ever read back, so the machine's zone falls out. */
function referenceOf({ now: { wall } }: DueContext): Date {
  return new Date(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
}

function dueOf(
  results: readonly ParsedResult[],
  plain: string,
  context: DueContext,
): Due | undefined {
  const [only, another] = results;
  if (
    only === undefined ||
    another !== undefined ||
    only.index !== 0 ||
    only.text.length < plain.length
  )
    return undefined;
  const parts = only.end ?? only.start;
  const isDayCertain = only.start.isCertain('day') || only.start.isCertain('weekday');
  if (!isDayCertain || parts.isCertain('timezoneOffset')) return undefined;
  return dueOfParts(parts, context);
}

function dueOfParts(parts: ParsedComponents, context: DueContext): Due | undefined {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return undefined;
  const date = Temporal.PlainDate.from({ year, month, day });
  if (!parts.isCertain('hour')) return { kind: 'day', day: date };
  const hour = parts.get('hour') ?? 0;
  if (!parts.isCertain('meridiem') && hour < 13) return undefined;
  const at = date.toPlainDateTime({ hour, minute: parts.get('minute') ?? 0 });
  return { kind: 'moment', at, zone: context.now.zone };
}

function answer(due: Due, text: string, { now }: DueContext): DateRead {
  const isPast =
    due.kind === 'day'
      ? Temporal.PlainDate.compare(due.day, now.wall.toPlainDate()) < 0
      : due.kind === 'moment' && Temporal.PlainDateTime.compare(due.at, now.wall) < 0;
  if (isPast) return { kind: 'past', text, due };
  return { kind: 'read', text, reading: { due, rule: 'chrono', sure: false } };
}
