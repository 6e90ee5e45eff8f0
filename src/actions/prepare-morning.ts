import { Temporal } from '../domain/calendar/temporal.ts';
import { wallFromText } from '../domain/calendar/read-stored-time.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import { isPressing } from '../domain/commitment/shown-conflict.ts';
import { isAboutActs } from '../domain/entries/undo.ts';
import { isQuiet } from '../domain/review/going-quiet.ts';
import type { Contact } from '../domain/review/morning-item.ts';
import { loadStrip, type LoadDay } from '../domain/review/load-strip.ts';
import { reviewMorning, type MorningReview } from '../domain/review/morning.ts';
import { missedAt, outcomeOf, tallyOutcomes, type Tally } from '../domain/review/tally.ts';
import { forecastOpen } from './forecast-commitment.ts';
import { showConflicts } from './show-conflicts.ts';
import type { World } from './world.ts';

/** The morning as the ledger stands now. `isFresh`: nothing was ever promised or awaited here. */
export type Morning = {
  readonly review: MorningReview;
  readonly isFresh: boolean;
  /** The next ten working days. */
  readonly load: readonly LoadDay[];
};

export function prepareMorning(world: World): Morning {
  const { ledger, calendar } = world;
  const now = world.now();
  const open = ledger.openCommitments();
  const unread = ledger.unreadLines();
  const near = nearby(world, open);
  const review = reviewMorning({
    now,
    calendar,
    open,
    forecasts: forecastOpen(near),
    unread,
    unclear: ledger.unclearCommitments().map((commitment) => ({
      commitment,
      conflicts: showConflicts(ledger, commitment).filter((each) => isPressing(commitment, each)),
    })),
    contacts: quietContacts(world),
    month: tallyMonth(near),
  });
  return {
    review,
    isFresh: open.length === 0 && unread.length === 0 && hasNoActs(world),
    load: loadStrip({ now, calendar, open: near.ledger.openCommitments() }),
  };
}

/**
 * The world with only as many of my promises as can matter this morning, soonest first, and every wait.
 * A promise with hundreds before it does not become urgent today; its chance is for its own page.
 */
export function nearby(world: World, open: readonly Commitment[]): World {
  let mine = 0;
  const near = open.filter((each) => each.direction === 'theirs' || (mine += 1) <= mostForecast);
  return { ...world, ledger: { ...world.ledger, openCommitments: () => near } };
}

const mostForecast = 400;

/** How what was delivered since the first of the month went, and what was not kept in it and is open. */
function tallyMonth({ ledger, calendar, now }: World): Tally {
  const facts = { now: now(), calendar };
  const { year, month } = facts.now.wall;
  const began = new Temporal.PlainDateTime(year, month, 1);
  const since = began.toString({ smallestUnit: 'minute' });
  const { counted, zoned } = ledger.outcomesSince(since, facts.now.zone);
  const missed = ledger.openCommitments().filter((each) => {
    const at = missedAt(facts, each);
    return at !== undefined && Temporal.PlainDateTime.compare(at, began) >= 0;
  });
  return tallyOutcomes(
    counted,
    [...zoned, ...missed].map((each) => outcomeOf(facts, each)),
  );
}

/** Acts that were all undone leave the ledger as it was found; undoing is an act too. */
function hasNoActs(world: World): boolean {
  return world.ledger.acts(20).every((act) => act.isUndone || isAboutActs(act));
}

/** Those over their rhythm, with the last thing that was noted of them. */
function quietContacts(world: World): readonly Contact[] {
  const now = world.now();
  const { ledger } = world;
  const last = ledger.lastContacts();
  const houses = new Map(ledger.organisations().map((each) => [each.id, each]));
  return ledger
    .people()
    .flatMap((person): readonly Contact[] => {
      const at = last.get(person.id);
      const organisation = person.organisation && houses.get(person.organisation);
      return at === undefined
        ? []
        : [{ person, last: wallFromText(at), ...(organisation ? { organisation } : {}) }];
    })
    .filter((contact) => isQuiet(now, contact))
    .map((contact) => withLastNote(world, contact));
}

function withLastNote({ ledger }: World, contact: Contact): Contact {
  const lastNote = ledger.lastNoteAbout(contact.person.id);
  return lastNote ? { ...contact, lastNote } : contact;
}
