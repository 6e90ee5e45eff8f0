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
  'decided',
  'moved',
  'delivered',
  'received',
  'dropped',
];

/** How many acts are looked through; a draft older than these is old enough to be looked at anyway. */
const mostActs = 2000;
const fewActs = 50;

/** Says of each draft what changed since it was written, of all that stands in it. What was done is read once. */
export function newsOfDrafts(reads: ReadsForNews): (draft: WaitingDraft) => DraftNews {
  const actsSince = readActsOnce(reads);
  return (draft) => changedSince(reads, draft, actsSince);
}

type ActsSince = (since: string) => readonly Act[];

/** Acts later than a time, newest first; a few at first, and more only when they all are later. */
function readActsOnce({ acts }: ReadsForNews): ActsSince {
  let read: readonly Act[] = [];
  let asked = 0;
  return (since) => {
    while (asked < mostActs && read.length === asked && isLater(read.at(-1), since)) {
      asked = asked === 0 ? fewActs : mostActs;
      read = acts(asked);
    }
    return read.filter((act) => isLater(act, since));
  };
}

function isLater(act: Act | undefined, since: string): boolean {
  return act === undefined || wallFromText(act.at).toString() > since;
}

function changedSince(reads: ReadsForNews, draft: WaitingDraft, actsSince: ActsSince): DraftNews {
  const since = wallFromText(draft.made).toString();
  const named = new Set<string>([...draft.trace.datesSaid, itemOfEffect(draft.trace.effect) ?? '']);
  const isEverything = aboutEverything.includes(draft.letter);
  const items = changedItems(reads, actsSince(since)).filter(
    (item) => named.has(item.id) || (isEverything && circleIdOf(item) === draft.circle),
  );
  return { items, isNoted: isEverything && isNewlyNoted(reads, since, draft.circle) };
}

/** Each once, the latest first. Clocks are no facts of a letter: they run because of it. */
function changedItems(reads: ReadsForNews, acts: readonly Act[]): readonly Commitment[] {
  const ids = new Set<string>();
  for (const { entries, isUndone } of acts) {
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
