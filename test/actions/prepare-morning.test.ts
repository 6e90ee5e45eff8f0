import { expect, test } from 'vitest';
import { prepareMorning } from '../../src/actions/prepare-morning.ts';
import { testScreen } from '../support/screen-world.ts';

test('a ledger in which everything was taken back is as good as new', () => {
  const { desk, world } = testScreen({ fill: () => undefined });
  expect(prepareMorning(world).isFresh).toBe(true);
  desk.add('jane@acme deck by fri');
  expect(prepareMorning(world).isFresh).toBe(false);
  desk.undo();
  expect(prepareMorning(world).isFresh).toBe(true);
});

test('a ledger in which everything is delivered is not new', () => {
  const { desk, world } = testScreen({ fill: () => undefined });
  desk.add('jane@acme deck by fri');
  const [deck] = world.ledger.openCommitments();
  if (deck) desk.done(deck.id, undefined);
  expect(prepareMorning(world).isFresh).toBe(false);
});

test('who was not heard of for longer than the rhythm stands in section 5, with the last note', () => {
  const screen = testScreen({
    fill: (desk, clock) => {
      clock.set('2026-11-02T10:00');
      desk.add('Mei Sun@Bluebird: brand film by 3 nov');
      clock.set('2026-11-03T10:00');
      const [film] = Object.values(desk.prepareMorning().review.sections).flat();
      if (film?.kind !== 'promise') throw new Error('no film');
      desk.done(film.commitment.id, 'as');
      const [mei] = film.commitment.who;
      if (mei) desk.note({ kind: 'person', id: mei }, 'worried about budget');
    },
  });
  const quiet = prepareMorning(screen.world).review.sections.quiet;
  expect(quiet).toMatchObject([
    { days: 21, rhythm: 14, contact: { lastNote: { text: 'worried about budget' } } },
  ]);
  expect(screen.seen()).toContain('Bluebird  Mei Sun  21 days (14)  last: worried about budget');
});

test('the forecast of what is near stands beside it', () => {
  const { world } = testScreen();
  const [plan] = prepareMorning(world).review.sections.owe;
  expect(plan?.kind === 'promise' && plan.forecast?.state).toBe('ok');
});
