import type { Commitment, Told } from './commitment.ts';
import type { Due } from './due.ts';
import { noDue } from './due.ts';
import type { StoryEvent } from './story.ts';

/** The other side heard a date: when, how, and which. */
export type Saying = { readonly told: Told; readonly due: Due };

/** Every date they were told of a promise, oldest first, as it was when it was said. */
export function sayingsIn(story: readonly StoryEvent[]): readonly Saying[] {
  let sayings: Saying[] = [];
  let due: Due = noDue;
  for (const event of story) {
    switch (event.kind) {
      case 'promised':
        due = event.due;
        sayings.push({ told: toldAt(event), due });
        break;
      case 'moved':
        due = event.due;
        if (event.isTold) sayings.push({ told: toldAt(event), due });
        break;
      case 'told':
        sayings.push({ told: toldAt(event), due });
        break;
      case 'corrected': {
        // A slip of the pen: what was said was right from the beginning.
        const right = event.due ?? due;
        due = right;
        sayings = sayings.map(({ told }) => ({ told, due: right }));
        break;
      }
      case 'decided':
        // What they heard of it stands in the story already.
        due = event.due ?? due;
        break;
      case 'awaited':
      case 'delivered':
      case 'received':
      case 'compared':
      case 'dropped':
      case 'mailed':
      case 'edited':
      case 'other':
        break;
    }
  }
  return sayings;
}

/** The same of a promise that was neither moved nor spoken of since: its fields say it all. */
export function firstSaying({ said, via, promised }: Commitment): Saying {
  return { told: toldAt({ at: said, ...(via === undefined ? {} : { via }) }), due: promised };
}

function toldAt({ at, via }: { readonly at: Told['at']; readonly via?: string }): Told {
  return { at, ...(via === undefined ? {} : { via }) };
}
