import { dayAt, dayNumber } from '../../domain/calendar/day-number.ts';
import { addWorkingDays } from '../../domain/calendar/working-time.ts';
import { dayOf } from '../../domain/commitment/due.ts';
import type { Due } from '../../domain/commitment/due.ts';
import type { DateRead } from '../../domain/commitment/reading.ts';
import type { DateQuestion } from './date-question.ts';
import { isPastDue } from './due-on-day.ts';
import { chineseCount, chineseNumber, englishCount, englishNumber } from '../text/number-words.ts';

const english = new RegExp(
  `^(?:by |due |on )?(?:the (day)|(${englishCount}) ?((?:working |business )?days?|weeks?|hours?|hrs?|h|d)) (before|after) (?:the )?(.+)$`,
  'u',
);
const chinese = new RegExp(
  `^(.+?)(前|后)(?:的)?(${chineseCount})(个?工作日|个?工作天|天|日|周|个?星期|个?小时)$`,
  'u',
);

type Distance = {
  readonly count: number;
  readonly unit: 'hours' | 'days' | 'weeks' | 'working';
  readonly sign: number;
};

/** "2 days before 7k", 提案前两天: counted from another commitment's date. Undefined when it is no such phrase. */
export function readRelated(
  plain: string,
  question: DateQuestion,
  text: string,
): DateRead | undefined {
  if (question.related === undefined) return undefined;
  const said = inEnglish(plain) ?? inChinese(plain);
  const from = said && question.related(said.name);
  if (said === undefined || from === undefined || from.kind === 'none') return undefined;
  const due = dueAt(question, from, said.distance);
  if (isPastDue(question, due)) return { kind: 'past', text, due };
  return { kind: 'read', text, reading: { due, rule: 'related', sure: true } };
}

type Related = { readonly name: string; readonly distance: Distance };

function inEnglish(plain: string): Related | undefined {
  const match = english.exec(plain);
  if (match === null) return undefined;
  const [, single, count, unit = 'day', side, name = ''] = match;
  const number = single === undefined ? englishNumber(count ?? '') : 1;
  return number === undefined
    ? undefined
    : { name, distance: { count: number, unit: unitOf(unit), sign: side === 'before' ? -1 : 1 } };
}

function inChinese(plain: string): Related | undefined {
  const match = chinese.exec(plain);
  if (match === null) return undefined;
  const [, name = '', side, count = '', unit = ''] = match;
  const number = chineseNumber(count);
  return number === undefined
    ? undefined
    : { name, distance: { count: number, unit: unitOf(unit), sign: side === '前' ? -1 : 1 } };
}

function unitOf(unit: string): Distance['unit'] {
  if (/work|business|工作/u.test(unit)) return 'working';
  if (/^h|小时/u.test(unit)) return 'hours';
  return /^w|周|星期/u.test(unit) ? 'weeks' : 'days';
}

function dueAt(
  question: DateQuestion,
  from: Due & { kind: 'day' | 'moment' },
  distance: Distance,
): Due {
  const count = distance.count * distance.sign;
  if (distance.unit === 'hours') {
    return from.kind === 'moment' ? { ...from, at: from.at.add({ hours: count }) } : from;
  }
  const day = dayOf(from, question.now.zone) ?? dayAt(question.today);
  if (distance.unit === 'working')
    return { kind: 'day', day: addWorkingDays(question.calendar, day, count) };
  return { kind: 'day', day: dayAt(dayNumber(day) + count * (distance.unit === 'weeks' ? 7 : 1)) };
}
