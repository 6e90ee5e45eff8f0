import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  editLine,
  emptyLine,
  lineText,
  lineWith,
  viewLine,
  type LineEvent,
} from '../../../src/screens/parts/line-field-state.ts';
import { widthOf } from '../../../src/wording/text/text-width.ts';

/** The line after these keys: `<left>` is a key, everything else is typed. The cursor is shown as |. */
function after(start: string, keys: string): string {
  const events = [...keys.matchAll(/<([a-z0-9-]+)>|([^<]+)/gu)].map(([, name, text]): LineEvent =>
    name === undefined ? { kind: 'typed', text: text ?? '' } : { kind: 'key', name },
  );
  const { graphemes, cursor } = events.reduce(editLine, lineWith(start));
  return `${graphemes.slice(0, cursor).join('')}|${graphemes.slice(cursor).join('')}`;
}

test.each([
  ['', 'deck', 'deck|'],
  ['deck', '<left><left>x', 'dex|ck'],
  ['王敏海报', '<left><backspace>', '王敏|报'],
  ['👩‍👧 day', '<home><delete>', '| day'],
  ['é', '<backspace>', '|'],
  ['e', '\u0301', 'e\u0301|'],
  ['deck by fri', '<ctrl-w>', 'deck by |'],
  ['deck by fri', '<ctrl-a>my ', 'my |deck by fri'],
  ['deck by fri', '<ctrl-u>', '|'],
  ['deck by fri', '<home><right><right><ctrl-k>', 'de|'],
  ['deck', '<end><right>', 'deck|'],
  ['', '<backspace>', '|'],
  ['deck', '<f5>', 'deck|'],
  ['deck by fri', '<alt-b>x', 'deck by x|fri'],
  ['deck by fri', '<ctrl-left><ctrl-left>x', 'deck x|by fri'],
  ['deck by  fri', '<home><alt-f><ctrl-right>x', 'deck byx|  fri'],
  ['deck by fri', '<alt-backspace><alt-b><alt-d>', 'deck | '],
  ['王敏 修改稿周四', '<alt-b>', '王敏 修改稿|周四'],
  ['deck给客户', '<ctrl-w>', 'deck给|'],
  ['周四，', '<ctrl-w><ctrl-w>', '|'],
  ['deck ', '<alt-f>', 'deck |'],
  ['', '<alt-b><ctrl-w><alt-d>', '|'],
  ['', 'two\r\nlines \u001B[31mred\u001B[0m', 'two lines red|'],
])('"%s", then %s, is "%s"', (start, keys, shown) => {
  expect(after(start, keys)).toBe(shown);
});

test('whatever is typed, the cursor stays in the line and the view within its cells', () => {
  const event = fc.oneof(
    fc.record({
      kind: fc.constant('typed' as const),
      text: fc.string({ unit: 'grapheme', maxLength: 4 }),
    }),
    fc.record({
      kind: fc.constant('key' as const),
      name: fc.constantFrom(
        'left',
        'right',
        'home',
        'end',
        'backspace',
        'delete',
        'ctrl-w',
        'ctrl-k',
        'ctrl-u',
        'alt-b',
        'alt-f',
        'alt-d',
      ),
    }),
  );
  fc.assert(
    fc.property(fc.array(event), fc.integer({ min: 2, max: 30 }), (events, cells) => {
      const field = events.reduce(editLine, emptyLine);
      const view = viewLine(field, cells);
      expect(field.cursor).toBeGreaterThanOrEqual(0);
      expect(field.cursor).toBeLessThanOrEqual(field.graphemes.length);
      expect(widthOf(view.text)).toBeLessThanOrEqual(cells);
      expect(view.cursor).toBeLessThan(cells);
    }),
  );
});

test('a long line shows the part around the cursor, with a mark where it goes on', () => {
  const field = lineWith('Jane Li: a promise that is longer than the window');
  expect(viewLine(field, 12)).toEqual({ text: '..he window', cursor: 11 });
  expect(viewLine(editLine(field, { kind: 'key', name: 'home' }), 12)).toEqual({
    text: 'Jane Li: a..',
    cursor: 0,
  });
  expect(lineText(field)).toBe('Jane Li: a promise that is longer than the window');
});
