import type { Commitment } from '../commitment/commitment.ts';
import { wallIn } from '../commitment/due.ts';
import type { CalendarEvent, EventKind, EventTime } from './calendar-event.ts';

/** How the words of an event are made fit for whoever looks at the calendar, and how often it was changed. */
export type EventContext = {
  readonly sequenceOf: (id: string) => number;
  readonly clean: (text: string) => string;
  readonly namesOf: (commitment: Commitment) => readonly string[] | undefined;
};

/** A commitment as an event of a calendar; undefined while it has no date. */
export function eventOf(commitment: Commitment, context: EventContext): CalendarEvent | undefined {
  const when = eventTime(commitment);
  if (when === undefined) return undefined;
  const { id, what, theyGet, meeting } = commitment;
  const names = context.namesOf(commitment);
  return {
    id,
    sequence: context.sequenceOf(id),
    kind: eventKind(commitment),
    state: eventState(commitment),
    what: context.clean(what),
    ...(theyGet === undefined ? {} : { exactly: context.clean(theyGet) }),
    ...(meeting?.place === undefined ? {} : { place: context.clean(meeting.place) }),
    ...(names === undefined ? {} : { names }),
    when,
  };
}

function eventKind({ kind, direction }: Commitment): EventKind {
  switch (kind) {
    case 'meeting':
    case 'report':
    case 'confirmation':
      return kind;
    case 'reply':
      return 'answer';
    case 'work':
      return direction === 'mine' ? 'promise' : 'wait';
  }
}

function eventState({ standing }: Commitment): CalendarEvent['state'] {
  switch (standing.kind) {
    case 'open':
      return 'planned';
    case 'delivered':
      return 'done';
    case 'dropped':
      return 'cancelled';
  }
}

/** Long enough to be seen in a calendar. */
const deadlineMinutes = 15;

function eventTime({ promised, kind, need }: Commitment): EventTime | undefined {
  switch (promised.kind) {
    case 'none':
      return undefined;
    case 'day':
      return promised;
    case 'moment': {
      const minutes = kind === 'meeting' && need ? need : deadlineMinutes;
      return { kind: 'time', at: wallIn('UTC', promised), minutes };
    }
  }
}
