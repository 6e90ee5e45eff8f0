import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import type { Words } from '../words.ts';

const dayOfWork: WorkingMinutes = 480;
const halfDay: WorkingMinutes = 240;

/** Working time as it is said: "1h", "1.5d", "half a day", 2小时, 半天. A day is eight hours. */
export function describeMinutes(words: Words, minutes: WorkingMinutes): string {
  const whole = Math.round(minutes);
  if (whole === halfDay) return words.due.halfDay;
  if (whole >= dayOfWork && whole % halfDay === 0) return words.due.days(String(whole / dayOfWork));
  if (whole < 60) return words.due.minutes(whole);
  const days = Math.floor(whole / dayOfWork);
  const rest = whole - days * dayOfWork;
  const parts = [
    ...(days > 0 ? [words.due.days(String(days))] : []),
    ...(rest > 0 ? [describeHours(words, rest)] : []),
  ];
  return parts.join(' ');
}

function describeHours(words: Words, minutes: WorkingMinutes): string {
  if (minutes < 60) return words.due.minutes(minutes);
  if (minutes % 30 === 0) return words.due.hours(String(minutes / 60));
  return `${words.due.hours(String(Math.floor(minutes / 60)))} ${words.due.minutes(minutes % 60)}`;
}

/** Room before a date: exact below a day, in whole working days above it. */
export function describeSpare(words: Words, minutes: WorkingMinutes): string {
  if (minutes < dayOfWork) return describeMinutes(words, minutes);
  return words.due.workingDays(Math.floor(minutes / dayOfWork));
}
