import { expect, test } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { textOf } from '../../src/wording/meaning.ts';
import { widthOf } from '../../src/wording/text/text-width.ts';
import { testScreen, type TestScreen } from '../support/screen-world.ts';

const sizes = [
  { columns: 80, rows: 24 },
  { columns: 120, rows: 40 },
  { columns: 60, rows: 20 },
  { columns: 20, rows: 8 },
] as const;

const line = '王敏 春季活动的情绪板，十二页 周四中午前 需1天';

/** What may stand over the morning while something is asked or typed. */
const askings: readonly (readonly [string, (screen: TestScreen) => void])[] = [
  ['an empty line', ({ press }) => press('a')],
  ['a line that is read', (screen) => typed(screen, 'a', line)],
  ['a line nobody is named in', (screen) => typed(screen, 'a', 'x'.repeat(200))],
  ['a new date', (screen) => typed(screen, 'm', 'thrusday')],
  ['the date of one without', (screen) => saved(screen, 'jane moodboard')],
  ['a refused line', (screen) => saved(screen, 'jame moodboard by fri')],
  ['a pasted message', ({ loop }) => loop.paste(`${line}\n`.repeat(9))],
  ['the gap', ({ press }) => press('2', 'd')],
  ['whether they know', (screen) => (typed(screen, 'm', 'next wed 5pm'), screen.press('enter'))],
  ['why it is dropped', ({ press }) => press('x')],
  ['a letter that asks again', ({ press }) => press('4', 'c')],
  ['the walk', ({ press }) => press(' ')],
];

function typed(screen: TestScreen, key: string, text: string): void {
  screen.press(key);
  screen.type(text);
  screen.rest();
  screen.rest();
}

function saved(screen: TestScreen, text: string): void {
  typed(screen, 'a', text);
  screen.press('enter');
}

const everywhere = languages.flatMap((language) =>
  sizes.map(({ columns, rows }) => [columns, rows, language] as const),
);

test.each(everywhere)(
  'at %d by %d in %s whatever is asked fits, one row stays free, and the cursor stands in the line',
  (columns, rows, language) => {
    for (const glyphs of ['plain', 'fine'] as const) {
      for (const [what, ask] of askings) {
        const screen = testScreen({ columns, rows, language, glyphs });
        ask(screen);
        const { lines, cursor } = screen.frame();
        expect([what, lines.length]).toEqual([what, rows - 1]);
        for (const { spans } of lines) {
          expect([what, widthOf(textOf(spans)) <= columns]).toEqual([what, true]);
        }
        const isTyping = screen.loop.state().asking?.kind === 'line';
        expect([what, cursor?.y]).toEqual([what, isTyping ? rows - 3 : undefined]);
        expect(cursor?.x ?? 0).toBeLessThan(columns);
      }
    }
  },
);

test('plain glyphs need nothing but the letters of a keyboard beside what she typed', () => {
  for (const [what, ask] of askings) {
    const screen = testScreen({ glyphs: 'plain' });
    ask(screen);
    const drawn = screen.seen().replaceAll(/[\p{sc=Han}，。：（）“”]/gu, '');
    expect([what, /[^\u0020-\u007E\n]/u.exec(drawn)?.[0]]).toEqual([what, undefined]);
  }
});
