import type { CaptureContext } from '../capture-context.ts';
import type { DateSaid } from './date-found.ts';
import { readWhole } from './date-found.ts';
import { markedTails } from './marked-date.ts';
import { isChinese } from '../text/plain-form.ts';
import { isStrongDate } from './strong-date.ts';

const mostWords = 5;

/**
 * A date beyond doubt, with its marker, where no date may stand: "by fri brand guidelines", 报价单 周五前 发邮件. It is
 * neither taken (it may belong to the title) nor left in the title in silence: the line is asked about.
 */
export function dateInTheMiddle(
  text: string,
  from: number,
  context: CaptureContext,
): DateSaid | undefined {
  for (const tail of markedTails(text, from)) {
    if (/^(?:on|at|due (?:on|at))$/u.test(tail.marker)) continue;
    const said = dateThatBegins(tail.rest, context);
    if (said !== undefined) return said;
  }
  return dateBeforeColon(text.slice(from), context) ?? chineseDeadline(text.slice(from), context);
}

/** "jane friday: deck": a date where a title would begin. */
function dateBeforeColon(text: string, context: CaptureContext): DateSaid | undefined {
  const phrase = /^\s*([^\s:]+(?: [^\s:]+){0,2})\s*:\s/u.exec(text)?.[1] ?? '';
  const said = isStrongDate(phrase) ? readWhole(phrase, context) : undefined;
  return said?.kind === 'date' ? said : undefined;
}

function dateThatBegins(rest: string, context: CaptureContext): DateSaid | undefined {
  const words = rest.split(/\s+/u).slice(0, mostWords);
  for (let count = words.length; count > 0; count--) {
    const phrase = words
      .slice(0, count)
      .join(' ')
      .replace(/[,:;.]+$/u, '');
    const isPhrase = isStrongDate(phrase) && !/\s(?:for|the|to|of|and|with|a|an)$/iu.test(phrase);
    const said = isPhrase ? readWhole(phrase, context) : undefined;
    if (said?.kind === 'date') return said;
  }
  return undefined;
}

const deadlineAlone =
  /(?:^|[\s,，])([^\s,，、\uE000\uE001]{1,20}(?:前|之前|以前|内|內))(?=[\s,，])/gu;

/** 今天周会说的周五前报价单给王敏: a deadline beyond doubt in running text. */
const deadlineInside =
  /(?<![每逢隔上月\d])((?:[这這本下]*(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[今明后後]天|\d{1,2}[号號日])(?:[上下中]午|晚上|下班)?(?:之|以)?前)(?![期台端景言])/gu;

function chineseDeadline(text: string, context: CaptureContext): DateSaid | undefined {
  for (const found of [...text.matchAll(deadlineAlone), ...text.matchAll(deadlineInside)]) {
    const said = readWhole(found[1] ?? '', context);
    if (said?.kind === 'date') return said;
  }
  return undefined;
}

const lastWord = /[^\s,，、。\uE000\uE001]+(?=[\s。\uE001]*$)/u;

/**
 * A last word of which only the end reads as a date: 下周八中午前, 方案二下周五, 每周五前. Taking the end alone could be a wrong
 * date, leaving it in the title would lose it. 每周五 without 前 is a title.
 */
export function halfReadDate(
  text: string,
  from: number,
  context: CaptureContext,
): string | undefined {
  const word = lastWord.exec(text.slice(from))?.[0] ?? '';
  if (!isChinese(word)) return undefined;
  const isDeadline = /[前内內]$/u.test(word);
  for (let start = 1; start < word.length - 1; start++) {
    const phrase = word.slice(start);
    const isMeant =
      isDeadline ||
      (isStrongDate(phrase, 'running') && !/[每逢隔上]/u.test(word.charAt(start - 1)));
    if (isMeant && readWhole(phrase, context)?.kind === 'date') return word;
  }
  return undefined;
}
