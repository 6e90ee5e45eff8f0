import type { Commitment } from '../domain/commitment/commitment.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import type { Result } from '../domain/result.ts';
import { ok, refuse } from '../domain/result.ts';
import type { ItemContext } from './capture-context.ts';
import { findFirstWho } from './names/find-who.ts';
import { readItems } from './read-item.ts';
import { lineFromWords } from './text/typed-line.ts';

/** What a note is about: people or a company, or one commitment by its handle. */
export type NoteRead =
  | { readonly kind: 'who'; readonly who: WhoSaid; readonly text: string }
  | { readonly kind: 'commitment'; readonly commitment: Commitment; readonly text: string };

/** Reads WHO TEXT or HANDLE TEXT. The text is kept as typed: nothing in it is a date, a token or another name. */
export function readNote(words: readonly string[], context: ItemContext): Result<NoteRead> {
  const about = aboutCommitment(words, context);
  if (about !== undefined) return about;
  const line = lineFromWords(words);
  const found = findFirstWho(line, context);
  if (!found.ok) return found;
  const end = Math.max(...found.value.stretches.map((stretch) => stretch.to));
  const text = line.typed
    .slice(end)
    .replace(/^[\s,，、:：]+/u, '')
    .trim();
  if (text === '') return refuse({ kind: 'words-missing', missing: 'text' });
  const { guessedFrom: _, ...who } = found.value.who;
  return ok({ kind: 'who', who, text });
}

function aboutCommitment(
  words: readonly string[],
  context: ItemContext,
): Result<NoteRead> | undefined {
  const items = mayBeHandle(firstWord(words), context)
    ? readItems([firstWord(words)], context)
    : undefined;
  const commitment = items?.ok ? items.value.items[0] : undefined;
  if (commitment?.handle !== firstWord(words).toLowerCase()) return undefined;
  const text = words
    .join(' ')
    .trim()
    .slice(firstWord(words).length)
    .replace(/^[\s:：]+/u, '')
    .trim();
  if (text === '') return refuse({ kind: 'words-missing', missing: 'text' });
  return ok({ kind: 'commitment', commitment, text });
}

/** Most notes are about somebody: then the open items need not be read. */
function mayBeHandle(word: string, { byHandle }: ItemContext): boolean {
  if (!/^[\p{L}\p{N}]{2,5}$/u.test(word)) return false;
  return byHandle === undefined || byHandle(word.toLowerCase()) !== undefined;
}

function firstWord(words: readonly string[]): string {
  return (
    words
      .join(' ')
      .trim()
      .split(/[\s:：]/u)[0] ?? ''
  );
}
