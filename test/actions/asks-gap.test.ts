import { expect, test } from 'vitest';
import { asksGap } from '../../src/actions/asks-gap.ts';
import { deliverCommitments } from '../../src/actions/deliver-commitment.ts';
import { undoLast } from '../../src/actions/undo-act.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import { testScreen } from '../support/screen-world.ts';

function world(gap: Settings['ask']['gap']) {
  const { world: made, clock } = testScreen();
  return { made: { ...made, settings: { ...made.settings, ask: { gap } } }, clock };
}

test('never and always need no looking up', () => {
  expect(asksGap(world('never').made)).toBe(false);
  expect(asksGap(world('always').made)).toBe(true);
});

test('once a day is with the first delivery of the day, answered or not, and not with what came in', () => {
  const { made, clock } = world('daily');
  const open = made.ledger.openCommitments();
  const wait = open.filter(({ direction }) => direction === 'theirs').slice(0, 1);
  const [first, second] = open.filter(
    ({ direction, kind }) => direction === 'mine' && kind === 'work',
  );
  if (first === undefined || second === undefined) throw new Error('the week has two promises');
  deliverCommitments(made, { commitments: wait });
  expect(asksGap(made)).toBe(true);
  deliverCommitments(made, { commitments: [first] });
  expect(asksGap(made)).toBe(false);
  expect(asksGap(made, [first.id])).toBe(true);
  undoLast(made);
  expect(asksGap(made)).toBe(true);
  deliverCommitments(made, { commitments: [second] });
  clock.set('2026-11-25T09:00');
  expect(asksGap(made)).toBe(true);
});
