import { expect, test } from 'vitest';
import { spokenTurn } from '../../../src/screens/spoken/spoken-turn.ts';
import { testScreen } from '../../support/screen-world.ts';

const anywhere = { kind: 'more' } as const;

test('a decision says what it is about once, and its choices under the numbers that are typed', () => {
  const screen = testScreen({
    columns: 78,
    rows: 10_000,
    fill: (desk, clock) => {
      clock.set('2026-11-23T14:20');
      desk.add('Jane Li@Acme: revised deck by thu noon need 1h');
    },
  });
  const deck = screen.world.ledger.commitmentByHandle('7k');
  if (!deck) throw new Error('there is no 7k');
  screen.apart(
    (desk) => desk.move(deck.id, 'fri 5pm'),
    (desk) => desk.move(deck.id, 'mon noon'),
  );
  screen.press('space');
  const turn = spokenTurn(screen.context, screen.loop.state(), anywhere);
  if (turn.kind !== 'choices') throw new Error('nothing to choose');
  expect(turn.says.join(' ')).toContain('Two machines said different things');
  expect(turn.says.join(' ')).not.toContain('Mon 30 Nov 12:00');
  expect(turn.choices.map(({ says }) => says).slice(0, 5)).toEqual([
    'Fri 27 Nov 17:00, here, me, Tue 24 Nov 08:40',
    'Mon 30 Nov 12:00, imported, me, Tue 24 Nov 08:40',
    'move, give it another date',
    'later, not now',
    'open, the whole story',
  ]);
  const first = turn.choices[0];
  if (first?.kind !== 'keys') throw new Error('no key');
  screen.press(...first.keys);
  expect(screen.world.ledger.commitmentByHandle('7k')?.conflicts).toBeUndefined();
});
