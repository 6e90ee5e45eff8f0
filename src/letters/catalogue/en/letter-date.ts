import type { LetterDateWords, RangeEnd } from '../letter-date-words.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? '';
const monthName = (month: number): string => months[month - 1] ?? '';

export const letterDateWords: LetterDateWords = {
  weekday: weekdayName,
  dayInMonth: (weekday, day) => `${weekdayName(weekday)} ${day}`,
  dayInYear: (weekday, day, month) => `${weekdayName(weekday)} ${day} ${monthName(month)}`,
  fullDay: (weekday, day, month, year) =>
    `${weekdayName(weekday)} ${day} ${monthName(month)} ${year}`,
  withTime: (day, time) => `${day} ${time}`,
  shortWithTime: (day, time) => `${day}, ${time}`,
  range,
};

function range(from: RangeEnd, to: RangeEnd): string {
  if (from.year !== to.year) {
    return `${from.day} ${monthName(from.month)} ${from.year} - ${to.day} ${monthName(to.month)} ${to.year}`;
  }
  if (from.month !== to.month) {
    return `${from.day} ${monthName(from.month)} - ${to.day} ${monthName(to.month)}`;
  }
  const days = from.day === to.day ? `${to.day}` : `${from.day}-${to.day}`;
  return `${days} ${monthName(to.month)}`;
}
