import { cleanup, render } from 'ink-testing-library';
import { afterEach, expect, test } from 'vitest';
import { Screen } from '../../src/screens/screen.tsx';
import { testScreen, type TestScreen } from '../support/screen-world.ts';

afterEach(cleanup);

/** The screen as Ink draws it; the testing terminal is always 100 by 24. */
function open(screen: TestScreen, colours: 'sixteen' | 'none' = 'none') {
  return render(
    <Screen
      loop={screen.loop}
      context={screen.context}
      colours={colours}
      stopping={{ stop: async () => undefined, hear: () => () => undefined }}
    />,
  );
}

function drawn(frame: string | undefined): string {
  // oxlint-disable-next-line no-control-regex -- weight and reverse are control sequences
  return (frame ?? '').replaceAll(/\u001B\[\d*m/gu, '');
}

/** Row by row, without the spaces at the ends. */
function rowsOf(text: string): readonly string[] {
  return text.split('\n').map((row) => row.trimEnd());
}

test.each([
  ['the morning', []],
  ['an open promise', ['enter']],
  ['a card', ['p']],
  ['the help', ['?']],
  ['the list of actions', [':']],
  ['the gap', ['d']],
  ['a line being typed', ['a']],
])('Ink draws %s just as the frame says, row by row', async (_what, keys) => {
  const screen = testScreen({ columns: 100 });
  const { lastFrame } = open(screen);
  await until(() => drawn(lastFrame()).includes('q quit'));
  screen.press(...keys);
  await until(() => rowsOf(drawn(lastFrame())).at(-1) === rowsOf(screen.seen()).at(-1));
  expect(rowsOf(drawn(lastFrame()))).toEqual(rowsOf(screen.seen()));
});

test('keys, letters and arrows reach the screen', async () => {
  const screen = testScreen({ columns: 100 });
  const { stdin, lastFrame } = open(screen);
  await until(() => drawn(lastFrame()).includes('q quit'));
  stdin.write('\u001B[B');
  await until(() => drawn(lastFrame()).includes('> r8'));
  stdin.write('n');
  await until(() => drawn(lastFrame()).includes('note on'));
  stdin.write('报价');
  await until(() => drawn(lastFrame()).includes('报价'));
  expect(screen.message()).toContain(': 报价');
});

test('a paste reaches the screen as one text', async () => {
  const screen = testScreen({ columns: 100 });
  const { stdin, lastFrame } = open(screen);
  await until(() => drawn(lastFrame()).includes('q quit'));
  stdin.write('\u001B[200~logo please\nby mon\u001B[201~');
  await until(() => drawn(lastFrame()).includes('What is this?'));
  expect(screen.message()).toBe('What is this?  logo please by mon');
});

/** Waits for a picture, never for time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}
