import type { Stretch } from './stretch.ts';

/** Opening marks that can only be quotes, with what closes them. */
const pairedMarks: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
]);

/**
 * The quoted stretches of a text as typed, marks included. Nothing in them is a date, a token or a name.
 * A straight quote opens only at the beginning of a word and closes only at the end of one, so that
 * `12" sleeve`, `don't` and `Jane's` are no quotes; a mark without its partner is a character like any other.
 */
export function literalStretches(typed: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const neverClosed = new Set<string>();
  let from = 0;
  while (from < typed.length) {
    const mark = typed.charAt(from);
    const to = neverClosed.has(mark) ? undefined : closingPlace(typed, from);
    if (to === undefined) {
      // What nothing closes behind here, nothing closes further on: a page of such marks is looked through once.
      if (isMarkAt(typed, from)) neverClosed.add(mark);
      from += 1;
    } else {
      found.push({ from, to: to + 1 });
      from = to + 1;
    }
  }
  return found;
}

/** Whether a quote begins here, closed or not. */
function isMarkAt(typed: string, from: number): boolean {
  const mark = typed.charAt(from);
  return pairedMarks.has(mark) || (isStraight(mark) && opensWord(typed, from));
}

function isStraight(mark: string): boolean {
  return mark === '"' || mark === '＂' || mark === "'";
}

function closingPlace(typed: string, from: number): number | undefined {
  const mark = typed.charAt(from);
  const partner = pairedMarks.get(mark);
  if (partner !== undefined) return placeOrNone(typed.indexOf(partner, from + 1));
  return isStraight(mark) ? straightClosing(typed, from) : undefined;
}

function straightClosing(typed: string, from: number): number | undefined {
  if (!opensWord(typed, from)) return undefined;
  const mark = typed.charAt(from);
  for (let place = from + 2; place < typed.length; place++) {
    if (typed.charAt(place) === mark && endsWord(typed, place)) return place;
  }
  return undefined;
}

function opensWord(typed: string, place: number): boolean {
  const before = typed.charAt(place - 1);
  const after = typed.charAt(place + 1);
  return (
    /^$|[\s:：(（=+＋、，\p{sc=Han}]/u.test(before) && /[^\s]/u.test(after) && !isYear(typed, place)
  );
}

/** `the '26 plan` is no quote. */
function isYear(typed: string, place: number): boolean {
  return typed.charAt(place) === "'" && /\d/u.test(typed.charAt(place + 1));
}

function endsWord(typed: string, place: number): boolean {
  return (
    /^$|[\s\p{P}\p{sc=Han}]/u.test(typed.charAt(place + 1)) && /\S/u.test(typed.charAt(place - 1))
  );
}

function placeOrNone(place: number): number | undefined {
  return place < 0 ? undefined : place;
}
