import { rule, whenSaid } from '../piece.ts';
import type { DateQuestion } from '../date-question.ts';
import {
  comingWeekday,
  thisWeekday,
  weekdayAndWeeks,
  weekdayInWeek,
} from '../meaning/weekday-days.ts';
import { nextWeekend, weekend } from '../meaning/weekend.ts';
import type { Piece, RuleGroup } from '../piece.ts';
import { stepsOf, weekdayNumber, weekdayPattern, weekWord, whichOne } from './chinese-words.ts';

/** Weekdays in Chinese; 下周四 is always next week's Thursday, and weeks begin on Monday. */
export const weekdayRules: readonly RuleGroup[] = [
  whenSaid(/[上下本这呢今当次].*(?:[周拜]|星期)/u, [
    rule(`${whichOne}(?:${weekWord}的? ?)?${weekdayPattern}`, ([, which, day = ''], question) =>
      weekdayOf(question, stepsOf(which), weekdayNumber(day)),
    ),
  ]),
  whenSaid(/[过后].*(?:[周拜]|星期)|(?:[周拜]|星期)后/u, [
    rule(`再?过?(?:一个?|1个?)${weekWord}后的?${weekdayPattern}`, ([, day = ''], question) =>
      weekdayAndWeeks(question, weekdayNumber(day), 1),
    ),
  ]),
  whenSaid(/[周拜]|星期/u, [
    rule(weekdayPattern, ([, day = ''], question) => comingWeekday(question, weekdayNumber(day))),
  ]),
  whenSaid(/[上下本这呢今当次].*周末/u, [
    rule(`${whichOne}周末`, ([, which], question) => weekendIn(question, stepsOf(which) ?? 0)),
  ]),
  whenSaid(/\(/u, [
    rule('\\(([一二三四五六日])\\)', ([, day = ''], question) =>
      comingWeekday(question, weekdayNumber(day)),
    ),
  ]),
  whenSaid(/周末/u, [rule('周末', (_, question) => weekend(question))]),
];

function weekdayOf(question: DateQuestion, steps: number | undefined, weekday: number): Piece {
  return steps === 0
    ? thisWeekday(question, weekday)
    : weekdayInWeek(question, weekday, steps ?? 0);
}

function weekendIn(question: DateQuestion, steps: number): Piece {
  return steps === 0 ? weekend(question) : nextWeekend(question, steps);
}
