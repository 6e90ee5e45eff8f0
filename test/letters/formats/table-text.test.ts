import { expect, test } from 'vitest';
import { tableText } from '../../../src/letters/formats/table-text.ts';

const steps = (...rows: readonly (readonly string[])[]) =>
  tableText({ kind: 'table', title: 'NEXT STEPS', head: ['Who', 'What', 'By'], rows }, 76);

test('a table that fits stands in columns', () => {
  expect(steps(['Wei', 'Revised deck', 'Thursday 26 November'], ['王敏', '海报', 'Friday'])).toBe(
    `NEXT STEPS
Who   What          By
Wei   Revised deck  Thursday 26 November
王敏  海报          Friday`,
  );
});

test('only the last column goes on below: nothing stands between the words of a cell', () => {
  const what = 'Revised deck, 12 slides, PDF, 3 colour routes';
  expect(steps(['Wei', what, 'Thursday 26 November 12:00'])).toBe(`NEXT STEPS
Who  What                                           By
Wei  Revised deck, 12 slides, PDF, 3 colour routes  Thursday 26 November
                                                    12:00`);
});

test('what does not fit in columns becomes a list, cell after cell', () => {
  const what = 'Revised deck with everything they asked for on the phone and the two routes';
  expect(steps(['Wei', what, 'Friday'], ['Tom', 'guidelines', 'Monday'])).toBe(`NEXT STEPS
Who · What · By
- Wei · Revised deck with everything they asked for on the phone and the two
  routes · Friday
- Tom · guidelines · Monday`);
});
