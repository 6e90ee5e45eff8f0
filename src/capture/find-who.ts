import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import type { CaptureContext } from './capture-context.ts';
import { isKnownAt, namesAt, wordLength } from './name-at.ts';
import { nearPeople } from './near-names.ts';
import { isChinese } from './plain-form.ts';
import type { NameRead } from './read-name.ts';
import { joinNames, readName } from './read-name.ts';
import type { Stretch, TypedLine } from './typed-line.ts';
import { literalAt, literalText, maskClass } from './typed-line.ts';

/** Who a line is about, and every stretch of it that says so. */
export type WhoFound = {
  readonly who: NameRead;
  readonly stretches: readonly Stretch[];
};

/**
 * Finds WHO in a line: `@name` anywhere if it is somebody known, else the first words (up to a colon, or the
 * longest known name), else, in Chinese, a known name behind 给, 发给, 答应. `from` is where the first words begin.
 */
export function findWho(line: TypedLine, from: number, context: CaptureContext): Result<WhoFound> {
  const marked = markedNames(line, context);
  if (marked !== undefined) return marked;
  const start = skipSpace(line.open, from);
  const first = quotedName(line, start, context) ?? firstName(line.open, start, context);
  if (first !== undefined) return first;
  const given = isChinese(line.open) ? nameBehindGive(line.open, start, context) : undefined;
  return given ?? refuseFirst(line, start, context);
}

const marks = /(?:(?<![\p{L}\p{N}])(?:for|to)\s+|发给\s*|發給\s*|交给\s*|交給\s*|给\s*|給\s*)?(?<![\p{sc=Latin}\p{N}.])@(?=\p{L})/giu;

/** Every `@name` that is somebody known. */
function markedNames(line: TypedLine, context: CaptureContext): Result<WhoFound> | undefined {
  const names: NameRead[] = [];
  const stretches: Stretch[] = [];
  for (const mark of line.open.matchAll(marks)) {
    if (isAtForm(line.open, mark.index + mark[0].length - 1)) continue;
    const found = namesAt(line.open, mark.index + mark[0].length, context);
    if (found === undefined) continue;
    if (!found.name.ok) return found.name;
    names.push(found.name.value);
    stretches.push({ from: mark.index, to: found.to });
  }
  return names.length === 0 ? undefined : ok({ who: joinNames(names), stretches });
}

/** 王敏@晨光: the mark stands inside a name. */
function isAtForm(text: string, mark: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(mark - 1)) && !/[给給]/u.test(text.charAt(mark - 1));
}

/** `"Jane Li" revised deck`: what is quoted is the name, whole. */
function quotedName(
  line: TypedLine,
  from: number,
  context: CaptureContext,
): Result<WhoFound> | undefined {
  const quoted = literalAt(line, from);
  if (quoted === undefined || isChineseTitle(line, quoted)) return undefined;
  const name = readName(literalText(line, quoted), context);
  return whoFound(name, { from: quoted.from, to: endOfName(line.open, quoted.to) });
}

function isChineseTitle(line: TypedLine, stretch: Stretch): boolean {
  return /[《〈「『“]/u.test(line.typed.charAt(stretch.from)) && isChinese(line.typed);
}

// What she says she does, before whom she does it for: 答应王敏, 我要给王敏, 发给王敏, 请王敏.
const leads =
  /^(?:我)?(?:已经|已經|要|会|會|得)?(?:答应了?|答應了?|承诺了?|承諾了?|发给|發給|交给|交給|给|給|发|發|交|请|請|让|讓|等|催|跟|向|对|對)\s*/u;

function firstName(text: string, from: number, context: CaptureContext): Result<WhoFound> | undefined {
  const long = nameBeforeColon(text, from, context);
  if (long !== undefined) return long;
  const lead = leads.exec(text.slice(from))?.[0].length ?? 0;
  const found = behindLead(text, from + lead, context) ?? namesAt(text, from, context);
  return found && whoFound(found.name, { from, to: endOfName(text, found.to) });
}

function behindLead(text: string, place: number, context: CaptureContext) {
  return place < text.length ? namesAt(text, place, context) : undefined;
}

const beforeColon = new RegExp(`^([^:${maskClass}]{1,60}?)\\s*:(?!//)`, 'u');

