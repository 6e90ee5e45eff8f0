import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import type { Words } from '../words.ts';

const dayOfWork: WorkingMinutes = 480;
const halfDay: WorkingMinutes = 240;

/**
 * Working time in the one way it is written everywhere: "45m", "1h", "1.5h", "1h 45m", "4h", "1.5d", "1d 2h"; 45分钟,
 * 1小时45分钟. A day is eight hours.
 */
export function describeMinutes(words: Words, minutes: WorkingMinutes): string {
  const whole = Math.round(minutes);
  if (whole >= dayOfWork && whole % halfDay === 0) return words.due.days(String(whole / dayOfWork));
  if (whole < 60) return words.due.minutes(whole);
  const days = Math.floor(whole / dayOfWork);
  const rest = whole - days * dayOfWork;
  return words.due.length([
    ...(days > 0 ? [words.due.days(String(days))] : []),
    ...(rest > 0 ? hoursIn(words, rest) : []),
  ]);
}

/** What is only assumed is said as one says it: half a day. */
export function describeAssumed(words: Words, minutes: WorkingMinutes): string {
  return Math.round(minutes) === halfDay ? words.due.halfDay : describeMinutes(words, minutes);
}

function hoursIn({ due }: Words, minutes: WorkingMinutes): readonly string[] {
  if (minutes < 60) return [due.minutes(minutes)];
  if (minutes % 30 === 0) return [due.hours(String(minutes / 60))];
  return [due.hours(String(Math.floor(minutes / 60))), due.minutes(minutes % 60)];
}

/** Room before a date: exact below a day, in whole working days above it. */
export function describeSpare(words: Words, minutes: WorkingMinutes): string {
  if (minutes < dayOfWork) return describeMinutes(words, minutes);
  return words.due.workingDays(Math.floor(minutes / dayOfWork));
}
