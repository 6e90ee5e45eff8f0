import type { OpenScreen } from './screen.ts';

/** Down, jump, up, open, back: a round after which the screen is as before, and each key changes it. */
const ROUND = ['j', 'j', 'k', '4', 'j', '2', '\r', '\u001B[D', '1'];

/** Milliseconds from key to paint, for each key of so many rounds. The first round only warms up. */
export async function timeKeys(screen: OpenScreen, rounds: number): Promise<readonly number[]> {
  await pressRounds(screen.press, 1);
  return pressRounds(screen.press, rounds);
}

/** Presses so many keys or a few more, as fast as they are answered. */
export async function pressMany(screen: OpenScreen, keys: number): Promise<void> {
  await pressRounds(screen.pressFast, Math.ceil(keys / ROUND.length));
}

/** A key that comes while the one before is still painted may change nothing by the time both are: it has no time. */
async function pressRounds(
  press: (key: string) => Promise<number>,
  rounds: number,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const key of ROUND) times.push(await press(key));
  }
  const painted = times.filter((time) => !Number.isNaN(time));
  if (painted.length < times.length * 0.9) throw new Error('the screen no longer answers its keys');
  return painted;
}

/** What stands at the top of a long list, and where it is in it, moves with each of these; then a change and back. */
export async function timeLongList(screen: OpenScreen): Promise<{
  readonly first: number;
  readonly down: readonly number[];
  readonly delivered: number;
  readonly undone: number;
}> {
  const first = await screen.pressSlow('j');
  const down = await pressEach(
    screen.press,
    Array.from({ length: 100 }, () => 'j'),
  );
  await screen.pressSlow('d');
  const delivered = await screen.pressSlow('\r');
  const undone = await screen.pressSlow('u');
  return { first, down, delivered, undone };
}

async function pressEach(
  press: (key: string) => Promise<number>,
  keys: readonly string[],
): Promise<readonly number[]> {
  const times: number[] = [];
  for (const key of keys) times.push(await press(key));
  return times.filter((time) => !Number.isNaN(time));
}
