import { clockRules as chineseClocks } from './chinese/clock-rules.ts';
import { dateRules as chineseDates } from './chinese/date-rules.ts';
import { dayRules as chineseDays } from './chinese/day-rules.ts';
import { holidayRules as chineseHolidays } from './chinese/holiday-rules.ts';
import { periodRules as chinesePeriods } from './chinese/period-rules.ts';
import { weekdayRules as chineseWeekdays } from './chinese/weekday-rules.ts';
import { bareHourRules, clockRules } from './english/clock-rules.ts';
import { dateRules } from './english/date-rules.ts';
import { dayRules } from './english/day-rules.ts';
import { holidayRules } from './english/holiday-rules.ts';
import { periodRules } from './english/period-rules.ts';
import { weekdayRules } from './english/weekday-rules.ts';
import type { Rule } from './piece.ts';

/** Every way to say a date in English, the more telling first. */
export const englishRules: readonly Rule[] = [
  ...weekdayRules,
  ...dayRules,
  ...clockRules,
  ...periodRules,
  ...dateRules,
  ...holidayRules,
];

/** Chinese lines take English words too (周四 EOD, 周五5pm). */
export const chineseRules: readonly Rule[] = [
  ...chineseDays,
  ...chineseWeekdays,
  ...chineseClocks,
  ...chinesePeriods,
  ...chineseDates,
  ...chineseHolidays,
  ...englishRules,
];

export const englishBareHours: readonly Rule[] = bareHourRules;
