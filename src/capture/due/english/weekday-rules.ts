import { englishCount, englishNumber } from '../../text/number-words.ts';
import { rule, whenSaid } from '../piece.ts';
import type { RuleGroup } from '../piece.ts';
import {
  nextWeekday,
  thisWeekday,
  weekdayAndWeeks,
  weekdayInWeek,
  comingWeekday,
} from '../meaning/weekday-days.ts';
import { oneDay } from '../piece.ts';
import { weekdayNumber, weekdayPattern as weekday, wordEnd } from './english-words.ts';

const weeksOn = `(?:the )?week(?: on| from| after)? `;

/** Weekdays in English; weeks begin on Monday. */
export const weekdayRules: readonly RuleGroup[] = [
  whenSaid(/week|fortnight|after next/u, [
    rule(
      `(?:a |1 |one )?week (?:(?:on|from|after) )?(?:this |the |coming )?${weekday}`,
      ([, day = ''], question) => weekdayAndWeeks(question, weekdayNumber(day), 1),
    ),
    rule(
      `(${englishCount}) weeks (?:on|from) (?:this )?${weekday}`,
      ([, count = '', day = ''], question) =>
        weekdayAndWeeks(question, weekdayNumber(day), englishNumber(count) ?? 0),
    ),
    rule(`(?:a )?fortnight (?:on|from|after) (?:this )?${weekday}`, ([, day = ''], question) =>
      weekdayAndWeeks(question, weekdayNumber(day), 2),
    ),
    rule(`(?:this )?${weekday}[ -]week${wordEnd}`, ([, day = ''], question) =>
      weekdayAndWeeks(question, weekdayNumber(day), 1),
    ),
    rule(`${weekday} fortnight${wordEnd}`, ([, day = ''], question) =>
      weekdayAndWeeks(question, weekdayNumber(day), 2),
    ),
    rule(
      `${weekday},? (?:of |in |on )?(?:the )?week after next${wordEnd}`,
      ([, day = ''], question) => weekdayInWeek(question, weekdayNumber(day), 2),
    ),
    rule(`(?:the )?week after next,? (?:on )?${weekday}`, ([, day = ''], question) =>
      weekdayInWeek(question, weekdayNumber(day), 2),
    ),
    rule(`(?:the )?${weekday} after next${wordEnd}`, ([, day = ''], question) => {
      const nextWeek = question.monday + 7 + weekdayNumber(day);
      const after = weekdayAndWeeks(question, weekdayNumber(day), 1).day?.days[0] ?? nextWeek;
      return {
        day: {
          days: after === nextWeek + 7 ? [after] : [after, nextWeek + 7],
          rule: 'weekday-week',
        },
      };
    }),
    rule(
      `${weekday},? (?:of |in |on )?(?:next|the following) week${wordEnd}`,
      ([, day = ''], question) => weekdayInWeek(question, weekdayNumber(day), 1),
    ),
    rule(`next week(?:'s)?,? (?:on )?${weekday}`, ([, day = ''], question) =>
      weekdayInWeek(question, weekdayNumber(day), 1),
    ),
    rule(`${weekday},? (?:of )?this week${wordEnd}`, ([, day = ''], question) =>
      thisWeekday(question, weekdayNumber(day)),
    ),
    rule(`${weekday},? (?:of )?last week${wordEnd}`, ([, day = ''], question) =>
      weekdayInWeek(question, weekdayNumber(day), -1),
    ),
    rule(`last week(?:'s)?,? (?:on )?${weekday}`, ([, day = ''], question) =>
      weekdayInWeek(question, weekdayNumber(day), -1),
    ),
    rule(`this week(?:'s)?,? (?:on )?${weekday}`, ([, day = ''], question) =>
      thisWeekday(question, weekdayNumber(day)),
    ),
  ]),
  whenSaid(/ne?xt|coming|this|last|past|previous/u, [
    rule(`(?:next|nxt) ${weekday}`, ([, day = ''], question) =>
      nextWeekday(question, weekdayNumber(day)),
    ),
    rule(`(?:this coming|the coming|coming|this next) ${weekday}`, ([, day = ''], question) =>
      comingWeekday(question, weekdayNumber(day)),
    ),
    rule(`this ${weekday}`, ([, day = ''], question) => thisWeekday(question, weekdayNumber(day))),
    rule(`(?:last|past|previous) ${weekday}`, ([, day = ''], question) => {
      const back = ((question.weekday - weekdayNumber(day) + 6) % 7) + 1;
      return { day: { days: [question.today - back], rule: 'weekday', isPast: true } };
    }),
    rule(`${weekday} next${wordEnd}`, ([, day = ''], question) =>
      nextWeekday(question, weekdayNumber(day)),
    ),
    rule(`${weekday} coming${wordEnd}`, ([, day = ''], question) =>
      comingWeekday(question, weekdayNumber(day)),
    ),
  ]),
  whenSaid(/mon|tue|wed|thu|fri|sat|sun/u, [
    rule(weekday, ([, day = ''], question) => comingWeekday(question, weekdayNumber(day))),
  ]),
  whenSaid(/days from/u, [
    rule(
      `(two|three|2|3) (mon|tues|wednes|thurs|fri|satur|sun)days from (?:now|today)${wordEnd}`,
      ([, count = '', day = ''], question) =>
        weekdayAndWeeks(question, weekdayNumber(day), (englishNumber(count) ?? 1) - 1),
    ),
  ]),
  whenSaid(/today/u, [
    rule(`${weeksOn}today${wordEnd}`, (_, question) => oneDay(question.today + 7, 'offset')),
  ]),
];
