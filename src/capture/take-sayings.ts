import type { CaptureContext } from './capture-context.ts';
import { plainForm } from './text/plain-form.ts';

/** True for a word that says no where a channel may stand: `--told no`, 没有. */
export function saysNo(text: string): boolean {
  return /^(?:no|not|not\s+yet|nope|never|none|nobody|false|没有?|沒有?|[还還][没沒]有?|未|否|不)$/iu.test(
    text,
  );
}

/** A line without what it says at its end about why, and whether they know. */
export type Sayings = { readonly text: string; readonly isTold: boolean; readonly why?: string };

const told =
  /(?:^|[\s,，])(?:told(?:\s+(?:her|him|them))?|(?:已经|已經|已)?(?:说了|說了|讲了|講了|告知了?|告诉[她他您]?了?|告訴[她他您]?了?)|已说|已說|已知)[\s.。]*$/iu;
const untold =
  /(?:^|[\s,，])(?:(?:but\s+)?(?:not\s+(?:yet\s+)?told(?:\s+(?:her|him|them))?(?:\s+yet)?|untold)|[还還]?[没沒未]有?(?:说|說|讲|講|告知|告诉|告訴|通知)[她他您]?)[\s.。]*$/iu;
const because = /(?:^|[\s,，])(?:because(?:\s+of)?|因为|因為|由于|由於)\s*(.+)$/iu;

/**
 * Takes `told` (说了), `not told` (没说), `because ...` (因为 ...) and a quoted reason off the end of a line. A quoted stretch that reads as a date is no
 * reason: `move 7k "fri 5pm"`.
 */
export function takeSayings(words: readonly string[], context: CaptureContext): Sayings {
  let left = words.map((word) => word.trim()).filter((word) => word !== '');
  let isTold = false;
  let why: string | undefined;
  for (;;) {
    const line = left.join(' ');
    const toldTail = tailOf(line, untold) ?? (isTold ? undefined : tailOf(line, told));
    if (toldTail !== undefined) {
      isTold ||= !untold.test(line);
      left = dropTail(left, toldTail);
      continue;
    }
    const reason =
      why === undefined ? (quotedReason(left, context) ?? reasonSaid(left)) : undefined;
    if (reason === undefined)
      return { text: line.trim(), isTold, ...(why === undefined ? {} : { why }) };
    why = reason.why;
    left = reason.left;
  }
}

/** How many letters at the end of a line say this; undefined when none do, or there is nothing else. */
function tailOf(line: string, said: RegExp): number | undefined {
  const without = line.replace(said, '');
  return without === line || line === '' ? undefined : line.length - without.length;
}

/** What stands behind `because` or 因为, to the end. */
function reasonSaid(left: readonly string[]): Reason | undefined {
  const line = left.join(' ');
  const why = because.exec(line)?.[1]?.trim();
  const tail = tailOf(line, because);
  return why === undefined || tail === undefined ? undefined : { why, left: dropTail(left, tail) };
}

type Reason = { readonly why: string; readonly left: string[] };

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
function quotedReason(words: readonly string[], context: CaptureContext): Reason | undefined {
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
