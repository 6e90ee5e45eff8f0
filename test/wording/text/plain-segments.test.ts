import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSegmenter } from '../../../src/wording/text/plain-segments.ts';

const engine = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const { segment } = textSegmenter();

const unit = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
  fc.integer({ min: 0, max: 0x33ff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom('─', '█', '\u001B[1m', '\r', '\n', '\r\n', '王', '한', '\u0301', '👩‍👧', '→'),
);

test('a text is taken apart as the engine takes it apart', () => {
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 8 }), fc.nat(8), (units, index) => {
      const text = units.join('');
      const ours = Array.from(segment(text), ({ segment: one, index: at }) => [at, one]);
      const theirs = Array.from(engine.segment(text), ({ segment: one, index: at }) => [at, one]);
      expect(ours).toEqual(theirs);
      expect(segment(text).containing(index)?.segment).toBe(
        engine.segment(text).containing(index)?.segment,
      );
    }),
    { numRuns: 3000 },
  );
});
