import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesIn } from '../../../src/ledger/backup/pack-lines.ts';

async function* pieces(texts: readonly string[]): AsyncGenerator<string> {
  yield* texts;
}

test('lines are the same, wherever what they come in is parted', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', '报', '\n', '\r', ' ') })),
      async (texts) => {
        const lines = await Array.fromAsync(linesIn(pieces(texts)));
        const whole = texts.join('');
        const wanted = whole.split('\n');
        expect(lines).toEqual(wanted.at(-1) === '' ? wanted.slice(0, -1) : wanted);
      },
    ),
  );
});
