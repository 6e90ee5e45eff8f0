import type { Commitment } from '../../domain/commitment/commitment.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';
import { findItems } from './find-item.ts';

/** What a letter is about, and what was typed behind it. */
export type LetterItem = { readonly item: Commitment; readonly rest: string };

/** The one thing a letter is asked about; words find open ones, a handle any. */
export async function findItem(face: Face, words: readonly string[]): Promise<Result<LetterItem>> {
  if (words.length === 0) return refuse({ kind: 'words-missing', missing: 'item' });
  const found = await findItems(face, words);
  if (!found.ok) return found;
  const [item, other] = found.value.items;
  if (item === undefined) return refuse({ kind: 'commitment-not-found', typed: words.join(' ') });
  if (other) {
    const typed = words.join(' ');
    return refuse({ kind: 'commitment-unclear', typed, candidates: found.value.items });
  }
  return ok({ item, rest: found.value.rest });
}
