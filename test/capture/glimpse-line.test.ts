import { expect, test } from 'vitest';
import { captureLine } from '../../src/capture/capture-line.ts';
import { glimpseLine } from '../../src/capture/glimpse-line.ts';
import { realContext } from './real-reader.ts';
import { englishLines, simplifiedLines, traditionalLines } from './typed-lines.ts';

const lines = [...englishLines, ...simplifiedLines, ...traditionalLines];

const context = realContext();
const readable = lines.filter(([line]) => captureLine([line], context).ok);
const refused = lines.filter(([line]) => !captureLine([line], context).ok);

test.each(readable)('"%s" reads while it is typed as it will be kept', (line) => {
  const captured = captureLine([line], context);
  if (!captured.ok) throw new Error('it was read a moment ago');
  const { who, what, when, need, after } = captured.value;
  expect(glimpseLine(line, context)).toEqual({
    who: { ok: true, value: who },
    what,
    when: { ok: true, value: when },
    need: { ok: true, value: need },
    after,
  });
});

test('what would be refused is not shown as if it were clear', () => {
  for (const [line] of refused) {
    const { who, what, when, need } = glimpseLine(line, context);
    expect([line, who.ok && when.ok && need.ok && what !== '']).toEqual([line, false]);
  }
});

test.each(lines)('every beginning of "%s" is read without a fault', (line) => {
  const letters = [...line];
  for (let length = 0; length <= letters.length; length += 1) {
    const { who } = glimpseLine(letters.slice(0, length).join(''), context);
    expect(who).toHaveProperty('ok');
  }
});
