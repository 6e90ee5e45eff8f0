import type { KnownNames, Named } from './known-names.ts';
import { foldName, isChinese } from '../text/plain-form.ts';

/** A known whole name found at a place of a plain text. */
export type LabelFound = { readonly to: number; readonly matches: readonly Named[] };

/**
 * The longest known name, nickname or company that begins at a place. A Latin name ends where its word ends; a
 * Chinese one may run into what follows, as Chinese is written, unless one lone character would be left over:
 * 王敏娜 is somebody else than 王敏.
 */
export function labelAt(text: string, from: number, names: KnownNames): LabelFound | undefined {
  const lengths = names.lengthsFrom.get(foldName(text.charAt(from))) ?? [];
  // Spaces of a name may be typed as several, so that more is looked at than the longest name has.
  const head = foldName(text.slice(from, from + 2 * (lengths[0] ?? 0)));
  for (const length of lengths) {
    const label = head.slice(0, length);
    const matches = names.labels.get(label);
    const to = matches && endOfLabel(text, from, label);
    if (matches && to !== undefined && endsName(text, from, to)) return { to, matches };
  }
  return undefined;
}

/** Where a name that begins at a place ends; its spaces may be typed as several. */
function endOfLabel(text: string, from: number, label: string): number | undefined {
  let place = from;
  for (const part of label.split(' ')) {
    if (place > from) {
      const spaces = /^ +/u.exec(text.slice(place))?.[0].length ?? 0;
      if (spaces === 0) return undefined;
      place += spaces;
    }
    if (foldName(text.slice(place, place + part.length)) !== part) return undefined;
    place += part.length;
  }
  return place;
}

function endsName(text: string, from: number, to: number): boolean {
  if (isChinese(text.charAt(to - 1))) return !leavesOneOver(text, from, to);
  return !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 2)) || isChinese(text.charAt(to));
}

/** Characters that may follow a name alone: 王敏的, 王敏要, 王敏给, and what is given in one character: 王敏稿. */
const mayFollowAlone = /[的給给发發交要说說问問和跟与與、稿图圖片表单單票款样樣]/u;

function leavesOneOver(text: string, from: number, to: number): boolean {
  const rest = /^[\p{sc=Han}]{0,2}/u.exec(text.slice(to, to + 4))?.[0] ?? '';
  return [...rest].length === 1 && to - from < 4 && !mayFollowAlone.test(rest);
}
