import type { Now } from '../calendar/now.ts';
import type { UnreadLine } from '../commitment/note.ts';
import { captureChanges } from '../entries/capture-fields.ts';
import type { Fact } from '../entries/entry.ts';

/** A line as it was typed, and what could not be read in it. */
export type UnreadDraft = Pick<UnreadLine, 'text' | 'verb' | 'reason'> & {
  /** The unread line this one takes the place of, when it was corrected but still cannot be read. */
  readonly replaces?: UnreadLine;
};

export type UnreadContext = {
  readonly now: Now;
  readonly newId: () => string;
  readonly handle: string;
};

/** The facts that keep a line that could not be read. */
export function decideUnread(
  draft: UnreadDraft,
  context: UnreadContext,
): { readonly line: UnreadLine; readonly facts: readonly Fact[] } {
  const { replaces, ...typed } = draft;
  const line: UnreadLine = {
    ...typed,
    id: context.newId(),
    handle: context.handle,
    at: context.now.wall,
    isOpen: true,
  };
  const { id, ...fields } = line;
  const kept: Fact = {
    verb: 'captured',
    entity: 'capture',
    entityId: id,
    changes: captureChanges(fields),
  };
  return { line, facts: replaces ? [kept, closeUnread(replaces)] : [kept] };
}

/** The fact that closes an unread line: it was mended or dropped. */
export function closeUnread(line: UnreadLine): Fact {
  return {
    verb: 'closed',
    entity: 'capture',
    entityId: line.id,
    changes: captureChanges({ isOpen: false }),
  };
}
