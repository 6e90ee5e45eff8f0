import type { World } from '../../../src/actions/world.ts';
import {
  demoSettings,
  demoWeek,
  storyClock,
  writeDemoLedger,
} from '../../../src/demo/write-demo-ledger.ts';
import { workCalendarFrom } from '../../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Language } from '../../../src/domain/language.ts';
import { defaultSettings, parseSettings } from '../../../src/domain/settings/parse-settings.ts';
import { openLedger } from '../../../src/ledger/opening/open-ledger.ts';
import { systemClock } from '../../../src/outside/system-clock.ts';
import { worldDesk } from '../../../src/screens/desk/world-desk.ts';
import { drawFrame } from '../../../src/screens/frame/draw-frame.ts';
import type { Frame } from '../../../src/screens/frame/frame.ts';
import { startLoop, type ScreenLoop } from '../../../src/screens/screen-loop.ts';
import { screenContext } from '../../../src/screens/state/screen-state.ts';
import { loadWords } from '../../../src/wording/words.ts';
import { countingIds } from '../../support/ledger-facts.ts';

/** What a picture shows: a window over the made-up week, and the keys that lead to it. */
export type ScreenShot = {
  readonly name: string;
  readonly language: Language;
  readonly columns: number;
  readonly rows: number;
  readonly keys: readonly string[];
  /** Typed after the keys, letter by letter. */
  readonly typed?: string;
};

/** The pictures of the README. */
export const screenShots: readonly ScreenShot[] = [
  {
    name: 'morning',
    language: 'en',
    columns: 92,
    rows: 34,
    keys: ['down', 'down', 'down', 'down'],
  },
  {
    name: 'live-line',
    language: 'en',
    columns: 92,
    rows: 16,
    keys: ['a'],
    typed: 'jane revised copy by thu noon need 6h',
  },
  {
    name: 'detail',
    language: 'en',
    columns: 92,
    rows: 24,
    keys: ['down', 'down', 'down', 'down', 'enter'],
  },
  { name: 'week', language: 'en', columns: 92, rows: 36, keys: ['v'] },
  {
    name: 'two-columns',
    language: 'en',
    columns: 130,
    rows: 34,
    keys: ['down', 'down', 'down', 'down'],
  },
  { name: 'card', language: 'en', columns: 92, rows: 22, keys: ['2', 'p', 'p'] },
  { name: 'walk', language: 'en', columns: 92, rows: 20, keys: ['space', '7', '7', '7', '7'] },
  { name: 'letter', language: 'en', columns: 92, rows: 30, keys: ['s', 'enter'] },
  {
    name: 'morning-zh-hans',
    language: 'zh-Hans',
    columns: 92,
    rows: 34,
    keys: ['down', 'down', 'down', 'down'],
  },
  {
    name: 'morning-zh-hant',
    language: 'zh-Hant',
    columns: 92,
    rows: 34,
    keys: ['down', 'down', 'down', 'down'],
  },
];

const morning = '2026-11-24T08:40+08:00[Asia/Shanghai]';

/** The frame of a shot, drawn by the program itself over the made-up week; `folder` is empty and is filled. */
export async function drawShot(shot: ScreenShot, folder: string): Promise<Frame> {
  const world = demoWorld(shot.language, folder);
  try {
    return await frameOf(world, shot);
  } finally {
    world.ledger.close();
  }
}

function demoWorld(language: Language, folder: string): World {
  const clock = storyClock(systemClock({ KEPT_NOW: morning })());
  const newId = countingIds();
  const calendar = workCalendarFrom(defaultSettings, clock.now().zone);
  const ledger = openLedger({ folder, now: clock.now, newId, actor: 'me' });
  writeDemoLedger({ ledger, clock, newId, calendar, language, seed: 1, ...demoWeek });
  const { settings } = parseSettings(demoSettings(language));
  return { now: clock.now, newId, settings, calendar, ledger };
}

async function frameOf(world: World, shot: ScreenShot): Promise<Frame> {
  const words = await loadWords(shot.language);
  const desk = worldDesk({ world, language: shot.language, chrono: () => undefined }, words);
  const context = screenContext(words, desk.names, 'fine');
  const resting: (() => void)[] = [];
  const loop = startLoop(
    {
      context,
      desk,
      onQuit: () => undefined,
      onFault: (fault) => {
        throw fault;
      },
      afterRest: (call) => {
        resting.push(call);
        return () => undefined;
      },
    },
    { columns: shot.columns, rows: shot.rows },
  );
  press(loop, shot);
  // What is read once the keys rest begins another rest of its own.
  for (let call = resting.shift(); call !== undefined; call = resting.shift()) call();
  return drawFrame(context, loop.state());
}

function press(loop: ScreenLoop, { keys, typed = '' }: ScreenShot): void {
  for (const name of keys) loop.press([{ name, ...(name.length === 1 ? { text: name } : {}) }]);
  for (const text of typed) loop.press([{ name: text === ' ' ? 'space' : text, text }]);
}
