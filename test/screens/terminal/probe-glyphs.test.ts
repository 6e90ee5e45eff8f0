import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { readKeys } from '../../../src/screens/keys/key-press.ts';
import { probeGlyphs } from '../../../src/screens/terminal/probe-glyphs.ts';
import { noKeys } from '../../support/no-keys.ts';

/** A terminal that answers so when it is asked where its cursor is. */
function terminal(answer: string) {
  const input = Object.assign(new PassThrough(), { setRawMode: () => undefined });
  const sent: string[] = [];
  const output = {
    write: (text: string) => {
      sent.push(text);
      if (answer !== '') input.write(answer);
      return true;
    },
  };
  return {
    input: input as unknown as NodeJS.ReadStream,
    output: output as unknown as NodeJS.WriteStream,
    sent,
  };
}

const auto = { setting: 'auto', isCjk: true } as const;

test.each([
  ['one cell wide', '\u001B[1;2R', 'fine'],
  ['two cells wide', '\u001B[7;3R', 'plain'],
])('a thin line drawn %s means %s signs', async (_how, answer, glyphs) => {
  expect(await probeGlyphs(terminal(answer), auto)).toBe(glyphs);
});

test('what she set is not asked for', async () => {
  const asked = terminal('\u001B[1;3R');
  expect(await probeGlyphs(asked, { setting: 'fine', isCjk: true })).toBe('fine');
  expect(asked.sent).toEqual([]);
});

test('the line is taken away again', async () => {
  const asked = terminal('\u001B[1;2R');
  await probeGlyphs(asked, auto);
  const sent = asked.sent.join('');
  expect(sent.startsWith('\r')).toBe(true);
  expect(sent.endsWith('\r\u001B[K')).toBe(true);
});

test('keys typed around the answer are still keys', async () => {
  const asked = terminal('a\u001B[1;2Rb');
  await probeGlyphs(asked, auto);
  expect(asked.input.read()).toBe('ab');
});

test('an answer that comes too late is nobody\u2019s key', () => {
  expect(readKeys('[1;2R', noKeys)).toEqual([]);
  expect(readKeys('\u001B[12;40R', noKeys)).toEqual([]);
});
