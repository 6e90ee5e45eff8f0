import { Temporal } from '../../domain/calendar/temporal.ts';
import type { DueContext } from './due-context.ts';
import { normaliseText } from './normalise-text.ts';
import { readPastDue } from './read-past-due.ts';

/**
 * A day since which something is asked for, today at the latest: what `readPastDue` reads, and a week or a month by
 * its first day (`last week`, 上周, `this month`).
 */
export function readPastDay(text: string, context: DueContext): Temporal.PlainDate | undefined {
  const begun = firstDayOf(text, context);
  if (begun !== undefined) return begun;
  const due = readPastDue(text, context);
  return due?.kind === 'moment' ? due.at.toPlainDate() : due?.day;
}

/** Most of a year. A date without its year that is longer ago is more likely a slip, and is not written down. */
const longAgo = 270;

/** A moment that has been, on the home wall. A day alone is taken at this time of day. */
export function readPastMoment(
  text: string,
  context: DueContext,
): Temporal.PlainDateTime | undefined {
  const { wall } = context.now;
  const due = readPastDue(text, context);
  if (due === undefined) return undefined;
  const at =
    due.kind === 'moment'
      ? due.at
      : due.day.toPlainDateTime({ hour: wall.hour, minute: wall.minute });
  const isLongAgo = Temporal.PlainDateTime.compare(at, wall.subtract({ days: longAgo })) < 0;
  return isLongAgo && !/\d{4}/u.test(normaliseText(text)) ? undefined : at;
}

const weekSaid = /^(?:(last|past|previous)|this|the) week$|^(上|本|这|今)个?(?:周|星期|礼拜)$/u;
const monthSaid = /^(?:(last|past|previous)|this|the) month$|^(上|本|这|今)个?月$/u;

function firstDayOf(text: string, { now }: DueContext): Temporal.PlainDate | undefined {
  const said = normaliseText(text.trim()).replace(/\s+/gu, ' ');
  const today = now.wall.toPlainDate();
  const week = weekSaid.exec(said);
  if (week !== null)
    return today.subtract({ days: today.dayOfWeek - 1, weeks: isLast(week) ? 1 : 0 });
  const month = monthSaid.exec(said);
  return month === null
    ? undefined
    : today.with({ day: 1 }).subtract({ months: isLast(month) ? 1 : 0 });
}

function isLast([, english, chinese]: RegExpExecArray): boolean {
  return english !== undefined || chinese === '上';
}
