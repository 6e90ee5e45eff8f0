import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';
import { namesAsTyped } from './as-typed.ts';
import { asCandidate } from './known-names.ts';
import { markedNames } from './marked-names.ts';
import type { WhoFound } from './marked-names.ts';
import { isKnownAt, namesAt } from './name-at.ts';
import { nameBeforeColon, strangerBeforeColon } from './name-before-colon.ts';
import { isChinese } from '../text/plain-form.ts';
import type { NameRead } from './read-name.ts';
import { readKnownName, readName } from './read-name.ts';
import type { Stretch } from '../text/stretch.ts';
import type { TypedLine } from '../text/typed-line.ts';
import { literalAt, literalText, skipSpace } from '../text/typed-line.ts';
import { unknownNameAt } from './unknown-name.ts';

/**
 * Finds WHO in a line: `@name` anywhere if it is somebody known, else the first words (up to a colon, or the
 * longest known name), else, in Chinese, a known name behind 给, 发给, 答应. `from` is where the first words begin.
 */
export function findWho(line: TypedLine, from: number, context: CaptureContext): Result<WhoFound> {
  return namesAsTyped(line, whoIn(line, from, context));
}

function whoIn(line: TypedLine, from: number, context: CaptureContext): Result<WhoFound> {
  const marked = markedNames(line.open, context);
  if (marked !== undefined) return marked;
  const start = skipSpace(line.open, from);
  const first = quotedName(line, start, context) ?? firstName(line.open, start, context);
  if (first !== undefined) return first;
  const given = isChinese(line.open) ? nameBehindGive(line.open, start, context) : undefined;
  return given ?? nobody(line.open, start, context);
}

/** Finds WHO in the first words alone: for notes, whose text may name others. */
export function findFirstWho(line: TypedLine, context: CaptureContext): Result<WhoFound> {
  const start = skipSpace(line.open, 0);
  const place = start + (line.open.charAt(start) === '@' ? 1 : 0);
  const first = quotedName(line, place, context) ?? firstName(line.open, place, context);
  return namesAsTyped(line, first ?? nobody(line.open, start, context));
}

/** `"Jane Li" revised deck`: what is quoted is the name, whole. */
function quotedName(
  line: TypedLine,
  from: number,
  context: CaptureContext,
): Result<WhoFound> | undefined {
  const quoted = literalAt(line, from);
  if (quoted === undefined) return undefined;
  const text = literalText(line, quoted);
  // In Chinese a quoted beginning is more often a title, unless somebody is called that.
  const name = isChineseTitle(line, quoted)
    ? readKnownName(text, context)
    : readName(text, context);
  if (name === undefined) return undefined;
  return whoFound(name, { from: quoted.from, to: endOfName(line.open, quoted.to) });
}

function isChineseTitle(line: TypedLine, stretch: Stretch): boolean {
  return /[《〈「『“]/u.test(line.typed.charAt(stretch.from)) && isChinese(line.typed);
}

// What she says she does, before whom she does it for: 答应王敏, 我要给王敏, 发给王敏, 请王敏.
const leads =
  /^(?:我)?(?:已经|已經|要|会|會|得|记得|記得|别忘了?|別忘了?)?(?:麻烦|麻煩|答应了?|答應了?|承诺了?|承諾了?|发给|發給|交给|交給|给|給|发|發|交|请|請|让|讓|等|催|跟|向|对|對)\s*/u;

// The same in English, only before a whole known name: "to jane", "promised jane".
const englishLeads = /^(?:(?:i\s+)?(?:promised?|owe)\s+(?:to\s+)?|to\s+|for\s+)/iu;

function firstName(
  text: string,
  from: number,
  context: CaptureContext,
): Result<WhoFound> | undefined {
  const found =
    nameBeforeColon(text, from, context) ??
    strangerBeforeColon(text, from, context) ??
    namesAt(text, from + leadLength(text, from), context) ??
    nameBehindEnglishLead(text, from, context) ??
    namesAt(text, from, context);
  return found && whoFound(found.name, { from, to: endOfName(text, found.to) });
}

function nameBehindEnglishLead(text: string, from: number, context: CaptureContext) {
  const place = from + (englishLeads.exec(text.slice(from))?.[0].length ?? 0);
  return place > from && isKnownAt(text, place, context)
    ? namesAt(text, place, context)
    : undefined;
}

function leadLength(text: string, from: number): number {
  return leads.exec(text.slice(from))?.[0].length ?? 0;
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
    return found.name.ok
      ? ok({ who: found.name.value, stretches: [...object, stretch] })
      : found.name;
  }
  return undefined;
}

/** Nobody known: refused with those who may have been meant, or, when she said so, somebody new. */
function nobody(text: string, from: number, context: CaptureContext): Result<WhoFound> {
  const start = from + (isChinese(text) ? leadLength(text, from) : 0);
  const typed = unknownNameAt(text, start, context);
  if (typed === '') return refuse({ kind: 'words-missing', missing: 'who' });
  const to = text.indexOf(typed, start) + typed.length;
  const found = whoFound(readName(typed, context), { from, to: endOfName(text, to) });
  if (found.ok || found.problem.kind !== 'person-unknown') return found;
  const candidates = [...found.problem.candidates, ...peopleNamedIn(text, context)];
  return refuse({
    ...found.problem,
    candidates: [...new Map(candidates.map((one) => [one.person.id, one])).values()],
  });
}

/** "send Mark the deck": somebody known stands elsewhere in the line. */
function peopleNamedIn(text: string, context: CaptureContext) {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const people = words.flatMap((word) => [
    ...(context.names.words.get(word) ?? []),
    ...(context.names.labels.get(word) ?? []).flatMap((one) =>
      one.kind === 'person' ? [one.person] : [],
    ),
  ]);
  return people.slice(0, 5).map((person) => asCandidate(context.names, person));
}

function whoFound(name: Result<NameRead>, stretch: Stretch): Result<WhoFound> {
  return name.ok ? ok({ who: name.value, stretches: [stretch] }) : name;
}

/** Past the colon, the `'s` or the 的 with which a name goes on. */
function endOfName(text: string, to: number): number {
  return to + (/^(?:'s?(?=\s)|\s*:|的(?=\p{sc=Han}))/u.exec(text.slice(to))?.[0].length ?? 0);
}
