import type { Commitment } from '../domain/commitment/commitment.ts';
import type { WhoSaid } from '../domain/people/who-said.ts';
import type { Result } from '../domain/result.ts';
import { ok } from '../domain/result.ts';
import type { ItemContext } from './capture-context.ts';
import { foldName } from './text/plain-form.ts';
import type { ItemsRead } from './read-item.ts';
import { readItems } from './read-item.ts';
import { readNote } from './read-note.ts';

/** What they were told: how some commitments stand, or something in words. */
export type ToldRead =
  | { readonly kind: 'items'; readonly items: readonly Commitment[]; readonly text?: string }
  | { readonly kind: 'statement'; readonly who: WhoSaid; readonly text: string };

/** Reads `7k`, `jane 7k`, `jane launch moves to 8 Jan`, or the words of an item (`deck`). */
export function readTold(words: readonly string[], context: ItemContext): Result<ToldRead> {
  const items = readItems(words, context);
  if (items.ok && isByHandle(items.value, words.join(' '))) return told(items.value);
  const note = readNote(words, context);
  if (note.ok && note.value.kind === 'who') return toldTo(note.value.who, note.value.text, context);
  // "told jane" lacks its text, and which Jane must be asked; anything else was to be an item.
  if (!note.ok && note.problem.kind !== 'person-unknown') return note;
  return items.ok ? told(items.value) : items;
}

/** Behind WHO handles stop clocks; anything else is what was said. */
function toldTo(who: WhoSaid, text: string, context: ItemContext): Result<ToldRead> {
  const items = readItems([text], context);
  return items.ok && isByHandle(items.value, text)
    ? told(items.value)
    : ok({ kind: 'statement', who, text });
}

function isByHandle({ items }: ItemsRead, typed: string): boolean {
  return items.some((one) => foldName(typed).startsWith(one.handle));
}

function told({ items, rest }: ItemsRead): Result<ToldRead> {
  return ok({ kind: 'items', items, ...(rest === '' ? {} : { text: rest }) });
}
