import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeLedgers, makeLongLedger, type Size } from './bench/ledgers.ts';
import { ROWS, type Row } from './bench/rows.ts';
import { copyProgram, runKept, timeBareNode, timeKept, type Home } from './bench/run-kept.ts';
import { openScreen } from './bench/screen.ts';
import { median, printRatios, printSingles, type Single } from './bench/table.ts';
import { timeForecasts } from './bench/time-forecast.ts';
import { timeLongScreen, timeScreen } from './bench/time-screen.ts';
import { findOlderNode } from './older-node.ts';

/**
 * `npm run bench [ROUNDS] [LARGEST]`: how long kept takes beside a Node that does nothing, with ledgers of
 * up to LARGEST commitments. Each round runs everything once, so that a busy moment of the machine falls
 * on all of it; the medians are compared.
 */
const [rounds = 15, largest = 100_000] = process.argv.slice(2).map(Number);
const workshop = mkdtempSync(join(tmpdir(), 'kept-bench-'));
const olderNode = findOlderNode();

try {
  copyProgram(workshop);
  const ledgers = makeLedgers(workshop, largest);
  warmUp(ledgers);
  await measure(ledgers, makeLongLedger(workshop));
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

/** The first run of a build compiles it; that happens once in its life. */
function warmUp(ledgers: ReadonlyMap<Size, Home>): void {
  for (const home of ledgers.values()) for (const row of ROWS) timeRow(row, home);
}

async function measure(ledgers: ReadonlyMap<Size, Home>, long: Home): Promise<void> {
  const home = homeOf(ledgers, 0);
  const biggest = [...ledgers.values()].at(-1) ?? home;
  const bare: number[] = [];
  const handedOver: number[] = [];
  const letters: number[] = [];
  const paints = new Map<Size, number[]>(
    [0, 10_000, 100_000].filter(isSizeOf(ledgers)).map((size) => [size, []]),
  );
  const times = new Map(ROWS.map((row) => [row, new Map<Size, number[]>()]));
  for (let round = 0; round < rounds; round += 1) {
    bare.push(timeBareNode(home));
    for (const [row, bySize] of times) {
      for (const [size, each] of ledgers) {
        bySize.set(size, [...(bySize.get(size) ?? []), timeRow(row, each)]);
      }
    }
    if (olderNode !== undefined) handedOver.push(timeKept(home, ['list'], olderNode));
    letters.push(timeKept(biggest, ['mail', 'status', '--all']));
    for (const [size, painted] of paints) painted.push(await timeFirstPaint(homeOf(ledgers, size)));
  }
  const unit = median(bare);
  console.log(
    `The unit, node -e 0: ${unit.toFixed(1)} ms (${process.version}, ${rounds} rounds)\n`,
  );
  printRatios(unit, times);
  printSingles([
    ...(handedOver.length === 0
      ? []
      : [{ what: 'list, handed over by an older Node (x)', value: median(handedOver) / unit }]),
    ...[...paints].map(([size, painted]): Single => ({
      what: `morning screen, footer painted, ${size} (x)`,
      value: median(painted) / unit,
      budget: 7,
      ambition: 5,
    })),
    {
      what: `mail status --all, ${[...ledgers.keys()].at(-1)} (ms)`,
      value: median(letters),
      budget: 1000,
      ambition: 300,
    },
    ...timeForecasts(homeOf(ledgers, 200), rounds),
    ...(await timeScreen(biggest)),
    ...(await timeLongScreen(long)),
  ]);
}

/** One run of a command; what it needs and what it leaves behind is not timed. */
function timeRow(row: Row, home: Home): number {
  const add = ['add', 'jane', 'this', 'deck', 'by', 'fri'];
  const handle = row.closesPromise ? runKept(home, add).trim() : '';
  const time = timeKept(home, row.words(handle));
  if (row.isTakenBack) runKept(home, ['undo']);
  return time;
}

async function timeFirstPaint(home: Home): Promise<number> {
  const screen = await openScreen(home);
  await screen.close();
  return screen.firstPaint;
}

function homeOf(ledgers: ReadonlyMap<Size, Home>, size: Size): Home {
  const home = ledgers.get(size);
  if (!home) throw new Error(`there is no ledger of ${size}`);
  return home;
}

function isSizeOf(ledgers: ReadonlyMap<Size, Home>): (size: number) => size is Size {
  return (size): size is Size => [...ledgers.keys()].some((known) => known === size);
}
