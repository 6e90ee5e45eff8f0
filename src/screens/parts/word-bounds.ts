import { graphemesOf } from '../../wording/text/text-width.ts';

/** Where the word before the cursor begins. Words stand between spaces; Chinese ones are told apart without. */
export function wordStart(graphemes: readonly string[], cursor: number): number {
  let end = cursor;
  while (end > 0 && graphemes[end - 1] === ' ') end -= 1;
  let start = end;
  while (start > 0 && isSameRun(graphemes[start - 1], graphemes[end - 1])) start -= 1;
  if (!isChinese(graphemes[end - 1])) return start;
  return end - (wordLengths(graphemes.slice(start, end)).at(-1) ?? 0);
}

/** Where the word behind the cursor ends. */
export function wordEnd(graphemes: readonly string[], cursor: number): number {
  let start = cursor;
  while (graphemes[start] === ' ') start += 1;
  let end = start;
  while (end < graphemes.length && isSameRun(graphemes[end], graphemes[start])) end += 1;
  if (!isChinese(graphemes[start])) return end;
  return start + (wordLengths(graphemes.slice(start, end))[0] ?? 0);
}

function isSameRun(one: string | undefined, other: string | undefined): boolean {
  return one !== ' ' && isChinese(one) === isChinese(other);
}

function isChinese(grapheme: string | undefined): boolean {
  return /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFF0F\uFF1A-\uFF20]/u.test(grapheme ?? '');
}

/** The words of a text without spaces, as many characters as each has. */
function wordLengths(graphemes: readonly string[]): readonly number[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return Array.from(
    segmenter.segment(graphemes.join('')),
    ({ segment }) => graphemesOf(segment).length,
  );
}

/** Opened when it is first needed: that takes its time. */
let segmenter: Intl.Segmenter | undefined;
