import { inOneScript } from './one-script.ts';

/**
 * What an input method types, as its plain form: full-width letters, digits and marks become ASCII, quotes
 * become `"` and `'`, every space a space, 。 between digits a point.
 *
 * The answer is exactly as long as the question, so a place in one is a place in the other: readers look at
 * the plain form, and what is only words is kept as it was typed. 、 and 。 and 《》 stay: ASCII has no such marks.
 */
export function plainForm(typed: string): string {
  if (isPlainAlready.test(typed)) return typed;
  let plain = '';
  for (let place = 0; place < typed.length; place++) plain += plainUnit(typed, place);
  return plain;
}

const isPlainAlready = /^[\x20-\x7E]*$/u;

/** Names compared as people type them: plain form, one script, lower case, one space between words. */
export function foldName(text: string): string {
  const plain = plainForm(text);
  // An accent may be typed as a sign of its own.
  const folded = isPlainAlready.test(plain) ? plain : inOneScript(plain.normalize('NFC'));
  return folded.toLowerCase().replaceAll(/ +/gu, ' ').trim();
}

/** Whether a text holds at least one Chinese character. */
export function isChinese(text: string): boolean {
  return /\p{sc=Han}/u.test(text);
}

const marks: ReadonlyMap<string, string> = new Map([
  ...pairs('“”„‟「」『』', '"'),
  ...pairs('‘’‚‛', "'"),
  ...pairs('—–−‐‑', '-'),
  ...pairs('〜∼', '~'),
  ...pairs('∶︰', ':'),
  ...pairs('﹫', '@'),
]);

function pairs(typed: string, plain: string): [string, string][] {
  return [...typed].map((mark) => [mark, plain]);
}

function plainUnit(typed: string, place: number): string {
  const unit = typed.charAt(place);
  const code = typed.charCodeAt(place);
  if (code > 0x20 && code < 0x7f) return unit;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (/[\s\p{Cc}\uFEFF]/u.test(unit)) return ' ';
  if (unit === '。' && isBetweenDigits(typed, place)) return '.';
  // Two private characters are this room's own masks (typed-line.ts); nobody's text may pose as one.
  if (code === 0xe000 || code === 0xe001) return '\uFFFD';
  return marks.get(unit) ?? unit;
}

function isBetweenDigits(typed: string, place: number): boolean {
  return /^[0-9０-９].[0-9０-９]$/u.test(typed.slice(Math.max(0, place - 1), place + 2));
}
