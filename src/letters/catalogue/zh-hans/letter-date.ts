import type { LetterDateWords, RangeEnd } from '../letter-date-words.ts';

const weekdays = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const weekdayName = (weekday: number): string => weekdays[weekday - 1] ?? '';

export const letterDateWords: LetterDateWords = {
  weekday: weekdayName,
  dayInMonth: (weekday, day, month) => `${month}月${day}日 ${weekdayName(weekday)}`,
  dayInYear: (weekday, day, month) => `${month}月${day}日 ${weekdayName(weekday)}`,
  fullDay: (weekday, day, month, year) => `${year}年${month}月${day}日 ${weekdayName(weekday)}`,
  withTime: (day, time) => `${day} ${time}`,
  shortWithTime: (day, time) => `${day} ${time}`,
  range,
};

function range(from: RangeEnd, to: RangeEnd): string {
  if (from.year !== to.year) {
    return `${from.year}年${from.month}月${from.day}日至${to.year}年${to.month}月${to.day}日`;
  }
  if (from.month !== to.month) return `${from.month}月${from.day}日至${to.month}月${to.day}日`;
  return from.day === to.day
    ? `${to.month}月${to.day}日`
    : `${from.month}月${from.day}日至${to.day}日`;
}
