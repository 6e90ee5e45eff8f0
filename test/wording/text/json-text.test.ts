import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonText } from '../../../src/wording/text/json-text.ts';
import { dangerousOnTerminal, hostileTexts } from '../../support/hostile-texts.ts';

test.each(hostileTexts)('%s is the same behind JSON, and steers nothing in it', (_, text) => {
  const said = jsonText({ text, [text]: 1 });
  expect(JSON.parse(said)).toEqual({ text, [text]: 1 });
  expect(said).not.toMatch(dangerousOnTerminal);
});

test('whatever a text holds, JSON of it says the same and steers nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const said = jsonText([text]);
      expect(JSON.parse(said)).toEqual([text]);
      expect(said).not.toMatch(dangerousOnTerminal);
    }),
  );
});
