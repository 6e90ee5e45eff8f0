import type { DateRead } from '../../domain/commitment/reading.ts';
import type { CaptureContext } from '../capture-context.ts';
import type { Stretch } from '../text/stretch.ts';
import { literalMask, maskClass, takenMask } from '../text/typed-line.ts';

/** What a line says about its date, apart from "nothing". */
export type DateSaid =
  | { readonly kind: 'date'; readonly read: DateRead }
  /** "ASAP", 尽快: the promise needs a date. */
  | { readonly kind: 'without-date'; readonly text: string };

/** A date found in a line. `marked`: a marker said so (`by`, 前); otherwise its place did, and that is said back. */
export type DateFound = {
  readonly said: DateSaid;
  readonly stretch: Stretch;
  readonly how: 'marked' | 'unmarked';
};

/** Nobody says a date in more letters than this: whatever runs on for longer is not looked into. */
const longestPhrase = 160;

/** A phrase as a date, if ALL of it is one: read, unclear or past, but not nothing. */
export function readWhole(phrase: string, context: CaptureContext): DateSaid | undefined {
  if (phrase === '' || phrase.length > longestPhrase || hasMask(phrase)) return undefined;
  const read = context.readPhrase(phrase);
  if (read.kind !== 'none') return { kind: 'date', read };
  return context.isWithoutDate(phrase) ? { kind: 'without-date', text: phrase } : undefined;
}

function hasMask(text: string): boolean {
  return text.includes(takenMask) || text.includes(literalMask);
}

const trailing = new RegExp(`[\\s,，、;:。.!?！？()${takenMask}]`, 'u');

/** Where the readable end of a line is: before trailing punctuation and whatever was taken there. */
export function endOfWords(text: string): number {
  let end = text.length;
  while (end > 0 && trailing.test(text.charAt(end - 1))) end -= 1;
  return end;
}

/** Where the stretch that holds a place ends: at the next thing taken or quoted, or at the end. */
export function endOfStretch(text: string, from: number): number {
  const to = nextMask(text, from);
  return from + endOfWords(text.slice(from, to));
}

/** Whether the stretch that holds a place is too long for a date; costs the same however long it is. */
export function runsOn(text: string, from: number): boolean {
  const head = text.slice(from, from + 2 * longestPhrase);
  return head.length === 2 * longestPhrase && nextMask(head, 0) === head.length;
}

const mask = new RegExp(`[${maskClass}]`, 'u');

function nextMask(text: string, from: number): number {
  const found = mask.exec(from === 0 ? text : text.slice(from));
  return found ? from + found.index : text.length;
}

/** Each date once, when two ways of looking found the same words. */
export function withoutOverlaps(found: readonly DateFound[]): readonly DateFound[] {
  return found.filter(
    (one, index) => !found.slice(0, index).some((other) => overlap(one.stretch, other.stretch)),
  );
}

function overlap(one: Stretch, other: Stretch): boolean {
  return one.from < other.to && other.from < one.to;
}
