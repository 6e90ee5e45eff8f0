import type { Commitment } from '../../domain/commitment/commitment.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { VerbLine } from '../flag-table.ts';
import type { Face } from '../face.ts';
import { findItems } from './find-item.ts';

/** What a letter is about, and what was typed behind it. */
export type LetterItem = { readonly item: Commitment; readonly rest: string };

/** The same for a letter that has no use for more words; a file typed after `--ics` is one. */
export async function findOnlyItem(
  face: Face,
  { words, flags }: VerbLine,
): Promise<Result<Commitment>> {
  const found = await findItem(face, words);
  if (!found.ok) return found;
  const { item, rest } = found.value;
  if (rest === '') return ok(item);
  return refuse({ kind: 'words-left', text: rest, isFile: flags.ics !== undefined });
}

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
