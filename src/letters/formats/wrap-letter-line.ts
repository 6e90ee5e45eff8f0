import { graphemesOf, widthOf } from '../../wording/text/text-width.ts';

/** What stands in Chinese text without spaces around it; full-width letters make words like others. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F]|(?![\p{L}\p{N}])[\uFF00-\uFFEF]/u;
const closing = /^[，。、；：！？）》」』】〉”’…%‰,.;:!?)\]}]/u;
const opening = /[（《「『【〈“‘([{]$/u;

/**
 * Breaks a line into lines of at most `cells`: at spaces, and between Chinese characters but never before
 * a closing mark or after an opening one. A word or an address that is longer keeps a line to itself whole.
 */
export function wrapLetterLine(text: string, cells: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > cells) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return [...lines, line.trimEnd()];
}

/** The text in the smallest pieces between which a line may end. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const sign of graphemesOf(text)) {
    const last = pieces.at(-1);
    if (last === undefined || mayBreak(last, sign)) pieces.push(sign);
    else pieces[pieces.length - 1] = last + sign;
  }
  return pieces;
}

function mayBreak(before: string, sign: string): boolean {
  if (sign === ' ') return false;
  if (before.endsWith(' ')) return true;
  if (closing.test(sign) || opening.test(before) || isInsideDate(before, sign)) return false;
  return wide.test(sign) || wide.test(before.slice(-1));
}

/** 12月2日 and 周三 are read as one. */
function isInsideDate(before: string, sign: string): boolean {
  if (/[周週]$/u.test(before)) return /[一二三四五六日]/u.test(sign);
  return /\d$/u.test(before) ? /[年月日]/u.test(sign) : /[年月]$/u.test(before) && /\d/u.test(sign);
}
