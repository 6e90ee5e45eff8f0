/**
 * Whether a phrase that reads as a date is one even without a marker. "March", "Q1", "the second", 1:30, 三天 and 两点
 * are as often part of a title, and titles win. `place`: a word of its own, or inside running Chinese text.
 */
export function isStrongDate(phrase: string, place: 'word' | 'running' = 'word'): boolean {
  if (strongEnglish.test(phrase) || strongChinese.test(phrase)) return true;
  return place === 'word' && /[点點時时][\d一二三四五六七八九十半正整]*分?$/u.test(phrase);
}

const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

const strongEnglish = new RegExp(
  [
    `\\b${weekday}\\b`,
    `\\b${month}\\.?\\s+\\d`,
    `\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\b`,
    '\\b(?:to(?:day|morrow|night)|yesterday|tmrw?|noon|midnight|asap)\\b',
    '\\b(?:eod|cob|cop|eow|eom|eoq|eoy|close of (?:play|business)|end of)\\b',
    '\\b(?:next|this)\\s+(?:week|month|quarter|year|morning|afternoon|evening)\\b',
    '\\b(?:in|within)\\s+(?:\\S+\\s+)+(?:minute|min|hour|hr|day|week|fortnight|month)',
    '\\b(?:first thing|before lunch)\\b',
    '\\b\\d{1,2}(?:[:.]\\d\\d)?\\s*[ap]\\.?m\\b',
    '\\b\\d{1,2}(?:st|nd|rd|th)\\b',
    '\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b',
    '\\b\\d{1,4}/\\d{1,2}(?:/\\d{2,4})?\\b',
    '\\bt\\+\\d',
  ].join('|'),
  'iu',
);

const strongChinese = new RegExp(
  [
    '(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]',
    '[今明后後听聽当當][天日早晚]|大[后後][天日]',
    '[今明后後][儿兒](?![子童科女])|下班|收工|打烊|月底|月末|月尾|年尾|年底|年末|季末|季度末|周末|週末|週內|周内',
    '下(?:个|個)?(?:下)?(?:周|週|星期|礼拜|禮拜|月|季)|本周|本週|本月',
    '[\\d一二三四五六七八九十]+[号號日]',
    '[\\d一二三四五六七八九十]+月(?:[\\d一二三四五六七八九十]|[初中底上下])',
    '(?:工作日|工作天|天|日|小时|小時|周|週|月|年)[内內后後]',
    '[前后後]的?第?[\\d一二两兩三四五六七八九十]+[个個]?(?:天|日|周|週|星期|工作[日天])$',
    '[早上中下傍午晚凌][午晨上].*[点點時时:]',
    '^[中]午$|^下午.*[点點]|^上午.*[点點]',
  ].join('|'),
  'u',
);
