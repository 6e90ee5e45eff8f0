import type { LetterWish } from '../../actions/letters/prepared-letter.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { findItems } from '../reading/find-item.ts';
import { readLetterWish } from './ready-letter.ts';

/** What a letter is about, what was typed behind it, and how it is wished. */
type ItemLetter = LetterItem & { readonly wish: LetterWish };

type LetterItem = { readonly item: Commitment; readonly rest: string };

/** What a letter about one thing is asked with; the words behind it are for the letter. */
export async function readItemLetter(
  face: Face,
  { words, flags }: VerbLine,
): Promise<Result<ItemLetter>> {
  const found = await findLetterItem(face, words);
  if (!found.ok) return found;
  const wish = readLetterWish(face, flags);
  return wish.ok ? ok({ ...found.value, wish: wish.value }) : wish;
}

/** The same for a letter that has no use for more words; a file typed after `--ics` is one. */
export async function readBareItemLetter(face: Face, line: VerbLine): Promise<Result<ItemLetter>> {
  const read = await readItemLetter(face, line);
  if (!read.ok || read.value.rest === '') return read;
  return refuse({
    kind: 'words-left',
    text: read.value.rest,
    isFile: line.flags.ics !== undefined,
  });
}

/** The one thing a letter is asked about; words find open ones, a handle any. */
async function findLetterItem(face: Face, words: readonly string[]): Promise<Result<LetterItem>> {
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
