import type { CaptureContext } from './capture-context.ts';
import { plainForm } from './text/plain-form.ts';

/** A line without what it says at its end about why, and whether they know. */
export type Sayings = { readonly text: string; readonly isTold: boolean; readonly why?: string };

const told =
  /(?:^|[\s,，])(?:told(?:\s+(?:her|him|them))?|(?:已经|已經|已)?(?:说了|說了|讲了|講了|告知了?|告诉[她他您]?了?|告訴[她他您]?了?)|已说|已說|已知)[\s.。]*$/iu;
const because = /(?:^|[\s,，])(?:because(?:\s+of)?|因为|因為|由于|由於)\s*(.+)$/iu;

/**
 * Takes `told` (说了), `because ...` (因为 ...) and a quoted reason off the end of a line. A quoted stretch that reads as a date is no
 * reason: `move 7k "fri 5pm"`.
 */
export function takeSayings(words: readonly string[], context: CaptureContext): Sayings {
  let left = words.map((word) => word.trim()).filter((word) => word !== '');
  let isTold = false;
  let why: string | undefined;
  for (;;) {
    const line = left.join(' ');
    const withoutTold = line.replace(told, '');
    if (!isTold && withoutTold !== line && left.length > 0) {
      isTold = true;
      left = dropTail(left, line.length - withoutTold.length);
      continue;
    }
    const reason = why === undefined ? quotedReason(left, context) : undefined;
    if (reason === undefined) break;
    why = reason.why;
    left = reason.left;
  }
  const text = left.join(' ').trim();
  const found = why === undefined ? because.exec(text) : undefined;
  if (found?.[1] === undefined) return { text, isTold, ...(why === undefined ? {} : { why }) };
  return { text: text.slice(0, found.index).trim(), isTold, why: found[1].trim() };
}

/** The words without so many letters at their end. */
function dropTail(words: readonly string[], length: number): string[] {
  const left = [...words];
  let toDrop = length;
  while (toDrop > 0 && left.length > 0) {
    const last = left.pop() ?? '';
    if (last.length > toDrop) left.push(last.slice(0, last.length - toDrop));
    toDrop -= last.length + 1;
  }
  return left.map((word) => word.trim()).filter((word) => word !== '');
}

/** The last word of a shell when it was quoted there, or what stands between quotes at the end of a line. */
function quotedReason(
  words: readonly string[],
  context: CaptureContext,
): { readonly why: string; readonly left: string[] } | undefined {
  const last = words.at(-1) ?? '';
  const plain = plainForm(last);
  if (words.length > 1 && /\S\s+\S/u.test(last) && isReason(last, context)) {
    return { why: last.replace(/^["“'‘「]|["”'’」]$/gu, ''), left: words.slice(0, -1) };
  }
  const quoted = /(?:^|\s)"([^"]+)"\s*$/u.exec(plain);
  if (!quoted || quoted.index === 0) return undefined;
  const why = last.slice(quoted.index).trim().slice(1, -1);
  return isReason(why, context)
    ? { why, left: [...words.slice(0, -1), last.slice(0, quoted.index)] }
    : undefined;
}

function isReason(text: string, context: CaptureContext): boolean {
  return context.readPhrase(text.replace(/^(?:to|by)\s+/iu, '')).kind === 'none';
}
