import { Temporal } from '../domain/calendar/temporal.ts';
import type { Commitment } from '../domain/commitment/commitment.ts';
import { isAboutActs } from '../domain/entries/undo.ts';
import { isQuiet } from '../domain/review/going-quiet.ts';
import type { Contact } from '../domain/review/morning-item.ts';
import { loadStrip, type LoadDay } from '../domain/review/load-strip.ts';
import { reviewMorning, type MorningReview } from '../domain/review/morning.ts';
import { forecastOpen } from './forecast-commitment.ts';
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
  const monthBegan = now.wall
    .toPlainDate()
    .with({ day: 1 })
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
  const near = nearby(world, open);
  const review = reviewMorning({
    now,
    calendar,
    open,
    forecasts: forecastOpen(near),
    unread,
    contacts: quietContacts(world),
    closedThisMonth: ledger.closedSince(monthBegan),
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

/** Acts that were all undone leave the ledger as it was found; undoing is an act too. */
function hasNoActs(world: World): boolean {
  return world.ledger.acts(20).every((act) => act.isUndone || isAboutActs(act));
}

/** Those over their rhythm, with the last thing that was noted of them. */
function quietContacts(world: World): readonly Contact[] {
  const now = world.now();
  return world.ledger
    .people()
    .flatMap((person) => contactOf(world, person))
    .filter((contact) => isQuiet(now, contact))
    .map((contact) => withLastNote(world, contact));
}

function contactOf({ ledger }: World, person: Contact['person']): readonly Contact[] {
  const last = ledger.lastContact(person.id);
  if (last === undefined) return [];
  const organisation = person.organisation && ledger.organisation(person.organisation);
  return [
    { person, last: Temporal.PlainDateTime.from(last), ...(organisation ? { organisation } : {}) },
  ];
}

function withLastNote({ ledger }: World, contact: Contact): Contact {
  const [lastNote] = ledger.notesAbout(contact.person.id);
  return lastNote ? { ...contact, lastNote } : contact;
}
