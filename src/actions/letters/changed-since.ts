import { wallFromText } from '../../domain/calendar/read-stored-time.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { commitmentId } from '../../domain/entries/ids.ts';
import { circleIdOf, circleIdOfNote } from '../../domain/letters/client-circle.ts';
import { itemOfEffect } from '../../domain/letters/letter-effect.ts';
import type { Act, LedgerReads } from '../world.ts';
import type { WaitingDraft } from './mail-door.ts';

/** What a letter would say differently now. `isNoted`: something was agreed that it does not name. */
export type DraftNews = { readonly items: readonly Commitment[]; readonly isNoted: boolean };

type ReadsForNews = Pick<LedgerReads, 'acts' | 'commitment' | 'notesSince' | 'person'>;

/** Letters about all that is between us and a client; the others are about what they name. */
const aboutEverything = ['status', 'internal'];

/** Facts a letter tells; that it was written or sent is none of them. */
const facts = [
  'promised',
  'awaited',
  'corrected',
  'edited',
  'moved',
  'delivered',
  'received',
  'dropped',
];

/** How many acts are looked through; a draft older than these is old enough to be looked at anyway. */
const mostActs = 2000;

/** Says of each draft what changed since it was written, of all that stands in it. What was done is read once. */
export function newsOfDrafts(reads: ReadsForNews): (draft: WaitingDraft) => DraftNews {
  let acts: readonly Act[] | undefined;
  const once = { ...reads, acts: (most: number) => (acts ??= reads.acts(most)) };
  return (draft) => changedSince(once, draft);
}

function changedSince(reads: ReadsForNews, draft: WaitingDraft): DraftNews {
  const since = wallFromText(draft.made).toString();
  const named = new Set<string>([...draft.trace.datesSaid, itemOfEffect(draft.trace.effect) ?? '']);
  const isEverything = aboutEverything.includes(draft.letter);
  const items = changedItems(reads, since).filter(
    (item) => named.has(item.id) || (isEverything && circleIdOf(item) === draft.circle),
  );
  return { items, isNoted: isEverything && isNewlyNoted(reads, since, draft.circle) };
}

/** Each once, the latest first. Clocks are no facts of a letter: they run because of it. */
function changedItems(reads: ReadsForNews, since: string): readonly Commitment[] {
  const ids = new Set<string>();
  for (const { at, entries, isUndone } of reads.acts(mostActs)) {
    if (wallFromText(at).toString() <= since) break;
    if (isUndone) continue;
    for (const { verb, entity, entityId } of entries)
      if (entity === 'commitment' && facts.includes(verb)) ids.add(entityId);
  }
  return [...ids]
    .flatMap((id) => reads.commitment(commitmentId(id)) ?? [])
    .filter(({ kind }) => kind === 'work' || kind === 'meeting');
}

function isNewlyNoted(reads: ReadsForNews, since: string, circle: string): boolean {
  return reads
    .notesSince(since)
    .some(
      (note) =>
        note.kind === 'decision' &&
        note.at.toString() > since &&
        circleIdOfNote(note, reads) === circle,
    );
}
