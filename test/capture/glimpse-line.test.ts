import { expect, test } from 'vitest';
import { captureLine } from '../../src/capture/capture-line.ts';
import { glimpseLine } from '../../src/capture/glimpse-line.ts';
import { realContext } from './real-reader.ts';
import { englishLines, simplifiedLines, traditionalLines } from './typed-lines.ts';

const lines = [...englishLines, ...simplifiedLines, ...traditionalLines];

test.each(lines)('"%s" reads while it is typed as it will be kept', (line) => {
  const context = realContext();
  const captured = captureLine([line], context);
  const glimpse = glimpseLine(line, context);
  if (!captured.ok) {
    expect(glimpse.who.ok && glimpse.when.ok && glimpse.need.ok && glimpse.what !== '').toBe(false);
    return;
  }
  const { who, what, when, need, after } = captured.value;
  expect(glimpse).toEqual({
    who: { ok: true, value: who },
    what,
    when: { ok: true, value: when },
    need: { ok: true, value: need },
    after,
  });
});

test.each(lines)('every beginning of "%s" is read without a fault', (line) => {
  const context = realContext();
  const letters = [...line];
  for (let length = 0; length <= letters.length; length += 1) {
    const { who } = glimpseLine(letters.slice(0, length).join(''), context);
    expect(who).toHaveProperty('ok');
  }
});
