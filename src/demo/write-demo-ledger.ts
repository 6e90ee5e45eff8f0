import type { Ledger } from '../actions/world.ts';
import type { WorkCalendar } from '../domain/calendar/work-calendar.ts';
import type { Fact } from '../domain/entries/entry.ts';
import type { Language } from '../domain/language.ts';
import { ok } from '../domain/result.ts';
import { castCards, meetCast, type CastSize } from './cast/meet-cast.ts';
import type { Happening } from './happening.ts';
import { clientsFor, openFor, planStory } from './plan-story.ts';
import { recordHappening, type StoryBook } from './record-happenings.ts';
import type { StoryClock } from './story-clock.ts';
import { dayNumberAt, wallAt, type StoryMinute } from './story-time.ts';

export { storyClock } from './story-clock.ts';

export type DemoWish = {
  /** Empty, and opened with `now: clock.now`. */
  readonly ledger: Pick<Ledger, 'write'>;
  /** Showing the present; it is moved through the past and back. */
  readonly clock: StoryClock;
  readonly newId: () => string;
  readonly calendar: WorkCalendar;
  readonly seed: number;
  /** How many promises and waits. */
  readonly count: number;
  /** How many of them are open; absent: some four dozen, in a big ledger two hundred. */
  readonly open?: number;
  readonly language: Language;
  /** Who plays; absent: as many clients as so many promises keep busy. */
  readonly cast?: CastSize;
};

/** The agency of `kept --demo`: three clients, a supplier, twenty promises and what they owe, ten weeks of work done. */
export const demoWeek = { cast: 'small', count: 100, open: 28 } as const;

/** Writes the past of a made-up agency into a ledger, up to a morning with something in every section. */
export function writeDemoLedger(wish: DemoWish): void {
  const { ledger, clock, newId, calendar, seed, count, language } = wish;
  const present = clock.now();
  const cast = meetCast(language, wish.cast ?? clientsFor(count), newId);
  const open = Math.min(count, wish.open ?? openFor(count));
  const story = planStory({ cast, present, calendar, seed, count, open });
  const book: StoryBook = { zone: present.zone, calendar, newId, open: new Map() };
  const write = (at: StoryMinute, decide: Parameters<typeof writeAct>[1]) => {
    clock.moveTo(wallAt(at));
    writeAct(ledger, decide);
  };
  write(story[0]?.at ?? 0, () => cast.facts);
  for (const act of actsOf(story)) {
    const end = act.at(-1)?.at;
    if (end === undefined) continue;
    write(end, (desk) => act.flatMap((happening) => recordHappening(book, happening, desk)));
  }
  clock.moveTo(present.wall);
}

function writeAct(
  ledger: DemoWish['ledger'],
  decide: (desk: Parameters<Parameters<Ledger['write']>[0]>[0]) => readonly Fact[],
): void {
  ledger.write((desk) => ok({ facts: decide(desk), value: undefined }));
}

// As many as anybody looks back at, one by one.
const actsAlone = 250;
// Before them whole days are one act: each act is a flush to the disk, and a big ledger would take its time.
const actsTogether = 80;

/** The newest happenings as acts of their own, as commands write them; the older ones some days at a time. */
function actsOf(story: readonly Happening[]): readonly (readonly Happening[])[] {
  const turn = Math.max(0, story.length - actsAlone);
  return [...daysTogether(story.slice(0, turn)), ...story.slice(turn).map((one) => [one])];
}

function daysTogether(story: readonly Happening[]): readonly (readonly Happening[])[] {
  const enough = story.length / actsTogether;
  const acts: Happening[][] = [];
  for (const day of Map.groupBy(story, ({ at }) => dayNumberAt(at)).values()) {
    const act = acts.at(-1);
    if (act && act.length < enough) act.push(...day);
    else acts.push(day);
  }
  return acts;
}

/** Settings that go with the demo of a language: whose name the letters are signed with. */
export function demoSettings(language: Language): Readonly<Record<string, string>> {
  const { name, email } = castCards(language).me;
  return { language, 'me.name': name, 'me.email': email };
}
