import type { ListFilter } from '../domain/review/list-filter.ts';
import { plainForm } from './text/plain-form.ts';

type Narrowing = Omit<ListFilter, 'words'>;

/** The words of a list that narrow it, in the languages she types. */
const narrowings: readonly (readonly [RegExp, Narrowing])[] = [
  [/\b(?:this week)\b|本周|本週|这周|這週|这星期|這星期|本星期/gu, { span: 'this-week' }],
  [/\b(?:next week)\b|下周|下週|下星期|下礼拜|下禮拜/gu, { span: 'next-week' }],
  [/\btoday\b|今天|今日/gu, { span: 'today' }],
  [/\btomorrow\b|明天|明日|聽日|听日/gu, { span: 'tomorrow' }],
  [/\bmine\b|我答应的|我答應的|我欠的/gu, { direction: 'mine' }],
  [/\b(?:theirs|waits|waiting)\b|在等的|等别人的|等別人的|欠我的/gu, { direction: 'theirs' }],
  [/\b(?:late|overdue)\b|迟了|遲了|逾期|过期|過期/gu, { state: 'late' }],
  [/\btight\b|(?<!\p{sc=Han})[紧緊](?!\p{sc=Han})/gu, { state: 'tight' }],
  [/\bunlikely\b|(?<!\p{sc=Han})[悬懸](?!\p{sc=Han})/gu, { state: 'unlikely' }],
  [/\bblocked\b|卡住/gu, { state: 'blocked' }],
  [/\bundated\b|\bno date\b|没日期|沒日期/gu, { state: 'undated' }],
  [/\bdelivered\b|已交付/gu, { state: 'delivered' }],
  [/\bdropped\b|已取消/gu, { state: 'dropped' }],
];

/** Reads `acme late`, `ming this week`, 王敏 本周: what narrows the list, and the words every item must hold. */
export function readListWords(words: readonly string[]): ListFilter {
  let left = plainForm(words.join(' ')).toLowerCase();
  let narrowed: Narrowing = {};
  for (const [pattern, narrowing] of narrowings) {
    const without = left.replaceAll(pattern, ' ');
    if (without !== left) narrowed = { ...narrowed, ...narrowing };
    left = without;
  }
  return { ...narrowed, words: left.split(/[\s,，、]+/u).filter(Boolean) };
}
