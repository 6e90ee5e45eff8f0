import type { WorkingMinutes } from '../../domain/commitment/commitment.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import { isDateWord } from '../when/date-word-slips.ts';
import { effortPhrases } from './effort-phrases.ts';
import { plainForm } from '../text/plain-form.ts';
import type { Stretch } from '../text/stretch.ts';
import type { TypedLine } from '../text/typed-line.ts';
import { maskClass, takeStretch } from '../text/typed-line.ts';

const about = /(?:~|about\s+|around\s+|roughly\s+|大约|大約|大概|差不多|约|約)?\s*/iuy;
const joiner = /\s*(?:and\s+|又|零|,\s*)?\s*/iuy;

/** Working minutes a whole text says (`2h`, `half a day`, 一个半小时); undefined when it says anything else. */
export function readEffort(text: string): WorkingMinutes | undefined {
  const plain = plainForm(text).trim();
  const found = effortAt(plain, 0);
  return found !== undefined && found.to === plain.length ? found.minutes : undefined;
}

/** A line without its effort, and the effort, if it says one. */
export type EffortTaken = { readonly line: TypedLine; readonly need?: WorkingMinutes };

/**
 * Takes `need 2h`, 需2小时, `~4h` out of a line. Without `need` or `~` a duration is words (`2h video`, 两天的培训),
 * except one in short form that ends the line behind a due marker (`deck by thu 2h`). A `need` whose value
 * looks like an effort and is none (`need 2x`) is refused; with words behind it, it is words itself.
 */
export function takeEffort(line: TypedLine): Result<EffortTaken> {
  const marked = markedEffort(line) ?? effortAtEnd(line);
  if (marked !== undefined) {
    return ok({ line: takeStretch(line, marked.stretch), need: marked.minutes });
  }
  const attempt = effortAttempt.exec(line.open)?.[1];
  return attempt === undefined ? ok({ line }) : refuse({ kind: 'effort-not-read', text: attempt });
}

type EffortFound = { readonly stretch: Stretch; readonly minutes: WorkingMinutes };

const needMark =
  /(?<![\p{L}\p{N}-])needs?\s*:?\s*|(?:(?<![刚剛军軍必内內无無特供])需要?|需[时時]|预计|預計)\s*:?\s*|(?<![^\s\p{sc=Han}])(?=~)/giu;
const endOfEffort = new RegExp(`^(?:$|[\\s,，、;。.!)${maskClass}])`, 'u');

function markedEffort(line: TypedLine): EffortFound | undefined {
  for (const mark of line.open.matchAll(needMark)) {
    const found = effortAt(line.open, mark.index + mark[0].length);
    if (found !== undefined && endOfEffort.test(line.open.slice(found.to))) {
      return { stretch: { from: mark.index, to: found.to }, minutes: found.minutes };
    }
  }
  return undefined;
}

const behindMarker =
  /(\b(?:by|before|due)\s.{1,40}|[前内內])\s(\d+(?:\.\d+)?(?:h|hrs?|d|min|m))\s*$/iu;

function effortAtEnd(line: TypedLine): EffortFound | undefined {
  const found = behindMarker.exec(line.open);
  const text = found?.[2];
  if (!found || text === undefined || !saysDate(found[1] ?? '')) return undefined;
  const from = found.index + found[0].lastIndexOf(text);
  const minutes = readEffort(text);
  return minutes === undefined ? undefined : { stretch: { from, to: from + text.length }, minutes };
}

/** "edit by tom 90m" is a film of ninety minutes. */
function saysDate(marked: string): boolean {
  const words = marked.toLowerCase().split(/\s+/u);
  return words.some((word) => isDateWord(word) || /^(?:week|month|\d.*|.*[前内內])$/u.test(word));
}

// A number with a unit nobody knows, or a number and nothing more.
const effortAttempt = new RegExp(
  `(?:(?<![\\p{L}\\p{N}-])needs?\\s+|需\\s*|(?<!\\S)~\\s*)((?:-?\\d+(?:\\.\\d+)?)(?:[a-z]+(?=$|[\\s${maskClass}])|\\s*(?=$|[${maskClass}])))`,
  'iu',
);

/** The longest effort that begins at a place of a plain text. */
function effortAt(text: string, from: number): { minutes: WorkingMinutes; to: number } | undefined {
  let place = lengthAt(about, text, from);
  let minutes = 0;
  let to: number | undefined;
  for (let part = partAt(text, place); part !== undefined; part = partAt(text, place)) {
    minutes += part.minutes;
    to = part.to;
    place = lengthAt(joiner, text, part.to);
  }
  return to === undefined || minutes <= 0 ? undefined : { minutes: Math.round(minutes), to };
}

function partAt(text: string, from: number): { minutes: number; to: number } | undefined {
  if (!couldBegin.test(text.charAt(from))) return undefined;
  for (const { pattern, minutes, isWord } of effortPhrases) {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    const to = from + (found?.[0].length ?? 0);
    if (found && !(isWord && isWithinWord(text, to)))
      return { minutes: minutes(found.slice(1)), to };
  }
  return undefined;
}

/** What any of the phrases can begin with: most places of a line are none, and need none of them tried. */
const couldBegin = /[\d.½aehfnost一二两兩三四五六七八九十半大上下]/iu;

/** `2hübsch` is no two hours. The phrases themselves know the plain letters. */
function isWithinWord(text: string, at: number): boolean {
  return at < text.length && text.charCodeAt(at) > 0x7f && /^[\p{L}\p{N}]/u.test(text.slice(at));
}

function lengthAt(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
