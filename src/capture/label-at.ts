import type { KnownNames, Named } from './known-names.ts';
import { foldName, isChinese } from './plain-form.ts';

/** A known whole name found at a place of a plain text. */
export type LabelFound = { readonly to: number; readonly matches: readonly Named[] };

/**
 * The longest known name, nickname or company that begins at a place. A Latin name ends where its word ends; a
 * Chinese one may run into what follows, as Chinese is written, unless one lone character would be left over:
 * 王敏娜 is somebody else than 王敏.
 */
export function labelAt(text: string, from: number, names: KnownNames): LabelFound | undefined {
  for (let to = Math.min(text.length, from + names.longestLabel); to > from; to--) {
    if (!endsName(text, from, to)) continue;
    const matches = names.labels.get(foldName(text.slice(from, to)));
    if (matches !== undefined) return { to, matches };
  }
  return undefined;
}

function endsName(text: string, from: number, to: number): boolean {
  const last = text.charAt(to - 1);
  if (last === ' ') return false;
  if (isChinese(last)) return !leavesOneOver(text, from, to);
  return !/^[\p{L}\p{N}]/u.test(text.slice(to)) || isChinese(text.charAt(to));
}

/** Characters that may follow a name alone: 王敏的, 王敏要, 王敏给. */
const mayFollowAlone = /[的给給发發交要说說问問和跟与與、]/u;

function leavesOneOver(text: string, from: number, to: number): boolean {
  const rest = /^[\p{sc=Han}]+/u.exec(text.slice(to))?.[0] ?? '';
  return [...rest].length === 1 && to - from < 4 && !mayFollowAlone.test(rest);
}
