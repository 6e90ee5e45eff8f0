import type { Gap } from '../../domain/commitment/commitment.ts';
import type { House } from '../cast/meet-cast.ts';
import type { Happening, Thing } from '../happening.ts';
import type { Stage } from '../stage.ts';
import { minuteOn, wallAt, type StoryMinute } from '../story-time.ts';
import type { Span } from './span.ts';

/** A past thing with its house and where it lies in time. */
export type Course = { readonly thing: Thing; readonly house: House; readonly span: Span };

/** What became of it: said, perhaps moved, told or written about, and in the end delivered or dropped. */
export function imagineCourse(stage: Stage, course: Course): readonly Happening[] {
  const { thing, span } = course;
  return [
    { at: span.said, kind: 'said', thing },
    ...wordsAboutIt(stage, course),
    ...changes(stage, course),
    ending(stage, course),
  ];
}

function wordsAboutIt({ choice }: Stage, { thing, house, span }: Course): readonly Happening[] {
  if (!choice.isLikely(0.05)) return [];
  const noteKind = choice.isLikely(0.8) ? 'private' : 'idea';
  const text = choice.pick(house.words.notes[noteKind]);
  return [{ at: between(span.said, span.closed), kind: 'noted', noteKind, about: thing, text }];
}

/** Moved in time or behind time, told or not; late ones are mostly said to be late. */
function changes(stage: Stage, course: Course): readonly Happening[] {
  const { choice } = stage;
  const { thing, span } = course;
  // An answer and a contact report are never moved, and who is told them has them.
  if (thing.draft.kind === 'reply' || thing.draft.kind === 'report') return [];
  if (span.closedOn > span.dueOn + 1 && choice.isLikely(0.6)) return moved(stage, course);
  if (span.closed > span.deadline && thing.draft.direction === 'mine' && choice.isLikely(0.6)) {
    const at = between(span.deadline, span.closed);
    return [{ at, kind: 'told', thing, via: choice.pick(ways) }];
  }
  return [];
}

const ways = ['mail', 'call', 'wechat'];

/** To the day it was delivered on: before the old date with notice, after it in shame. */
function moved({ choice, days }: Stage, { thing, house, span }: Course): readonly Happening[] {
  const isInTime = choice.isLikely(0.75);
  const at = isInTime ? between(span.said, span.deadline) : between(span.deadline, span.closed);
  const to = { kind: 'day', day: dayOfPlace(days, span.closedOn) } as const;
  const isToldAtOnce = choice.isLikely(0.6);
  const via = choice.pick(ways);
  const move: Happening = {
    at,
    kind: 'moved',
    thing,
    to,
    why: choice.pick(house.words.movedWhy),
    ...(isToldAtOnce ? { told: { via } } : {}),
  };
  if (isToldAtOnce || !choice.isLikely(0.7)) return [move];
  return [move, { at: between(at, span.closed), kind: 'told', thing, via }];
}

function dayOfPlace(days: Stage['days'], place: number) {
  return wallAt(minuteOn(days[place] ?? 0, 0)).toPlainDate();
}

function ending({ choice }: Stage, { thing, house, span }: Course): Happening {
  const at = span.closed;
  if (choice.isLikely(0.05)) {
    const why = choice.pick(house.words.droppedWhy);
    return { at, kind: 'dropped', thing, why, isWhyPrivate: choice.isLikely(0.2) };
  }
  const { need, kind, isNeedAssumed } = thing.draft;
  if (need === undefined || kind !== 'work') return { at, kind: 'delivered', thing };
  const gap = choice.isLikely(0.6) ? choice.pick(gaps) : undefined;
  const took = choice.isLikely(0.45) && !isNeedAssumed ? tookOf(need * choice.factor()) : undefined;
  return {
    at,
    kind: 'delivered',
    thing,
    ...(gap === undefined ? {} : { gap }),
    ...(took === undefined ? {} : { took }),
  };
}

const gaps: readonly Gap[] = ['as', 'as', 'as', 'over', 'over', 'under'];

/** As people say it: to the quarter of an hour. */
function tookOf(minutes: number): number {
  return Math.max(15, Math.round(minutes / 15) * 15);
}

function between(from: StoryMinute, to: StoryMinute): StoryMinute {
  return from + Math.ceil((to - from) / 2);
}
