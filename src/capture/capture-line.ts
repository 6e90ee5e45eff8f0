import type { WorkingMinutes } from '../domain/commitment/commitment.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import type { CaptureContext } from './capture-context.ts';
import { dateInFront, giving } from './when/chinese-date.ts';
import type { DateFound } from './when/date-found.ts';
import type { WhoFound } from './names/marked-names.ts';
import { findWho } from './names/find-who.ts';
import { isKnownAt } from './names/name-at.ts';
import { isChinese } from './text/plain-form.ts';
import { takeEffort } from './effort/read-effort.ts';
import type { When, WhenFound } from './when/read-when.ts';
import { readWhen } from './when/read-when.ts';
import { takeTokens } from './take-tokens.ts';
import type { Tokens } from './take-tokens.ts';
import type { TypedLine } from './text/typed-line.ts';
import {
  hasShellQuotes,
  lineFromText,
  lineFromWords,
  skipSpace,
  takeStretch,
} from './text/typed-line.ts';
import { wordsLeft } from './text/words-left.ts';

/** A typed line, understood: what `add`, `can` and `wait` go on with. */
export type Captured = Tokens & {
  readonly who: WhoSaid;
  readonly what: string;
  readonly when: When;
  readonly need?: WorkingMinutes;
  /** The domain of an address from which the company was guessed: to be said back. */
  readonly guessedFrom?: string;
};

/**
 * Reads WHO WHAT by WHEN [need EFFORT] [job:N] [for:X] [after:X] from the words of a shell, or from one text.
 * What a shell quoted is literal; but when no date is found outside of it, it is read like the rest
 * (`kept add jane "revised deck by thu"`).
 */
export function captureLine(words: readonly string[], context: CaptureContext): Result<Captured> {
  const literal = captureFrom(lineFromWords(words), context);
  if (!hasShellQuotes(words) || isWholeName(words[0])) return literal;
  if (literal.ok && (literal.value.when.kind === 'date' || context.by !== undefined))
    return literal;
  const opened = captureFrom(lineFromText(words.join(' ')), context);
  if (!literal.ok) return opened;
  return opened.ok && opened.value.when.kind === 'date' ? opened : literal;
}

/** `"Jane Lee" deck by fri`: a quoted name that nobody has is not to become Jane. */
function isWholeName(first: string | undefined): boolean {
  const words = first?.trim().split(/\s+/u).length ?? 0;
  return words > 1 && words < 4;
}

function captureFrom(typed: TypedLine, context: CaptureContext): Result<Captured> {
  const { line: untokened, tokens } = takeTokens(withoutBullet(typed));
  const effort = takeEffort(untokened);
  if (!effort.ok) return effort;
  const { line, need } = effort.value;
  const inFront = frontDate(line, context);
  const found = findWho(line, inFront?.stretch.to ?? 0, context);
  if (!found.ok) return found;
  const when = readWhen(
    withoutWho(line, found.value),
    placesIn(line, found.value, inFront),
    context,
  );
  if (!when.ok) return when;
  const what = wordsOf(line, found.value, when.value);
  if (what.text === '') return refuse({ kind: 'words-missing', missing: 'what' });
  const { guessedFrom, ...who } = found.value.who;
  return ok({
    who,
    what: what.text,
    when: what.when,
    ...tokens,
    ...(need === undefined ? {} : { need }),
    ...(guessedFrom === undefined ? {} : { guessedFrom }),
  });
}

/** `- jane deck by fri`, `2) 王敏 报价单`: what lists put before their lines. */
function withoutBullet(line: TypedLine): TypedLine {
  const bullet = /^\s*(?:(?:[-*•·>]|\d{1,2}[.)])\s+|\d{1,2}、)/u.exec(line.open)?.[0].length ?? 0;
  return takeStretch(line, { from: 0, to: bullet });
}

/** In Chinese the date may come before everything; but a name we know is a name, even 周一鸣. */
function frontDate(line: TypedLine, context: CaptureContext): DateFound | undefined {
  const start = skipSpace(line.open, 0);
  if (context.by !== undefined || !isChinese(line.open)) return undefined;
  return isKnownAt(line.open, start, context) ? undefined : dateInFront(line.open, start, context);
}

function placesIn(line: TypedLine, { stretches }: WhoFound, inFront: DateFound | undefined) {
  const front = inFront?.stretch.to ?? 0;
  const start = skipSpace(line.open, front);
  const leading = stretches.find((stretch) => stretch.from <= start);
  return { front, behindWho: leading?.to ?? front, ...(inFront === undefined ? {} : { inFront }) };
}

function withoutWho(line: TypedLine, { stretches }: WhoFound): TypedLine {
  return stretches.reduce(takeStretch, line);
}

/** The words of the promise. Words that say "no date yet" stay when nothing else would be left. */
function wordsOf(
  line: TypedLine,
  who: WhoFound,
  { when, stretch }: WhenFound,
): { text: string; when: When } {
  const whoTaken = withoutWho(line, who);
  if (stretch === undefined) return { text: wordsLeft(withoutGiving(whoTaken)), when };
  const text = wordsLeft(withoutGiving(takeStretch(whoTaken, stretch)));
  if (text !== '' || when.kind === 'date') return { text, when };
  return { text: wordsLeft(withoutGiving(whoTaken)), when };
}

/** 给, 交, 发 right behind WHO or the date: 王敏周五前给海报 is a promise of 海报. */
function withoutGiving(line: TypedLine): TypedLine {
  if (!isChinese(line.open)) return line;
  return line.taken.reduce((left, { to }) => {
    const length = giving(left.open, to).length;
    return takeStretch(left, { from: to, to: to + length });
  }, line);
}
