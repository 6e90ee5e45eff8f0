import type { Due } from '../commitment/due.ts';
import { isSameDue, noDue } from '../commitment/due.ts';
import type { StoryEvent } from '../commitment/story.ts';

/** The date the other side has in mind, and the one she had in mind before she heard of that. */
export type HeardDates = { readonly now: Due; readonly before?: Due };

/** What they were told of a promise's dates, from its story: a move behind their back changes nothing. */
export function heardDates(story: readonly StoryEvent[]): HeardDates {
  let heard: HeardDates = { now: noDue };
  let promised: Due = noDue;
  for (const event of story) {
    promised = dueAfter(event, promised);
    if (isSaying(event) && !isSameDue(heard.now, promised)) heard = hear(heard, promised);
    // A slip of the pen: what was said was right from the beginning.
    if (event.kind === 'corrected') heard = { now: promised };
  }
  return heard;
}

function dueAfter(event: StoryEvent, promised: Due): Due {
  switch (event.kind) {
    case 'promised':
    case 'awaited':
    case 'moved':
      return event.due;
    case 'corrected':
    case 'decided':
      return event.due ?? promised;
    case 'told':
    case 'delivered':
    case 'received':
    case 'compared':
    case 'dropped':
    case 'mailed':
    case 'edited':
    case 'other':
      return promised;
  }
}

/** They hear the date as it stands. */
function isSaying(event: StoryEvent): boolean {
  if (event.kind === 'moved') return event.isTold;
  return event.kind === 'promised' || event.kind === 'awaited' || event.kind === 'told';
}

function hear({ now }: HeardDates, date: Due): HeardDates {
  return now.kind === 'none' ? { now: date } : { now: date, before: now };
}
