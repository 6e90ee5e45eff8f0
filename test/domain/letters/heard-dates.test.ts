import { expect, test } from 'vitest';
import type { Due } from '../../../src/domain/commitment/due.ts';
import { noDue, storeDue } from '../../../src/domain/commitment/due.ts';
import type { StoryEvent } from '../../../src/domain/commitment/story.ts';
import { heardDates } from '../../../src/domain/letters/heard-dates.ts';
import { due, wall } from '../../support/make-commitment.ts';

const at = wall('2026-11-23T14:20');

function promised(date: Due): StoryEvent {
  return { at, kind: 'promised', due: date };
}

function moved(date: Due, isTold = false): StoryEvent {
  return { at, kind: 'moved', due: date, wasLate: false, isTold };
}

const told: StoryEvent = { at, kind: 'told' };

const wed = due('2026-11-25');
const thu = due('2026-11-26T12:00');
const fri = due('2026-11-27T17:00');
const mon = due('2026-11-30');

test.each<[string, readonly StoryEvent[], Due, Due | undefined]>([
  ['they have the date they were promised', [promised(thu)], thu, undefined],
  ['a move nobody told them of changes nothing', [promised(thu), moved(fri)], thu, undefined],
  ['once told they have the new one, and had the old', [promised(thu), moved(fri), told], fri, thu],
  ['told in the same breath', [promised(thu), moved(fri, true)], fri, thu],
  [
    'told of the first move and not of the second, they have the first',
    [promised(wed), moved(thu, true), moved(fri)],
    thu,
    wed,
  ],
  [
    'told of the second alone, they had the one from the beginning',
    [promised(wed), moved(thu), moved(fri), told],
    fri,
    wed,
  ],
  ['telling the same twice is hearing once', [promised(thu), moved(fri, true), told], fri, thu],
  ['being told that it stands is no new date', [promised(thu), told], thu, undefined],
  [
    'a slip of the pen was never said',
    [promised(mon), { at, kind: 'corrected', due: thu }],
    thu,
    undefined,
  ],
  ['a promise without a date', [promised(noDue)], noDue, undefined],
  ['its first date', [promised(noDue), moved(fri, true)], fri, undefined],
  ['there is no story', [], noDue, undefined],
  [
    'what else happens to it says no date',
    [
      promised(thu),
      { at, kind: 'edited', fields: ['what'] },
      { at, kind: 'other', verb: 'mailed' },
    ],
    thu,
    undefined,
  ],
])('%s', (_, story, now, before) => {
  const heard = heardDates(story);
  expect(storeDue(heard.now)).toEqual(storeDue(now));
  expect(heard.before && storeDue(heard.before)).toEqual(before && storeDue(before));
});
