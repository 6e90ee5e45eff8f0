import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { textOf } from '../../../src/wording/meaning.ts';
import { morningLines } from '../../../src/wording/pages/morning-lines.ts';
import { wordsFor } from '../../support/words-for.ts';
import { testScreen } from '../../support/screen-world.ts';

function linesOf(screen = testScreen(), language: (typeof languages)[number] = 'en') {
  const { review } = screen.desk.prepareMorning();
  return morningLines(wordsFor(language), review, screen.desk.names);
}

test('in a pipe the morning is one item a line, in columns, nothing cut', () => {
  const screen = testScreen();
  const long =
    'a promise with so many words that no terminal of this world would show them all in one line';
  screen.desk.add(`jane ${long} by thu need 1h`);
  expect(linesOf(screen).map(textOf).join('\n')).toMatchInlineSnapshot(`
    "kept  Tue 24 Nov 08:40    3 to tell  1 to deliver  2 waiting
    1 SAY SOMETHING before they ask
      7k  晨光      王敏      海报终稿                        was Mon 18:00  LATE, not told
      r8  晨光      王敏      报价单                          18:00          TIGHT, 2h spare
      c3  Acme      Jane Li   call back about the radio spot  no date        GIVE A DATE
    2 OWE TODAY
      n6  Bluebird  Chen Hao  media plan v2                   17:00          1h work, ok
    3 NEXT 3 WORKING DAYS
      h6  Acme      Jane Li   a promise with so many words that no terminal of this world would show them all in one line  Thu 18:00      1h work, ok
      t5  Acme      Jane Li   revised deck                    Fri 12:00      1h work, ok
    4 WAITING ON
      w2  Acme      Tom Wu    brand guidelines                Fri 20 Nov     LATE 2d
      3x  PhotoLi   Li        venue photos                    Wed 25 Nov     ok
    5 GOING QUIET
      Everybody has heard from you.
    This month 1 of 2 kept, 1 late.
    +1 later: kept list"
  `);
});

test.each(languages)(
  'in %s all five headings stand in order, also with nothing under them',
  (language) => {
    const headings = linesOf(testScreen({ fill: () => undefined }), language)
      .map(textOf)
      .filter((line) => /^[1-5] /u.test(line));
    expect(headings.map((line) => line[0])).toEqual(['1', '2', '3', '4', '5']);
  },
);

test('colour only repeats a word: each meaning stands on the state at the end of its line', () => {
  const meant = linesOf().flatMap((line) => line.filter((span) => span.meaning === 'alarm'));
  expect(meant.map((span) => span.text)).toEqual(['LATE, not told', 'LATE 2d']);
});
