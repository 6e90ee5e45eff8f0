import type { MorningItem } from '../../domain/review/morning-item.ts';
import type { WalkChoice, WalkTally } from '../../wording/catalogue/screen-words.ts';
import { itemId } from '../../wording/pages/morning-row.ts';
import type { Decided } from '../state/page.ts';
import type { WalkPage } from './walk-page.ts';

/** What writes nothing about the item is not there to be taken back. */
const writesNothing: readonly WalkChoice[] = ['kept', 'later', 'drafted'];

/** What was decided of an item, with what was decided of it before. */
export function remember(
  decided: readonly Decided[],
  item: MorningItem | undefined,
  choice: WalkChoice,
): readonly Decided[] {
  if (item === undefined || writesNothing.includes(choice)) return decided;
  const last = decided.at(-1);
  return last !== undefined && itemId(last.item) === itemId(item)
    ? decided.with(decided.length - 1, { ...last, choices: [...last.choices, choice] })
    : [...decided, { item, choices: [choice] }];
}

/** After undo: what needs its decision again as it did before comes first, and is counted no more. */
export function takeBack(walk: WalkPage, needing: ReadonlyMap<string, MorningItem>): WalkPage {
  const back = walk.decided.findLast(({ item }) => isAsBefore(item, needing.get(itemId(item))));
  const fresh = back && needing.get(itemId(back.item));
  if (back === undefined || fresh === undefined) return walk;
  return {
    ...walk,
    left: [fresh, ...walk.left.filter((item) => itemId(item) !== itemId(fresh))],
    decided: walk.decided.filter((each) => each !== back),
    tally: back.choices.reduce(less, walk.tally),
    top: 0,
  };
}

/** A moved one that they were not told of still needs a decision, but another. */
function isAsBefore(before: MorningItem, now: MorningItem | undefined): boolean {
  return now !== undefined && before.kind === now.kind && reasonOf(before) === reasonOf(now);
}

function reasonOf(item: MorningItem): string {
  return item.kind === 'promise' ? item.reason.kind : '';
}

function less(tally: WalkTally, choice: WalkChoice): WalkTally {
  return { ...tally, [choice]: tally[choice] - 1 };
}
