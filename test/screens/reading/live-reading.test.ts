import { expect, test } from 'vitest';
import { testScreen } from '../../support/screen-world.ts';

function chipsOf(typed: string, keys: readonly string[] = ['a'], language?: 'zh-Hans' | 'zh-Hant') {
  const screen = testScreen({
    ...(language === undefined ? {} : { language }),
    glyphs: 'fine',
    columns: 120,
  });
  screen.press(...keys);
  screen.type(typed);
  screen.rest();
  screen.rest();
  return screen.seen().split('\n').at(-3);
}

test.each([
  ['', 'jane revised deck by thu noon need 1d'],
  ['jane', 'Jane Li, Acme · no words yet · no date: you will be asked'],
  [
    'jane revised deck',
    'Jane Li, Acme · revised deck · no date: you will be asked · half a day assumed',
  ],
  [
    'jane revised deck by th',
    'Jane Li, Acme · revised deck · "th" is not a date yet · half a day assumed',
  ],
  ['jane bought a deck asap', 'Jane Li, Acme · bought a deck · no date yet · half a day assumed'],
  ['jame deck by fri', 'nobody called "jame": Jane Li (Acme)? · Fri 27 Nov 18:00'],
  ['bob@acme logo by fri', 'Bob, Acme (new) · logo'],
  ['me tidy desk by fri', 'yourself · tidy desk'],
  ['jane deck by mon', 'Jane Li, Acme · deck'],
  ['jane deck by 23 nov need 2x', '"2x" is not a time yet'],
])('while "%s" is typed, "%s" stands above it', (typed, chips) => {
  expect(chipsOf(typed)).toContain(chips);
});

test.each(['a', 'w'])(
  'on an empty ledger the example behind %s says where somebody works, and can be typed',
  (key) => {
    const screen = testScreen({ fill: () => undefined });
    screen.press(key);
    const example = screen.seen().split('\n').at(-3) ?? '';
    screen.type(example);
    screen.press('enter');
    expect(screen.message()).toContain('u undo');
  },
);

test('of what they asked it is seen who, and that the rest are their words', () => {
  const screen = testScreen();
  screen.loop.paste('jane can we see it by friday?');
  screen.press('3');
  screen.rest();
  expect(screen.seen()).toContain('Jane Li, Acme  can we see it by friday?');
  screen.press('ctrl-u');
  screen.type('nobody can we see it?');
  screen.rest();
  expect(screen.seen()).toContain('nobody called "nobody"');
});

test('of two dates both are seen in a window of 80 columns', () => {
  expect(chipsOf('jane deck by fri by mon 30 nov')).toContain(
    'Fri 27 Nov 18:00 or Mon 30 Nov 18:00?',
  );
});

test('who, what, when, need and chance stand there before Enter, and nothing is written', () => {
  const screen = testScreen({ glyphs: 'fine', columns: 120 });
  const before = screen.world.ledger.version();
  screen.press('a');
  screen.type('jane moodboard by thu noon need 1d');
  screen.rest();
  screen.rest();
  expect(screen.seen()).toMatch(
    /Jane Li, Acme · moodboard · Thu 26 Nov 12:00 · 1d · (?:[a-z]+, )?about \d in 10/u,
  );
  expect(screen.world.ledger.version()).toBe(before);
});

test.each([
  ['zh-Hans', '王敏 修改稿 周四中午前 需1天', '王敏，晨光 · 修改稿 · 11月26日 周四 12:00'],
  ['zh-Hant', '王敏 修改稿 週四中午前 需1天', '王敏，晨光 · 修改稿 · 11月26日 週四 12:00'],
] as const)('in %s "%s" reads as "%s"', (language, typed, chips) => {
  expect(chipsOf(typed, ['a'], language)).toContain(chips);
});

test('a wait is read without need and chance, a move as its date and whether they know', () => {
  expect(chipsOf('jane logo by fri', ['w'])).toBe('Jane Li, Acme · logo · Fri 27 Nov 18:00');
  expect(chipsOf('next wed 5pm told', ['3', 'm'])).toMatch(
    /^Wed 2 Dec 17:00 · they know · (?:about|better)/u,
  );
  expect(chipsOf('thrusday', ['3', 'm'])).toBe('"thrusday": thursday?');
});

test('the chance is asked only when the text rests, and not with more open than can be asked in a moment', () => {
  const screen = testScreen({ glyphs: 'fine', columns: 120 });
  screen.press('a');
  screen.type('jane moodboard by thu noon need 1d');
  screen.rest();
  expect(screen.seen()).not.toContain('in 10');
  screen.type(' ');
  screen.rest();
  screen.rest();
  expect(screen.seen()).toContain('in 10');
});

test('long words are cut before the date is', () => {
  const screen = testScreen({ columns: 60 });
  screen.press('a');
  screen.type(`jane ${'very '.repeat(30)}long deck by thu noon need 1d`);
  screen.rest();
  expect(screen.seen()).toContain('Thu 26 Nov 12:00');
});

test('a promise saved without a date is asked for one; enter means not yet', () => {
  const screen = testScreen();
  screen.press('a');
  screen.type('jane moodboard');
  screen.press('enter');
  expect(screen.message()).toMatch(/^when is \w+ due:/u);
  expect(screen.seen()).toMatch(/Saved: \w+ moodboard, Jane Li, Acme {2}enter: no date yet/u);
  screen.type('thu noon');
  screen.press('enter');
  const saved = screen.world.ledger.openCommitments().find(({ what }) => what === 'moodboard');
  expect(saved?.promised).toMatchObject({ kind: 'moment' });

  const other = testScreen();
  other.press('a');
  other.type('jane moodboard');
  other.press('enter', 'enter');
  const kept = other.world.ledger.openCommitments().find(({ what }) => what === 'moodboard');
  expect(kept?.promised).toEqual({ kind: 'none' });
});

test('words that say there is no date are not asked again', () => {
  const screen = testScreen();
  screen.press('a');
  screen.type('jane moodboard asap');
  screen.press('enter');
  expect(screen.message()).toContain('moodboard');
  expect(screen.loop.state().asking).toBeUndefined();
});
