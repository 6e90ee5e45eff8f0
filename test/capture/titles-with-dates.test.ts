import { expect, test } from 'vitest';
import { captureLine } from '../../src/capture/capture-line.ts';
import { dueText } from './due/due-question.ts';
import { saidWho } from './agency-context.ts';
import { realContext } from './real-reader.ts';

/** Titles that speak of time themselves: line, who, what, due on Tuesday 24 November 2026 at ten. */
const titles: readonly (readonly [line: string, who: string, what: string, due: string])[] = [
  ['jane Q3 wrap-up report by thu', 'Jane Li', 'Q3 wrap-up report', '2026-11-26'],
  [
    'jane the Friday newsletter by wed noon',
    'Jane Li',
    'the Friday newsletter',
    '2026-11-25T12:00',
  ],
  [
    'jane: Monday morning briefing notes by tomorrow 5',
    'Jane Li',
    'Monday morning briefing notes',
    '2026-11-25T17:00',
  ],
  ['mark 2nd round of amends by eow', 'Mark Otto', '2nd round of amends', '2026-11-27'],
  [
    'mark three options for the May launch by next wed',
    'Mark Otto',
    'three options for the May launch',
    '2026-12-02',
  ],
  ['mark Black Friday banners by thu 5pm', 'Mark Otto', 'Black Friday banners', '2026-11-26T17:00'],
  ['mark march madness concept by 4 dec', 'Mark Otto', 'march madness concept', '2026-12-04'],
  [
    'tom 10 second cutdown before lunch tomorrow',
    'Tom Wu',
    '10 second cutdown',
    '2026-11-25T12:00',
  ],
  ['tom day 2 rushes by close of play', 'Tom Wu', 'day 2 rushes', '2026-11-24'],
  [
    'tom 24 hour hold on the studio by end of month',
    'Tom Wu',
    '24 hour hold on the studio',
    '2026-11-30',
  ],
  [
    "jane reply on the 3 o'clock call today eod",
    'Jane Li',
    "reply on the 3 o'clock call",
    '2026-11-24',
  ],
  ["jane last Thursday's minutes by tomorrow", 'Jane Li', "last Thursday's minutes", '2026-11-25'],
  [
    'jane "by friday" tagline options by wed',
    'Jane Li',
    '"by friday" tagline options',
    '2026-11-25',
  ],
  [
    'jane contract for the 15th shoot by mon',
    'Jane Li',
    'contract for the 15th shoot',
    '2026-11-30',
  ],
  [
    "jane call about next week's shoot by thu",
    'Jane Li',
    "call about next week's shoot",
    '2026-11-26',
  ],
  ['mark cost estimate v2.1 by 5', 'Mark Otto', 'cost estimate v2.1', '2026-11-24T17:00'],
  [
    'mark 12/3 split of media budget by fri',
    'Mark Otto',
    '12/3 split of media budget',
    '2026-11-27',
  ],
  ['mark 50/50 layout by fri noon', 'Mark Otto', '50/50 layout', '2026-11-27T12:00'],
  ['mark half page ad by fri', 'Mark Otto', 'half page ad', '2026-11-27'],
  ['mark quarter page ad by fri', 'Mark Otto', 'quarter page ad', '2026-11-27'],
  ['mark full day shoot schedule by fri', 'Mark Otto', 'full day shoot schedule', '2026-11-27'],
  ['mark morning show script by fri', 'Mark Otto', 'morning show script', '2026-11-27'],
  ['mark midnight blue swatches by fri', 'Mark Otto', 'midnight blue swatches', '2026-11-27'],
  ['mark noon edition mock-up by fri', 'Mark Otto', 'noon edition mock-up', '2026-11-27'],
  [
    'tom Saturday Night Live parody rights by 10 dec',
    'Tom Wu',
    'Saturday Night Live parody rights',
    '2026-12-10',
  ],
  ['tom Day-to-night looks by first thing mon', 'Tom Wu', 'Day-to-night looks', '2026-11-30T09:00'],
  ['tom the 1970s mood board tomorrow', 'Tom Wu', 'the 1970s mood board', '2026-11-25'],
  ['tom 2027 calendar proofs by dec 4', 'Tom Wu', '2027 calendar proofs', '2026-12-04'],
  ['tom route B, due friday', 'Tom Wu', 'route B', '2026-11-27'],
  ['jane invoice in 3 working days', 'Jane Li', 'invoice', '2026-11-27'],
  ['jane invoice within a fortnight', 'Jane Li', 'invoice', '2026-12-08'],
  ['jane final artwork 2 days before christmas', 'Jane Li', 'final artwork', '2026-12-23'],
  ['jane final artwork by the friday before christmas', 'Jane Li', 'final artwork', '2026-12-18'],
  ['jane usage rights by last working day of the month', 'Jane Li', 'usage rights', '2026-11-30'],
  ['jane feedback a week on friday', 'Jane Li', 'feedback', '2026-12-04'],
  ['jane feedback', 'Jane Li', 'feedback', 'none'],
  ['jane get back to her on rates asap', 'Jane Li', 'get back to her on rates', 'none'],
  ['jane second draft', 'Jane Li', 'second draft', 'none'],
  ['jane March budget', 'Jane Li', 'March budget', 'none'],
  ['jane May numbers', 'Jane Li', 'May numbers', 'none'],
  ['jane talk before the pitch by fri', 'Jane Li', 'talk before the pitch', '2026-11-27'],
  ['jane stills on hold by fri', 'Jane Li', 'stills on hold', '2026-11-27'],
  ['王敏 周五例会纪要 明天下班前', '王敏', '周五例会纪要', '2026-11-25'],
  ['王敏 三月月报 周四中午前', '王敏', '三月月报', '2026-11-26T12:00'],
  ['王敏 双十一复盘 下周三', '王敏', '双十一复盘', '2026-12-02'],
  ['王敏 五一活动方案 月底前', '王敏', '五一活动方案', '2026-11-30'],
  ['王敏 两点修改意见 今天下班前', '王敏', '两点修改意见', '2026-11-24'],
  ['王敏 第二版海报 周五前', '王敏', '第二版海报', '2026-11-27'],
  ['王敏 一周年活动主视觉 12月3日', '王敏', '一周年活动主视觉', '2026-12-03'],
  ['王敏 三天两夜行程 周四', '王敏', '三天两夜行程', '2026-11-26'],
  ['王敏 十一月账单 本月底', '王敏', '十一月账单', '2026-11-30'],
  ['王敏 国庆海报 三个工作日内', '王敏', '国庆海报', '2026-11-27'],
  ['王敏 年终总结 年底前', '王敏', '年终总结', '2026-12-31'],
  ['王敏 中秋礼盒报价 下周五前', '王敏', '中秋礼盒报价', '2026-12-04'],
  ['王敏 周五下班前 报价单', '王敏', '报价单', '2026-11-27'],
  ['王敏 明天中午前给修改稿', '王敏', '修改稿', '2026-11-25T12:00'],
  ['下周四中午前给王敏修改稿', '王敏', '修改稿', '2026-12-03T12:00'],
  ['答应王敏周五下班前给海报终稿', '王敏', '海报终稿', '2026-11-27'],
  ['王敏 30秒片子 后天下午3点', '王敏', '30秒片子', '2026-11-26T15:00'],
  ['王敏 6点半的采访提纲 明早九点', '王敏', '6点半的采访提纲', '2026-11-25T09:00'],
  ['王敏 晨会PPT 明早', '王敏', '晨会PPT', '2026-11-25T12:00'],
  ['王敏 一点小改动 今晚八点前', '王敏', '一点小改动', '2026-11-24T20:00'],
  ['王敏 三点半会议纪要 明天', '王敏', '三点半会议纪要', '2026-11-25'],
  ['王敏 春节档期表 元旦前', '王敏', '春节档期表', '2026-12-31'],
  ['王敏 报价单 圣诞前两天', '王敏', '报价单', '2026-12-23'],
  ['王敏 报价单 下个月第一个工作日', '王敏', '报价单', '2026-12-01'],
  ['王敏 报价单 尽快', '王敏', '报价单', 'none'],
  ['王敏 合同', '王敏', '合同', 'none'],
  ['王敏 周报模板', '王敏', '周报模板', 'none'],
  ['王敏 月底库存表', '王敏', '月底库存表', 'none'],
  ['老李 场地照片 周三前', '老李', '场地照片', '2026-11-25'],
];

test.each(titles)('"%s" is for %s: %s, due %s', (line, who, what, due) => {
  const captured = captureLine([line], realContext());
  expect(captured.ok ? said(captured.value) : captured.problem).toEqual([who, what, due]);
});

function said({
  who,
  what,
  when,
}: Extract<ReturnType<typeof captureLine>, { ok: true }>['value']): readonly string[] {
  if (when.kind !== 'date') return [saidWho(who), what, 'none'];
  const due = when.read.kind === 'read' ? dueText(when.read.reading.due) : when.read.kind;
  return [saidWho(who), what, due];
}
