import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLine } from '../../../src/letters/formats/fold-line.ts';

test('a line that fits stays one line', () => {
  expect(foldLine('SUMMARY:Revised deck')).toBe('SUMMARY:Revised deck');
});

test('a long Chinese line is folded between signs, never inside one', () => {
  const folded = foldLine(`SUMMARY:${'海报终稿'.repeat(20)}`);
  for (const line of folded.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).toMatch(/^[\u0020-\u007E\p{Script=Han}]*$/u);
  }
});

test('any line unfolds to itself, and no line of it is longer than 75 bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const text = typed.replaceAll(/[\r\n]/gu, '');
      const folded = foldLine(text);
      expect(folded.replaceAll('\r\n ', '')).toBe(text);
      for (const line of folded.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }
    }),
  );
});
