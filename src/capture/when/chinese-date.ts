import type { CaptureContext } from '../capture-context.ts';
import type { DateFound, DateSaid } from './date-found.ts';
import { endOfStretch, endOfWords, readWhole } from './date-found.ts';
import { isStrongDate } from './strong-date.ts';

/** Longer than any date people say. */
const longest = 28;
const deadlineEnd = /(?:前|之前|以前|内|內|为止|為止)$/u;
const precededBy =
  /^(?:大概|大约|大約|差不多|争取|爭取|尽量|盡量|儘量|预计|預計|最晚|最迟|最遲|不晚于|不晚於|截止到?|截至|赶在|趕在|在|于|於|说好|說好)?/u;

/**
 * In Chinese a date may stand at the front of what is left, or right behind WHO: 下周四中午前给王敏修改稿, 王敏 周五下班前
 * 报价单. It must end in 前 or 内, or be followed by 给, 交, 发 or a space; anything else there is a title.
 */
export function dateInFront(
  text: string,
  from: number,
  context: CaptureContext,
): DateFound | undefined {
  const lead = precededBy.exec(text.slice(from))?.[0].length ?? 0;
  const start = from + lead;
  const end = Math.min(endOfStretch(text, start), start + longest);
  let unmarked: DateFound | undefined;
  for (let to = end; to > start; to--) {
    const how = howItEnds(text, start, to);
    if (how === undefined || (how === 'unmarked' && unmarked !== undefined)) continue;
    const phrase = text.slice(start, to);
    const said = readWhole(phrase, context);
    if (said === undefined) continue;
    // 回头给你 is more than 回头, whatever stands behind it.
    if (how === 'marked' && unmarked?.said.kind === 'without-date') return unmarked;
    if (how === 'marked') return { said, stretch: { from, to }, how };
    if (lead === 0 && isStrong(said, phrase)) unmarked = { said, stretch: { from, to }, how };
  }
  return unmarked;
}

function isStrong(said: DateSaid, phrase: string): boolean {
  return said.kind === 'without-date' || isStrongDate(phrase);
}

function howItEnds(text: string, from: number, to: number): DateFound['how'] | undefined {
  if (text.charAt(to - 1) === ' ') return undefined;
  if (deadlineEnd.test(text.slice(from, to)))
    return goesOnAsDeadline(text, to) ? undefined : 'marked';
  const next = text.slice(to);
  if (givesNext.test(next)) return 'marked';
  return /^[\s,，]/u.test(next) ? 'unmarked' : undefined;
}

/** 前 of 前期, 内 of 内容, 日内瓦, 周内参: not the end of a date. */
function goesOnAsDeadline(text: string, to: number): boolean {
  return (
    /^(?:[期台端景言]|容部)/u.test(text.slice(to)) ||
    /^[内內](?:[容瓦涵]|[参參](?![加考与與展]))/u.test(text.slice(to - 1))
  );
}

// 给, 交 and 发 as what is done at the date, not as the beginning of a noun: 周五发布会方案 is a title.
const givesNext =
  /^(?:要(?![点點素闻聞求领領件目害紧緊务務旨塞])|给(?![力水排养予])|給(?![力水排養予])|交(?![通流易互叉接界际際期友响響换換班谈談情])|[发發](?![布票行展现現型光生热熱明表言稿佈廊音酵动動电電烧燒改际際掘]))/u;

/** The 给, 交, 发 behind a date or a name that only says "hand over", at a place; '' when a noun begins there. */
export function giving(text: string, from: number): string {
  const found =
    /^\s*(?:要|发给|發給|交给|交給|给出?|給出?|交付?|[发發]出?)/u.exec(text.slice(from))?.[0] ?? '';
  return found !== '' && givesNext.test(text.slice(from).trimStart()) ? found : '';
}

// What may hang on behind a date that ends a line: 周五下班前给, 周五前交, 周五之前发我.
const givesLast =
  /(?:发给|發給|交给|交給|给到|給到|交付|发出|發出|给|給|交|发|發|截止)(?:[她他您你我]|客户|客戶)?$/u;

/** What politeness adds behind a date: 周五前哈, 周五前谢谢. */
const politely =
  /(?<=\S)[\s,，]*(?:哈|哦|噢|喔|啊|呀|啦|呗|哟|好吗|好嗎|可以吗|可以嗎|行吗|行嗎|谢谢|謝謝|多谢|多謝|拜托|拜託|唔该|唔該)$/u;

// Characters that dates are made of, and those that make one a recurring or a past one (每周五, 上周五): what follows them
// is not the whole of what was said (下周八|中午前, 中|午前).
const partOfADate =
  /[今明后後听聽大下上这這本每逢隔第周週星期礼禮拜月号號日天点點时時年季底初中午早晚\d一二三四五六七八九十/:.]$/u;

/**
 * The longest date that ends the words of a Chinese line, from a word's beginning or from inside running
 * text: 给王敏修改稿下周四中午前. Inside running text it must be one beyond doubt.
 */
export function chineseDateAtEnd(
  text: string,
  from: number,
  context: CaptureContext,
): DateFound | undefined {
  const end = endOfWords(text);
  const said = end - (politely.exec(text.slice(from, end))?.[0].length ?? 0);
  const to = said - (givesLast.exec(text.slice(from, said))?.[0].length ?? 0);
  for (let start = Math.max(from, to - longest); start < to; start++) {
    if (!mayBegin(text, from, start)) continue;
    const found = readFrom(text, { start, to, end, from, isGiven: said > to }, context);
    if (found !== undefined) return found;
  }
  return undefined;
}

type Tail = {
  readonly from: number;
  readonly start: number;
  readonly to: number;
  readonly end: number;
  /** 给, 交 or 发 stands behind it. */
  readonly isGiven: boolean;
};

function readFrom(text: string, tail: Tail, context: CaptureContext): DateFound | undefined {
  const lead = precededBy.exec(text.slice(tail.start))?.[0].length ?? 0;
  const phrase = text.slice(tail.start + lead, tail.to);
  const isMarked = deadlineEnd.test(phrase) || tail.isGiven || lead > 0;
  const said = /^\d+\s/u.test(phrase) ? undefined : readWhole(phrase, context);
  const isAlone = isWordStart(text, tail.start);
  if (said === undefined || (!isAlone && partOfADate.test(text.slice(tail.from, tail.start))))
    return undefined;
  if (!isMarked && !isSure(said, { phrase, isAlone })) return undefined;
  return {
    said,
    stretch: { from: tail.start, to: tail.end },
    how: isMarked ? 'marked' : 'unmarked',
  };
}

/** Inside running text only 尽快 says that there is no date; 最近 and 以后 are words of the title. */
function isSure(
  said: DateSaid,
  { phrase, isAlone }: { phrase: string; isAlone: boolean },
): boolean {
  if (said.kind === 'date') return isStrongDate(phrase, isAlone ? 'word' : 'running');
  return isAlone || /^[尽盡儘][快早]/u.test(phrase);
}

function isWordStart(text: string, place: number): boolean {
  return place === 0 || /[\s,，、;:。(\uE000\uE001]/u.test(text.charAt(place - 1));
}

function mayBegin(text: string, from: number, place: number): boolean {
  const unit = text.charAt(place);
  if (/[\s,，、;:。()]/u.test(unit)) return false;
  if (place === from || isWordStart(text, place)) return true;
  return (
    /\p{sc=Han}/u.test(unit) ||
    (/[\d\p{L}]/u.test(unit) && /\p{sc=Han}/u.test(text.charAt(place - 1)))
  );
}
