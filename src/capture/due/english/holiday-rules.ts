import type { DateQuestion } from '../date-question.ts';
import {
  afterHoliday,
  afterNextHoliday,
  aroundHoliday,
  beforeHoliday,
  beforeNextHoliday,
  labourDay,
  nationalDay,
} from '../meaning/holiday-days.ts';
import type { NamedHoliday } from '../meaning/holiday-days.ts';
import { monthDay } from '../meaning/month-days.ts';
import { rule, whenSaid } from '../piece.ts';
import type { Rule, RuleGroup } from '../piece.ts';
import { wordEnd } from './english-words.ts';

const names: readonly (readonly [pattern: RegExp, holiday: NamedHoliday])[] = [
  [/^(?:christmas|xmas|x-mas)(?: day)?$/u, 'christmas'],
  [/^(?:cny|lny|(?:chinese|lunar) new year|spring festival)$/u, 'spring-festival'],
  [/^(?:the )?new year(?:'?s(?: day)?)?$/u, 'new-year'],
  [/^easter monday$/u, 'easter-monday'],
  [/^(?:easter|good friday)$/u, 'easter'],
  [/^thanksgiving(?: day)?$/u, 'thanksgiving'],
  [/^(?:qingming|ching ming|tomb[ -]sweeping(?: day)?)$/u, 'qingming'],
  [/^dragon boat(?: festival)?$/u, 'dragon-boat'],
  [/^(?:mid[ -]autumn(?: festival)?|mooncake festival)$/u, 'mid-autumn'],
  [/^may day$/u, 'labour-day'],
  [/^(?:golden week|october holiday)$/u, 'national-day'],
  [/^double (?:11|eleven)|singles'? day$/u, 'double-eleven'],
  [/^(?:july 4th|4th of july|fourth of july|independence day)$/u, 'independence-day'],
  [/^(?:chung yeung|double ninth)(?: festival)?$/u, 'double-ninth'],
  [/^halloween$/u, 'halloween'],
  [/^valentine'?s(?: day)?$/u, 'valentine'],
  [/^(?:black friday)$/u, 'black-friday'],
  [/^(?:cyber monday)$/u, 'cyber-monday'],
  [/^(?:boxing day)$/u, 'boxing-day'],
  [/^(?:memorial day)$/u, 'memorial-day'],
  [/^(?:presidents'? day)$/u, 'presidents-day'],
  [/^(?:mlk day|martin luther king(?: jr)?(?: day)?)$/u, 'mlk-day'],
  [/^(?:juneteenth)$/u, 'juneteenth'],
  [/^(?:columbus day|indigenous peoples'? day)$/u, 'columbus-day'],
  [/^(?:veterans'? day)$/u, 'veterans-day'],
  [/^(?:early may bank holiday)$/u, 'early-may'],
  [/^(?:spring bank holiday|late may bank holiday)$/u, 'spring-bank'],
  [/^(?:(?:august|summer) bank holiday)$/u, 'summer-bank'],
];

const name =
  "(christmas day|christmas|xmas|x-mas|cny|lny|chinese new year|lunar new year|spring festival|(?:the )?new year(?:'?s(?: day)?)?(?!'?s eve)|easter monday|easter|good friday|thanksgiving(?: day)?|qingming|ching ming|tomb[ -]sweeping(?: day)?|dragon boat(?: festival)?|mid[ -]autumn(?: festival)?|mooncake festival|may day|labou?r day|national day|golden week|october holiday|double (?:11|eleven)|singles'? day|july 4th|4th of july|fourth of july|independence day|chung yeung(?: festival)?|double ninth(?: festival)?|halloween|valentine'?s(?: day)?|black friday|cyber monday|boxing day|memorial day|presidents'? day|mlk day|martin luther king(?: jr)?(?: day)?|juneteenth|columbus day|indigenous peoples'? day|veterans'? day|early may bank holiday|spring bank holiday|late may bank holiday|(?:august|summer) bank holiday)";
const holidayTail = `(?: holidays?| break)?${wordEnd}`;

/** Days before and after holidays. */
export const holidayRules: readonly RuleGroup[] = [
  whenSaid(
    /mas|cny|lny|new year|spring|easter|good fri|thanks|qingm|ching|tomb|dragon|autumn|moon|may day|labo|national|golden|holiday|double|single|july|independ|chung|hallow|valent|black f|cyber m|boxing|memor|presid|mlk|martin|junet|columb|indig|veter/u,
    [
      rule(
        `(?:before|ahead of|prior to|this side of|on this side of) (?:the )?${name}${holidayTail}`,
        ([, said = ''], question) => beforeHoliday(question, holidayNamed(question, said)),
      ),
      rule(`after (?:the )?${name}${holidayTail}`, ([, said = ''], question) =>
        afterHoliday(question, holidayNamed(question, said)),
      ),
      rule(`christmas eve${wordEnd}`, (_, question) => eveOf(question, 12, 24)),
      rule(`new year'?s eve${wordEnd}`, (_, question) => eveOf(question, 12, 31)),
      rule(
        `(?:(?:this|the|next|this coming|the coming) )?${name}${holidayTail}`,
        ([, said = ''], question) => aroundHoliday(question, holidayNamed(question, said)),
      ),
      rule(`before (?:the )?(?:next )?(?:public |bank |long )?holidays?${wordEnd}`, (_, question) =>
        beforeNextHoliday(question),
      ),
      rule(`after (?:the )?(?:next )?(?:public |bank |long )?holidays?${wordEnd}`, (_, question) =>
        afterNextHoliday(question),
      ),
    ],
  ),
];

function holidayNamed(question: DateQuestion, said: string): NamedHoliday {
  if (said.endsWith('national day')) return nationalDay(question);
  if (/labou?r day$/u.test(said)) return labourDay(question);
  return names.find(([pattern]) => pattern.test(said))?.[1] ?? 'christmas';
}

function eveOf(question: DateQuestion, month: number, day: number): ReturnType<Rule['read']> {
  return monthDay(question, month, day);
}
