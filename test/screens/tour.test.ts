import { describe, expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { widthOf } from '../../src/wording/text/text-width.ts';
import { wordsFor } from '../support/words-for.ts';
import { testScreen, type TestScreen } from '../support/screen-world.ts';

const foot = (screen: TestScreen) => screen.seen().split('\n').at(-1) ?? '';

test('six steps, and each goes on when its key is pressed', () => {
  const screen = testScreen({ guide: 'tour' });
  expect(foot(screen)).toContain('Tour 1/6');
  screen.press('down');
  expect(foot(screen)).toContain('Tour 2/6');
  screen.press('enter');
  expect(foot(screen)).toContain('Tour 3/6');
  screen.press('esc');
  expect(foot(screen)).toContain('Tour 4/6');
  screen.press('a');
  screen.type('jane logo by fri');
  expect(foot(screen)).toContain('Tour 4/6');
  screen.press('enter');
  expect(foot(screen)).toContain('Tour 5/6');
  screen.press('v');
  expect(foot(screen)).toContain('Tour 6/6');
  screen.press('?');
  expect(foot(screen)).toContain('That was the tour.');
});

test('a line that is left is not the one the tour waits for', () => {
  const screen = testScreen({ guide: 'tour' });
  screen.press('down', 'enter', 'esc', 'a', 'esc', '/', 'enter');
  expect(foot(screen)).toContain('Tour 4/6');
});

test('another key than the one asked for does what it does, and the tour waits', () => {
  const screen = testScreen({ guide: 'tour' });
  screen.press('l');
  expect(screen.seen()).toContain('What was done');
  expect(foot(screen)).toContain('Tour 1/6');
});

test('esc leaves the tour, but first what is open over the morning', () => {
  const screen = testScreen({ guide: 'tour' });
  screen.press('v', 'esc');
  expect(foot(screen)).toContain('Tour 1/6');
  screen.press('esc');
  expect(foot(screen)).not.toContain('Tour');
  expect(screen.ended()).toBeUndefined();
});

test('a step whose key does nothing where one is says esc first, and esc leaves the tour only where it does', () => {
  const screen = testScreen({ guide: 'tour' });
  expect(foot(screen)).toContain('esc leaves the tour');
  screen.press('enter');
  expect(foot(screen)).toContain('Tour 1/6  Press esc first');
  expect(foot(screen)).not.toContain('leaves the tour');
  screen.press('esc');
  expect(foot(screen)).toContain('Press the down arrow');
  screen.press('down', 'enter');
  expect(foot(screen)).toContain('Press esc: back.');
  expect(foot(screen)).not.toContain('leaves the tour');
});

test('made-up data is called so on the screen, hers is not', () => {
  expect(testScreen({ guide: 'demo' }).seen()).toContain('made-up data');
  expect(testScreen().seen()).not.toContain('made-up data');
});

describe.each(languages)('in %s', (language) => {
  test('no step is cut in a window of sixty cells', () => {
    const { tour } = wordsFor(language).browse;
    for (const [index, says] of [...tour.steps, tour.escFirst].entries())
      expect(widthOf(`${tour.step(index + 1, 6)}  ${says}`)).toBeLessThanOrEqual(60);
  });

  test.each([
    [80, 24],
    [60, 20],
    [120, 40],
  ])('the tour takes one row of a window of %i by %i', (columns, rows) => {
    const screen = testScreen({ guide: 'tour', language, columns, rows });
    const lines = screen.seen().split('\n');
    expect(lines).toHaveLength(rows - 1);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
    screen.loop.resize({ columns, rows: rows + 4 });
    expect(screen.seen().split('\n')).toHaveLength(rows + 3);
  });
});
