import { expect, test } from 'vitest';
import { languages, type Language } from '../../../src/domain/language.ts';
import { choicesFor } from '../../../src/screens/keys/key-map.ts';
import { targetOfItem } from '../../../src/screens/target.ts';
import { openWalk } from '../../../src/screens/walk/walk-state.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';
import { testScreen } from '../../support/screen-world.ts';

type Size = readonly [columns: number, rows: number];

const sizes: readonly Size[] = [
  [20, 8],
  [24, 9],
  [30, 10],
  [39, 12],
  [40, 12],
  [60, 15],
  [60, 20],
  [80, 24],
];

/** A late promise, and one that two machines gave different dates. */
function walking(language: Language, [columns, rows]: Size) {
  const screen = testScreen({
    language,
    columns,
    rows,
    fill: (desk, clock) => {
      clock.set('2026-11-16T10:00');
      desk.add('王敏@晨光 海报终稿 11月23日下班前 需2小时');
      desk.add('Jane Li@Acme: revised deck by 26 nov noon need 1h');
    },
  });
  const deck = screen.world.ledger.openCommitments().find(({ what }) => what === 'revised deck');
  if (!deck) throw new Error('there is no deck');
  screen.apart(
    (desk) => desk.move(deck.id, '27 nov 5pm'),
    (desk) => desk.move(deck.id, '30 nov noon'),
  );
  screen.press('space');
  return screen;
}

const cases = languages.flatMap((language) => sizes.map((size) => [language, size] as const));

test.each(cases)(
  'in %s at %j every choice is seen at once, and all of the story can be scrolled to',
  (language, size) => {
    const screen = walking(language, size);
    for (let left = 2; left > 0; left -= 1) {
      const [item] = openWalk(screen.loop.state())?.left ?? [];
      const place = item?.kind === 'conflict' ? 'deciding' : 'walk';
      const seen = screen.seen();
      for (const { keys } of choicesFor(place, targetOfItem(item)))
        expect(seen).toMatch(new RegExp(`(^|\\s)${keys[0] ?? ''}\\s`, 'mu'));
      const lines = seen.split('\n');
      expect(lines.every((line) => widthOf(line) <= size[0])).toBe(true);
      screen.press('end');
      const said =
        screen.context.words.screen.walk.why[
          item?.kind === 'conflict' ? 'conflict' : 'late-untold'
        ];
      const last = screen.seen();
      expect(`${seen}${last}`.replaceAll('\n', '')).toContain(said.slice(-4));
      screen.press('home', '7');
    }
  },
);
