import { clockRules as chineseClocks } from './chinese/clock-rules.ts';
import { dateRules as chineseDates } from './chinese/date-rules.ts';
import { dayRules as chineseDays } from './chinese/day-rules.ts';
import { holidayRules as chineseHolidays } from './chinese/holiday-rules.ts';
import { nthRules as chineseNths } from './chinese/nth-rules.ts';
import { periodRules as chinesePeriods } from './chinese/period-rules.ts';
import { weekdayRules as chineseWeekdays } from './chinese/weekday-rules.ts';
import { bareHourRules, clockRules, dottedTimeRules } from './english/clock-rules.ts';
import { dateRules } from './english/date-rules.ts';
import { dayRules } from './english/day-rules.ts';
import { holidayRules } from './english/holiday-rules.ts';
import { periodRules } from './english/period-rules.ts';
import { nthRules } from './english/nth-rules.ts';
import { weekdayRules } from './english/weekday-rules.ts';
import type { Rule, RuleGroup } from './piece.ts';

/** Every way to say a date in English, the more telling first. */
const englishRules: readonly RuleGroup[] = [
  ...weekdayRules,
  ...dayRules,
  ...clockRules,
  ...nthRules,
  ...periodRules,
  ...dateRules,
  ...holidayRules,
];

/** Chinese lines take English words too (周四 EOD, 周五5pm). */
const chineseRules: readonly RuleGroup[] = [
  ...chineseDays,
  ...chineseWeekdays,
  ...chineseClocks,
  ...chineseNths,
  ...chinesePeriods,
  ...chineseDates,
  ...chineseHolidays,
  ...englishRules,
];

/** The rules that can have anything to say about a text. */
export function rulesFor(text: string, script: 'english' | 'chinese'): readonly Rule[] {
  const rules: Rule[] = [];
  for (const group of script === 'chinese' ? chineseRules : englishRules) {
    if (group.needs.test(text)) rules.push(...group.rules);
  }
  return rules;
}

/** A number alone, where the line says that it is an hour. */
export const bareHours: readonly Rule[] = bareHourRules;

/** Times with a dot, beside a day. */
export const dottedTimes: readonly Rule[] = dottedTimeRules;
