import { expect, test } from 'vitest';
import { prepareStatusLetter } from '../../../src/actions/letters/prepare-status-letter.ts';
import { deliverCommitments } from '../../../src/actions/deliver-commitment.ts';
import { organisationIdFor } from '../../support/make-commitment.ts';
import { headsUpWorld, type HeadsUpWorld } from '../../support/heads-up-world.ts';
import { letterText } from '../../../src/letters/formats/letter-text.ts';
import { statusLetter } from '../../../src/letters/kinds/status-letter.ts';

// Jane was promised the deck for Thursday noon; it is Tuesday morning.

function statusAfter(moves: (world: HeadsUpWorld) => void): string {
  const scene = headsUpWorld();
  moves(scene);
  const organisation = scene.world.ledger.organisation(organisationIdFor('acme'));
  if (!organisation) throw new Error('no Acme');
  const about = { kind: 'organisation', organisation } as const;
  const prepared = prepareStatusLetter(scene.world, about, { faceLanguage: 'en' });
  if (!prepared.ok) throw new Error(prepared.problem.kind);
  return letterText(statusLetter(prepared.value.facts));
}

test.each<[string, (world: HeadsUpWorld) => void, string]>([
  [
    'moved twice and told only of the second: from the date she last heard',
    ({ move, tell }) => {
      move('2026-11-27T17:00');
      move('2026-11-30T17:00');
      tell();
    },
    'moved from Thursday 26, 12:00, as I said on Tuesday',
  ],
  [
    'moved twice and told only of the first: from that first new date',
    ({ move, tell }) => {
      move('2026-11-27T17:00');
      tell();
      move('2026-11-30T17:00');
    },
    'moved from Friday 27, 17:00\n',
  ],
  [
    'moved twice and told of neither: from the date that was promised',
    ({ move }) => {
      move('2026-11-27T17:00');
      move('2026-11-30T17:00');
    },
    'moved from Thursday 26, 12:00\n',
  ],
  [
    'moved twice and told each time: from the one before the last',
    ({ move, tell }) => {
      move('2026-11-27T17:00');
      tell();
      move('2026-11-30T17:00');
      tell();
    },
    'moved from Friday 27, 17:00, as I said on Tuesday',
  ],
])('%s', (_, moves, line) => {
  expect(statusAfter(moves)).toContain(line);
});

test('moved away and back before she heard of it, a promise was not moved for her', () => {
  const text = statusAfter(({ move }) => {
    move('2026-11-27T17:00');
    move('2026-11-26T12:00');
  });
  expect(text).toContain('Revised deck: Thursday 26 November 12:00\n');
  expect(text).not.toContain('moved');
});

test('an hour set for the day they had is no move', () => {
  const text = statusAfter(({ move, tell }) => {
    move('2026-11-27');
    tell();
    move('2026-11-27T17:00');
    tell();
  });
  expect(text).toContain('Revised deck: Friday 27 November 17:00\n\n');
});

test('what was delivered is compared with the date she last heard', () => {
  const text = statusAfter(({ world, clock, commitment, move, tell }) => {
    move('2026-11-25T12:00');
    tell();
    move('2026-11-25T17:00');
    clock.set('2026-11-25T16:00');
    deliverCommitments(world, { commitments: [commitment()] });
  });
  expect(text).toContain('Wednesday 25 November 16:00 (agreed: 12:00)');
});
