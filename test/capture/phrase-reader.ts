import { Temporal } from '../../src/domain/calendar/temporal.ts';
import type { DateRead } from '../../src/domain/commitment/reading.ts';

// A stand-in for the reader of dates: it knows whole phrases by their shape and gives them all the same day. So
// a table of lines tests where a date may stand, not what it means.
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sat|sun)(?:day)?';
const month =
  '(?:jan|feb|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug|sep|oct|nov(?:ember)?|dec(?:ember)?)';
const clock =
  '(?:at )?(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:am|pm)?|noon|midnight|eod|cob|first thing|morning|end of day|lunch)';
const day = `(?:(?:next |this )?${weekday}(?: week)?|today|tomorrow|tonight|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}|${month} \\d{1,2}|the \\d{1,2}(?:st|nd|rd|th)|\\d{1,2}/\\d{1,2}|\\d{4}-\\d\\d-\\d\\d|(?:the )?end of (?:the |next |this )?(?:week|month|q[1-4])|next week|eow|eom|${month}|q[1-4]|in (?:\\d+|two|three|a) (?:working )?(?:days?|hours?|weeks?)|christmas)`;
const english = new RegExp(
  `^(?:by |before |at )?(?:${day}(?: (?:by )?${clock})?|${clock}(?: ${day})?|the second|the day after tomorrow)$`,
  'iu',
);
const week = '(?:下*|这个?|這個?|本)(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]';
const partOfDay = '(?:中午|上午|下午|下晝|早上|晚上|傍晚|晚)';
const hours = '(?:[\\d一二三四五六七八九十两兩]+[点點](?:半|\\d+分?)?(?:钟|鐘)?|\\d{1,2}:\\d\\d)';
const chineseClock = `(?:${partOfDay}?${hours}|${partOfDay}|下班)`;
const chineseDay = `(?:${week}|今[天日晚]|明[天日晚早]|[大]?[后後]天|聽日|(?:下个?月|本月)?[月年]底|下(?:个|個)?月?\\d{1,2}[号號]|\\d{1,2}[号號]|\\d{1,2}月\\d{1,2}[日号號]|[一二三四五六七八九十]+月|下周|(?:国庆|國慶|春节|春節))`;
const chinese = new RegExp(
  `^(?:${chineseDay} ?(?:${chineseClock})?|${chineseClock}|[\\d一二三四五六七八九十两兩]+(?:个|個)?(?:工作日|工作天|天|小时|小時|周|週)(?:之|以)?[内內])(?:前|之前|以前)?(?:fri|thu)?$`,
  'iu',
);

export function readPhrase(phrase: string): DateRead {
  const text = phrase.trim();
  if (!english.test(text) && !chinese.test(text)) return { kind: 'none', text };
  return {
    kind: 'read',
    text,
    reading: {
      due: { kind: 'day', day: Temporal.PlainDate.from('2026-11-27') },
      rule: 'test',
      sure: true,
    },
  };
}

export function isWithoutDate(phrase: string): boolean {
  return /^(?:asap|as soon as possible|soon|尽快|盡快|儘快|回头给你|改天|(?:I'll )?get back to you)$/iu.test(
    phrase.trim(),
  );
}
