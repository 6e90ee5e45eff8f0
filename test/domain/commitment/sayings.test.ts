import { expect, test } from 'vitest';
import { sayingsIn } from '../../../src/domain/commitment/sayings.ts';
import type { StoryEvent } from '../../../src/domain/commitment/story.ts';
import { due, wall } from '../../support/make-commitment.ts';

const at = wall('2026-11-24T09:00');

test('a date that was mended was right from the beginning; a move behind their back says nothing', () => {
  const story: readonly StoryEvent[] = [
    { at, kind: 'promised', due: due('2026-11-26'), via: 'call' },
    { at, kind: 'corrected', due: due('2026-11-27') },
    { at, kind: 'moved', due: due('2026-11-30'), wasLate: false, isTold: false },
    { at, kind: 'mailed' },
    { at, kind: 'told', via: 'mail' },
  ];
  expect(sayingsIn(story)).toEqual([
    { told: { at, via: 'call' }, due: due('2026-11-27') },
    { told: { at, via: 'mail' }, due: due('2026-11-30') },
  ]);
});
