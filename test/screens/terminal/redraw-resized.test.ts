import { EventEmitter } from 'node:events';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { redrawResized } from '../../../src/screens/terminal/redraw-resized.ts';

async function settled(): Promise<void> {
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** A window of which is known, in order, what was sent to it and what was asked of Ink. */
function testWindow() {
  const happened: string[] = [];
  const output = Object.assign(new EventEmitter(), {
    columns: 80,
    rows: 24,
    write: (text: string) => happened.push(`sent ${JSON.stringify(text)}`) > 0,
  });
  // Ink draws whenever it hears of a size.
  output.on('resize', () => output.write('picture'));
  const stop = redrawResized({
    output,
    instance: {
      rerender: () => {
        happened.push('rerendered');
        output.write('late picture');
      },
      clear: () => void happened.push('forgotten'),
    },
    shown: createElement('ink-text'),
    resize: ({ columns, rows }) => void happened.push(`told ${columns}x${rows}`),
  });
  const resize = (columns: number, rows: number) => {
    Object.assign(output, { columns, rows });
    output.emit('resize');
  };
  return { happened, output, resize, stop };
}

test('a window that is dragged is drawn once, from nothing, at its last size', async () => {
  const { happened, resize } = testWindow();
  for (const rows of [30, 12, 50]) resize(100, rows);
  expect(happened).toEqual([]);
  await settled();
  expect(happened).toEqual([
    'told 100x50',
    'rerendered',
    'forgotten',
    'sent "\\u001b[H\\u001b[2J"',
    'sent "picture"',
  ]);
  resize(90, 20);
  await settled();
  expect(happened.slice(5)).toContain('told 90x20');
});

test('what is left before it was drawn is heard again, and sizes no more', async () => {
  const { happened, output, resize, stop } = testWindow();
  resize(100, 30);
  stop();
  output.write('goodbye');
  resize(60, 20);
  await settled();
  expect(happened).toEqual(['sent "goodbye"', 'sent "picture"']);
});
