import type { DateQuestion } from '../date-question.ts';
import {
  afterHoliday,
  afterNextHoliday,
  aroundHoliday,
  beforeHoliday,
  beforeNextHoliday,
  beforeTheYear,
  labourDay,
  nationalDay,
  onHoliday,
} from '../meaning/holiday-days.ts';
import type { NamedHoliday } from '../meaning/holiday-days.ts';
import { rule, whenSaid } from '../piece.ts';
import type { RuleGroup } from '../piece.ts';

const names: ReadonlyMap<string, NamedHoliday> = new Map<string, NamedHoliday>([
  ['元旦', 'new-year'],
  ['新年', 'new-year'],
  ['春节', 'spring-festival'],
  ['农历新年', 'spring-festival'],
  ['农历年', 'spring-festival'],
  ['过年', 'spring-festival'],
  ['元宵', 'lantern'],
  ['清明', 'qingming'],
  ['复活节', 'easter'],
  ['五一', 'labour-day'],
  ['劳动节', 'labour-day'],
  ['端午', 'dragon-boat'],
  ['中秋', 'mid-autumn'],
  ['国庆', 'national-day'],
  ['十一', 'national-day'],
  ['双十节', 'taiwan-day'],
  ['双十国庆', 'taiwan-day'],
  ['双十', 'taiwan-day'],
  ['重阳', 'double-ninth'],
  ['感恩节', 'thanksgiving'],
  ['圣诞', 'christmas'],
  ['情人节', 'valentine'],
  ['平安夜', 'christmas-eve'],
  ['黑五', 'black-friday'],
  ['黑色星期五', 'black-friday'],
  ['三八节', 'women-day'],
  ['双十一', 'double-eleven'],
  ['双11', 'double-eleven'],
  ['双十二', 'double-twelve'],
  ['双12', 'double-twelve'],
  ['618', 'six-eighteen'],
]);

const name = `(双十一|双11|双十二|双12|双十国庆|双十节|双十(?![一二])|618|元旦|新年|春节|农历新年|农历年|过年|元宵|清明|复活节|五一|劳动节|端午|中秋|国庆|十一|重阳|感恩节|圣诞|情人节|平安夜|黑五|黑色星期五|三八节)(?:节|日)?(?:长?假期?|小?连假|小长假)?`;
const before = '(?:之前|以前|前)';
const after = '(?:之后|以后|后|回来)';

/** Days before and after holidays in Chinese. */
export const holidayRules: readonly RuleGroup[] = [
  whenSaid(/[节旦年宵夕假]|平安|黑[五色]|清明|五一|端午|中秋|国庆|十一|双十|双1|重阳|圣诞|618/u, [
    rule(`${name}${before}`, ([, said = ''], question) =>
      beforeHoliday(question, holidayNamed(question, said)),
    ),
    rule(`${name}${after}`, ([, said = ''], question) =>
      afterHoliday(question, holidayNamed(question, said)),
    ),
    rule(`年${before}`, (_, question) => beforeTheYear(question)),
    rule(`年${after}`, (_, question) => afterHoliday(question, 'spring-festival')),
    rule(`(?:节|长假|小长假|放假|假期)${before}`, (_, question) => beforeNextHoliday(question)),
    rule(`(?:节|长假|小长假|放假|假期)${after}`, (_, question) => afterNextHoliday(question)),
    rule(`${name}(?:当天|当日)`, ([, said = ''], question) =>
      onHoliday(question, holidayNamed(question, said)),
    ),
    rule(
      '(?:节|长假|假期)后的?第一个?(?:工作日|工作天|天)|(?:节|长假|假期)后首个?(?:工作日|工作天)',
      (_, question) => afterNextHoliday(question),
    ),
    rule('(?:节|长假|假期)前的?最后一个?(?:工作日|工作天|天)', (_, question) =>
      beforeNextHoliday(question),
    ),
    rule('除夕', (_, question) => beforeHoliday(question, 'spring-festival')),
    rule(`${name}(?![月号日点个\\d])`, ([, said = ''], question) =>
      aroundHoliday(question, holidayNamed(question, said)),
    ),
  ]),
];

function holidayNamed(question: DateQuestion, said: string): NamedHoliday {
  const named = names.get(said) ?? 'new-year';
  if (named === 'national-day' && said === '国庆') return nationalDay(question);
  return named === 'labour-day' && said === '劳动节' ? labourDay(question) : named;
}
