import type { Now } from '../domain/calendar/now.ts';
import type { WorkCalendar } from '../domain/calendar/work-calendar.ts';
import type { Cast } from './cast/meet-cast.ts';
import type { Happening } from './happening.ts';
import { notesOfThePast, wordsWithTheSilent } from './history/notes-and-contacts.ts';
import { openThings } from './history/open-things.ts';
import { pastThings } from './history/past-things.ts';
import { asides } from './morning/asides.ts';
import { sayScenes } from './morning/say-scenes.ts';
import { playScenes } from './morning/scene.ts';
import { waitScenes } from './morning/wait-scenes.ts';
import { workScenes } from './morning/work-scenes.ts';
import { choiceFrom } from './seeded-choice.ts';
import { workingDaysBefore, type Stage } from './stage.ts';

/** How big a story is: all promises and waits, and how many of them are open at its end. */
type StorySize = { readonly count: number; readonly open: number };

export type StoryWish = StorySize & {
  readonly cast: Cast;
  readonly seed: number;
  readonly present: Now;
  readonly calendar: WorkCalendar;
};

/** Everything that happened up to the present, oldest first. The same wish gives the same story. */
export function planStory(wish: StoryWish): readonly Happening[] {
  const { cast, present, calendar, count, open } = wish;
  const stage: Stage = {
    cast,
    present,
    calendar,
    choice: choiceFrom(wish.seed),
    days: workingDaysBefore({ present, calendar }, weeksOf(count)),
  };
  const scenes = [...sayScenes(stage), ...workScenes(stage), ...waitScenes(stage)].slice(0, open);
  const owed = [
    ...playScenes(scenes),
    ...openThings(stage, open - scenes.length),
    ...pastThings(stage, count - open),
  ];
  const words = [...asides(stage), ...notesOfThePast(stage, Math.round(count / 12))];
  const story = [...owed, ...words, ...wordsWithTheSilent(stage, owed)];
  return story.toSorted((one, other) => one.at - other.at);
}

/** A few weeks for a few hundred, two years for ten thousand, five for a hundred thousand. */
function weeksOf(count: number): number {
  return Math.min(260, Math.max(6, Math.round(Math.sqrt(count))));
}

/** How many clients keep so many promises busy. */
export function clientsFor(count: number): number {
  return Math.min(100, Math.round(Math.sqrt(count) / 3));
}

/** How many stand open, when nobody said: some four dozen, in a big ledger two hundred. */
export function openFor(count: number): number {
  return count < 2000 ? Math.min(48, Math.ceil(count * 0.6)) : 200;
}
