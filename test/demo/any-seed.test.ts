import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meetCast } from '../../src/demo/cast/meet-cast.ts';
import { planStory } from '../../src/demo/plan-story.ts';
import { recordHappening, type StoryBook } from '../../src/demo/record-happenings.ts';
import { minuteOfWall } from '../../src/demo/story-time.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import { systemClock } from '../../src/outside/system-clock.ts';
import { countingIds } from '../support/ledger-facts.ts';
import { usualSettings } from '../support/usual-settings.ts';

const zone = 'Asia/Shanghai';
const calendar = workCalendarFrom(usualSettings, zone);

test('whatever the seed and the hour, every step of the story is one that the commands allow', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 0, max: 400 * 24 * 60 }),
      fc.integer({ min: 0, max: 400 }),
      (seed, minutes, count) => {
        const present = clockAfter(minutes);
        const newId = countingIds();
        const cast = meetCast('en', 7, newId);
        const open = Math.min(count, 30);
        const story = planStory({ cast, present, calendar, seed, count, open });
        const book: StoryBook = { zone, calendar, newId, open: new Map() };
        for (const happening of story) recordHappening(book, happening, { takeHandle: newId });
        expect(book.open.size).toBe(open);
        expect(story.filter(({ at }) => at > minuteOfWall(present.wall))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

function clockAfter(minutes: number) {
  const now = systemClock({ KEPT_NOW: `2026-01-01T00:00+08:00[${zone}]` })();
  return {
    ...now,
    wall: now.wall.add({ minutes }),
    epochMs: now.epochMs + minutes * 60_000,
  };
}
