import type { CaptureContext } from './capture-context.ts';
import type { WhoFound } from './names/marked-names.ts';
import { withoutSoon } from './take-urgency.ts';
import { isKnownAt } from './names/name-at.ts';
import { isChinese } from './text/plain-form.ts';
import type { TypedLine } from './text/typed-line.ts';
import { skipSpace, takeStretch } from './text/typed-line.ts';
import { wordsLeft } from './text/words-left.ts';
import { dateInFront, giving } from './when/chinese-date.ts';
import type { DateFound } from './when/date-found.ts';
import type { When, WhenFound } from './when/read-when.ts';

/** `- jane deck by fri`, `2) 王敏 报价单`: what lists put before their lines; and the verb, when a whole command was pasted. */
export function withoutBullet(line: TypedLine): TypedLine {
  const bullet =
    /^\s*(?:(?:[-*•·>]|\d{1,2}[.)])\s+|\d{1,2}、)?(?:(?:kept\s+)?add\s+(?=\S))?/iu.exec(
      line.open,
    )?.[0].length ?? 0;
  return takeStretch(line, { from: 0, to: bullet });
}

/** In Chinese the date may come before everything; but a name we know is a name, even 周一鸣. */
export function frontDate(line: TypedLine, context: CaptureContext): DateFound | undefined {
  const start = skipSpace(line.open, 0);
  if (context.by !== undefined || !isChinese(line.open)) return undefined;
  if (isKnownAt(line.open, start, context)) return undefined;
  const found = dateInFront(line.open, start, context);
  return found ?? dateBehindOneself(line.open, start, context);
}

/** 我们周五前给王敏报价单: who gives goes without saying. */
function dateBehindOneself(
  text: string,
  from: number,
  context: CaptureContext,
): DateFound | undefined {
  const lead = /^(?:我们|我們|咱们|咱們|我)\s*/u.exec(text.slice(from))?.[0].length ?? 0;
  const found = lead === 0 ? undefined : dateInFront(text, from + lead, context);
  return found?.how === 'marked'
    ? { ...found, stretch: { from, to: found.stretch.to } }
    : undefined;
}

export function placesIn(line: TypedLine, { stretches }: WhoFound, inFront: DateFound | undefined) {
  const front = inFront?.stretch.to ?? 0;
  const start = skipSpace(line.open, front);
  const leading = stretches.find((stretch) => stretch.from <= start);
  return { front, behindWho: leading?.to ?? front, ...(inFront === undefined ? {} : { inFront }) };
}

export function withoutWho(line: TypedLine, { stretches }: WhoFound): TypedLine {
  return stretches.reduce(takeStretch, line);
}

/** The words of the promise. Words that say "no date yet" stay when nothing else would be left. */
export function wordsOf(
  line: TypedLine,
  who: WhoFound,
  { when, stretch }: WhenFound,
): { text: string; when: When } {
  const whoTaken = withoutGiving(withoutWho(line, who));
  if (stretch === undefined) return calmWords(wordsLeft(whoTaken), when);
  const text = wordsLeft(withoutGiving(takeStretch(withoutWho(line, who), stretch)));
  if (text !== '' || when.kind === 'date') return calmWords(text, when);
  return { text: wordsLeft(whoTaken), when };
}

/** Politeness before the words, and the name of the date behind them, are no part of the title. */
const please = /^(?:please|pls|plz|kindly)\s+(?=\S)/iu;
// Whole words only: zeta is no eta, 成交期 no 交期.
const calledDeadline =
  /(?<=\S)[\s,，:：]*(?:(?<![\p{sc=Latin}\p{N}'’_-])(?:due date|deadline|ddl|eta)|截止(?:时间|時間|日期)?|(?<![成提社外])交期|死线|死線)\s*[:：]?$/iu;

function calmWords(text: string, when: When): { text: string; when: When } {
  const plain = text.replace(please, '');
  const calm = withoutSoon(when.kind === 'date' ? plain.replace(calledDeadline, '') : plain);
  const saysSoon = calm !== plain && when.kind === 'without-date' && when.text === undefined;
  return { text: calm, when: saysSoon ? { kind: 'without-date', text: '尽快' } : when };
}

/** 给, 交, 发 right behind WHO or the date: 王敏周五前给海报 is a promise of 海报. */
function withoutGiving(line: TypedLine): TypedLine {
  if (!isChinese(line.open)) return line;
  return line.taken.reduce((left, { to }) => {
    const length = giving(left.open, to).length;
    return takeStretch(left, { from: to, to: to + length });
  }, line);
}