/** `Jane Li: revised deck`; not the colon of 5:30, and only when everybody before it is known or at a company. */
function nameBeforeColon(
  text: string,
  from: number,
  context: CaptureContext,
): Result<WhoFound> | undefined {
  const said = textBeforeColon(text, from);
  if (said === undefined) return undefined;
  const read = readAll(said, { ...context, unknownPeople: 'refuse' });
  if (!read.ok && read.problem.kind === 'person-unknown') return undefined;
  return whoFound(read, { from, to: endOfName(text, from + said.length) });
}

function textBeforeColon(text: string, from: number): string | undefined {
  const found = beforeColon.exec(text.slice(from));
  const said = found?.[1]?.trimEnd();
  if (!found || said === undefined || said.split(/\s+/u).length > 6) return undefined;
  const isClock = /\d$/u.test(said) && /^\d/u.test(text.slice(from + found[0].length));
  return isClock ? undefined : said;
}

function readAll(said: string, context: CaptureContext): Result<NameRead> {
  const whole = readName(said, context);
  if (whole.ok || !/[+、,&和]|\sand\s/iu.test(said)) return whole;
  const names: NameRead[] = [];
  for (const piece of said.split(/[+、,&和]|\sand\s/iu)) {
    const name = readName(piece.trim(), context);
    if (!name.ok) return name;
    names.push(name.value);
  }
  return ok(joinNames(names));
}

const gives = /(?:发给|發給|交给|交給|给|給|答应|答應|承诺|承諾|发|發|交)\s*/gu;

/** 海报终稿 周五前给王敏, 周四前把排期表发给王敏: a whole known name behind the giving, anywhere. */
function nameBehindGive(
  text: string,
  from: number,
  context: CaptureContext,
): Result<WhoFound> | undefined {
  for (const give of text.slice(from).matchAll(gives)) {
    const place = from + give.index + give[0].length;
    if (!isKnownAt(text, place, context)) continue;
    const found = namesAt(text, place, context);
    if (found === undefined) continue;
    const object = /^[把将將]/u.test(text.slice(from)) ? [{ from, to: from + 1 }] : [];
    const stretch = { from: from + give.index, to: found.to };
    return found.name.ok ? ok({ who: found.name.value, stretches: [...object, stretch] }) : found.name;
  }
  return undefined;
}

function refuseFirst(line: TypedLine, from: number, context: CaptureContext): Result<WhoFound> {
  const lead = leads.exec(line.open.slice(from))?.[0].length ?? 0;
  const start = from + (isChinese(line.open) ? lead : 0);
  const typed = unknownName(line.open, start, context);
  if (typed === '') return refuse({ kind: 'words-missing', missing: 'who' });
  return whoFound(readName(typed, context), { from, to: endOfName(line.open, start + typed.length) });
}

/** The words that were to be a name: up to a colon, else the first; in running Chinese what is near a known name. */
function unknownName(text: string, from: number, context: CaptureContext): string {
  const said = textBeforeColon(text, from);
  if (said !== undefined && said.split(/\s+/u).length < 4) return said;
  const run = /^@?\S+/u.exec(text.slice(from))?.[0] ?? '';
  const word = text.slice(from, from + wordLength(text, from)) || run.replaceAll(new RegExp(`[${maskClass}]`, 'gu'), '');
  if (!isChinese(word) || word.length < 4) return word;
  const near = [2, 3].map((length) => word.slice(0, length)).find((name) => nearPeople(context.names, name).length > 0);
  return near ?? /^\p{sc=Han}{2,3}?(?=[今明后後大下这這本周週星礼禮月的给給发發交把要\d])/u.exec(word)?.[0] ?? word;
}

function whoFound(name: Result<NameRead>, stretch: Stretch): Result<WhoFound> {
  return name.ok ? ok({ who: name.value, stretches: [stretch] }) : name;
}

/** Past the colon, the `'s` or the 的 with which a name goes on. */
function endOfName(text: string, to: number): number {
  return to + (/^(?:'s?(?=\s)|\s*:|的(?=\p{sc=Han}))/u.exec(text.slice(to))?.[0].length ?? 0);
}

function skipSpace(text: string, from: number): number {
  return from + (/^[\s,、;。]*/u.exec(text.slice(from))?.[0].length ?? 0);
}
