import type { Commitment } from '../domain/commitment/commitment.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { ItemContext } from './capture-context.ts';
import { readItems } from './read-item.ts';
import { readNote } from './read-note.ts';

/** What they were told: how some commitments stand, or something in words. */
export type ToldRead =
  | { readonly kind: 'items'; readonly items: readonly Commitment[]; readonly text?: string }
  | { readonly kind: 'statement'; readonly who: WhoSaid; readonly text: string };

/** Reads `7k`, `jane 7k`, `jane launch moves to 8 Jan`, or the words of an item (`deck`). */
export function readTold(words: readonly string[], context: ItemContext): Result<ToldRead> {
  const note = readNote(words, context);
  if (note.ok && note.value.kind === 'who') return toldTo(note.value.who, note.value.text, context);
  const items = readItems(words, context);
  if (items.ok) return told(items.value.items, items.value.rest);
  // "told jane" lacks its text, and which Jane must be asked; anything else was to be an item.
  const isAboutWho = !note.ok && /^(?:words-missing|person-unclear)$/u.test(note.problem.kind);
  return isAboutWho ? note : items;
}

/** Behind WHO handles stop clocks; anything else is what was said. */
function toldTo(who: WhoSaid, text: string, context: ItemContext): Result<ToldRead> {
  const items = readItems([text], context);
  const isByHandle = items.ok && items.value.items.some((one) => text.toLowerCase().startsWith(one.handle));
  return isByHandle ? told(items.value.items, items.value.rest) : ok({ kind: 'statement', who, text });
}

function told(items: readonly Commitment[], text: string): Result<ToldRead> {
  return ok({ kind: 'items', items, ...(text === '' ? {} : { text }) });
}
