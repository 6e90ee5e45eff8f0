import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  areaText,
  areaWith,
  editArea,
  type AreaEvent,
} from '../../../src/screens/form/text-area.ts';
import { lineText } from '../../../src/screens/parts/line-field-state.ts';

function edited(text: string, ...events: readonly (string | AreaEvent)[]): string {
  let area = { ...areaWith(text), at: 0 };
  for (const event of events) {
    area = editArea(area, typeof event === 'string' ? { kind: 'key', name: event } : event);
  }
  const { cursor, graphemes } = area.lines[area.at] ?? { cursor: 0, graphemes: [] };
  const lines = area.lines.map(lineText);
  lines[area.at] = `${graphemes.slice(0, cursor).join('')}|${graphemes.slice(cursor).join('')}`;
  return lines.join('\n');
}

test.each([
  ['一二', ['left', 'enter'], '一\n|二'],
  ['ab\ncd', ['home', 'down', 'backspace'], 'ab|cd'],
  ['ab\ncd', ['delete'], 'ab|cd'],
  ['ab\ncd', ['right', 'left'], 'ab|\ncd'],
  ['一二三\nabcd', ['home', 'right', 'down'], '一二三\nab|cd'],
  ['abcd\n一二', ['left', 'down'], 'abcd\n一|二'],
  ['a', ['up', 'down'], 'a|'],
  ['a\nb', ['pagedown', 'up'], 'a|\nb'],
])('%j after %j is %j', (text, keys, wanted) => {
  expect(edited(text, ...keys)).toBe(wanted);
});

test('a pasted text keeps its lines and brings no control signs in', () => {
  const pasted = { kind: 'typed', text: 'one\r\ntwo\u001B[31m\nthree' } as const;
  expect(edited('a', pasted)).toBe('aone\ntwo\nthree|');
});

test('the cursor opens behind the first label that nothing stands behind', () => {
  const area = areaWith('when: 9:00\npresent: Jane\ncopy:\njob:');
  expect(area.at).toBe(2);
  expect(areaWith('when: 9:00\ncopy:\n\n# call\ndiscussed:\ndecided:').at).toBe(4);
});

test('whatever is typed and pressed, there is a line with the cursor in it, and typing and undoing it changes nothing', () => {
  const keys = fc.constantFrom('left', 'right', 'up', 'down', 'enter', 'backspace', 'delete');
  const event = fc.oneof(
    keys.map((name): AreaEvent => ({ kind: 'key', name })),
    fc
      .string({ unit: 'grapheme', maxLength: 4 })
      .map((text): AreaEvent => ({ kind: 'typed', text })),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const area = events.reduce(editArea, areaWith('周五 deck\n> jane'));
      const line = area.lines[area.at];
      expect(line?.cursor).toBeLessThanOrEqual(line?.graphemes.length ?? -1);
      const typed = editArea(area, { kind: 'typed', text: 'x' });
      expect(areaText(editArea(typed, { kind: 'key', name: 'backspace' }))).toBe(areaText(area));
    }),
  );
});
