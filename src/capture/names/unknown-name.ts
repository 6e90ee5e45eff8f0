import type { CaptureContext } from '../capture-context.ts';
import { wordLength } from './name-at.ts';
import { textBeforeColon } from './name-before-colon.ts';
import { nearPeople } from './near-names.ts';
import { isChinese } from '../text/plain-form.ts';
import { maskClass } from '../text/typed-line.ts';

/**
 * The words of a line that were to be a name and are nobody's: those before a colon, else the first word; in
 * running Chinese the two or three characters that are near a known name, or that stand before a date or a verb.
 */
export function unknownNameAt(text: string, from: number, context: CaptureContext): string {
  const said = textBeforeColon(text, from);
  if (said !== undefined && said.split(/\s+/u).length < 4) return said;
  const start = from + (text.charAt(from) === '@' ? 1 : 0);
  const word = text.slice(start, start + wordLength(text, start)) || oddRun(text, start);
  return isChinese(word) && word.length > 3 ? inRunningText(word, context) : word;
}

/** A run of marks that are no word. */
function oddRun(text: string, from: number): string {
  const run = /^\S+/u.exec(text.slice(from))?.[0] ?? '';
  return run.replaceAll(new RegExp(`[${maskClass}]`, 'gu'), '');
}

const beforeDateOrVerb = /^\p{sc=Han}{2,3}?(?=[今明后後大下这這本周週星禮礼月的給给发發交把要\d])/u;

function inRunningText(word: string, context: CaptureContext): string {
  const near = [2, 3]
    .map((length) => word.slice(0, length))
    .find((name) => nearPeople(context.names, name).length > 0);
  return near ?? beforeDateOrVerb.exec(word)?.[0] ?? word;
}
