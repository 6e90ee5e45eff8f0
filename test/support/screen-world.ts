import type { World } from '../../src/actions/world.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import { liveSettings } from '../../src/screens/browse/live-settings.ts';
import { LedgerTrouble, type LedgerTroubleKind } from '../../src/domain/ledger-trouble.ts';
import { ok } from '../../src/domain/result.ts';
import type { SettingValue } from '../../src/domain/settings/setting-table.ts';
import type { Language } from '../../src/domain/language.ts';
import { textOf } from '../../src/wording/meaning.ts';
import { wordsFor } from './words-for.ts';
import { drawFrame } from '../../src/screens/frame/draw-frame.ts';
import { noticeLines } from '../../src/screens/frame/notice-lines.ts';
import type { Frame } from '../../src/screens/frame/frame.ts';
import type { Outcome } from '../../src/screens/desk/outcome.ts';
import type { ScreenDesk } from '../../src/screens/desk/screen-desk.ts';
import type { ScreenEnd } from '../../src/screens/screen-end.ts';
import { startLoop, type ScreenLoop } from '../../src/screens/screen-loop.ts';
import {
  screenContext,
  type Glyphs,
  type ScreenContext,
} from '../../src/screens/state/screen-state.ts';
import { worldDesk } from '../../src/screens/desk/world-desk.ts';
import { fakeMail, type FakeMail } from './fake-mail-door.ts';
import { fakeLedger, type FakeLedger } from './fake-ledger.ts';
import { countingIds, stoppedClock, type StoppedClock } from './ledger-facts.ts';
import { keyNamed } from './keys-typed.ts';
import { homeZone } from './make-commitment.ts';
import { usualSettings } from './usual-settings.ts';

/** A screen without a terminal: the real actions over a ledger in memory, keys in, frames out. */
export type TestScreen = {
  readonly desk: ScreenDesk;
  readonly mail: FakeMail;
  readonly world: World;
  readonly clock: StoppedClock;
  readonly loop: ScreenLoop;
  readonly context: ScreenContext;
  /** Key names (`enter`, `d`, `?`), one after the other. */
  readonly press: (...names: readonly string[]) => void;
  /** Letters one by one, as typed. */
  readonly type: (text: string) => void;
  /** Nothing was typed for a moment. */
  readonly rest: () => void;
  /** Does something here, something else on another machine that knew the same, and brings that in. */
  readonly apart: (here: (desk: ScreenDesk) => void, there: (desk: ScreenDesk) => void) => void;
  /** What another window writes into the settings file. */
  readonly setElsewhere: (values: Readonly<Record<string, SettingValue>>) => void;
  /** Another program writes from now on, until it is let go. */
  readonly hold: () => void;
  readonly letGo: () => void;
  /** From now on every write meets this trouble. */
  readonly breakLedger: (kind: LedgerTroubleKind) => void;
  /** What a key began behind the screen has come to its end. */
  readonly settled: () => Promise<void>;
  /** What is seen, without colour. */
  readonly seen: () => string;
  readonly frame: () => Frame;
  /** The row above the footer, or all rows of a message that needs more. */
  readonly message: () => string;
  /** The row under the mark, without what changes from day to day. */
  readonly marked: () => string;
  readonly ended: () => ScreenEnd | undefined;
};

type Opening = {
  readonly language?: Language;
  readonly glyphs?: Glyphs;
  readonly columns?: number;
  readonly rows?: number;
  readonly guide?: 'none' | 'demo' | 'tour';
  readonly fill?: (desk: ScreenDesk, clock: StoppedClock) => void;
};

function testWorld(clock: StoppedClock): World & { readonly ledger: FakeLedger } {
  const newId = countingIds();
  return {
    now: clock.now,
    newId,
    settings: usualSettings,
    calendar: workCalendarFrom(usualSettings, homeZone),
    ledger: fakeLedger({ now: clock.now, newId }),
  };
}

/** A world whose ledger another program may hold. */
function holdable(world: World) {
  let trouble: LedgerTroubleKind | undefined;
  const requireTurn = () => {
    if (trouble !== undefined) throw new LedgerTrouble(trouble, '/home/ledger.db');
  };
  const { ledger } = world;
  const write: typeof ledger.write = (decide) => {
    requireTurn();
    return ledger.write(decide);
  };
  return {
    world: { ...world, ledger: { ...ledger, write, requireTurn } },
    hold: () => void (trouble = 'locked'),
    letGo: () => void (trouble = undefined),
    breakLedger: (kind: LedgerTroubleKind) => void (trouble = kind),
  };
}

/** Opens on Tue 24 Nov 2026, 08:40, over an agency week in two languages. */
export function testScreen(opening: Opening = {}): TestScreen {
  const { language = 'en', columns = 80, rows = 24, fill = agencyWeek } = opening;
  const clock = stoppedClock();
  const own = testWorld(clock);
  const held = holdable(own);
  const { world } = held;
  const words = wordsFor(language);
  const elsewhere: ReadonlyMap<string, SettingValue>[] = [];
  const file = {
    stored: new Map(),
    save: async () => ok(undefined),
    watch: () => () => elsewhere.shift(),
  };
  const mail = fakeMail(() => clock.now().wall.toString({ smallestUnit: 'second' }));
  const live = liveSettings(world, file, async () => mail.door);
  const reader = { world: live.world, language, chrono: () => undefined };
  const desk = worldDesk(reader, words, live.outside);
  fill(desk, clock);
  clock.set('2026-11-24T08:40');
  const context = screenContext(words, desk.names, opening.glyphs ?? 'plain');
  let end: ScreenEnd | undefined;
  const resting = new Set<() => void>();
  const afterRest = (call: () => void) => {
    resting.add(call);
    return () => resting.delete(call);
  };
  const loop = startLoop(
    {
      context,
      desk,
      afterRest,
      guide: opening.guide ?? 'none',
      onQuit: (how) => (end = how),
      onFault: (fault) => {
        throw fault;
      },
    },
    { columns, rows },
  );
  const frame = () => drawFrame(context, loop.state());
  const lines = () => frame().lines.map((line) => textOf([...line.spans, ...(line.beside ?? [])]));
  return {
    desk,
    mail,
    world,
    clock,
    loop,
    context,
    press: (...names) => {
      for (const name of names) loop.press([keyNamed(name)]);
    },
    type: (text) => {
      for (const letter of text) loop.press([keyNamed(letter)]);
    },
    rest: () => {
      const due = [...resting];
      resting.clear();
      for (const call of due) call();
    },
    apart: (here, there) => {
      const newId = countingIds('there');
      const entries = own.ledger.entries();
      const ledger = fakeLedger({ now: clock.now, newId, entries, device: 'there' });
      here(desk);
      there(worldDesk({ ...reader, world: { ...live.world, ledger } }, words, live.outside));
      own.ledger.takeIn(ledger.entries());
      loop.tick();
    },
    hold: held.hold,
    letGo: held.letGo,
    breakLedger: held.breakLedger,
    setElsewhere: (values) => void elsewhere.push(new Map(Object.entries(values))),
    settled: async () => {
      // As many turns as there may be awaits between a key and its answer.
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    },
    seen: () => lines().join('\n'),
    frame,
    message: () => {
      const { asking } = loop.state();
      const said = asking === undefined ? noticeLines(context, loop.state()) : [];
      return said.length > 1 ? said.map(textOf).join(' ') : (lines().at(-2) ?? '');
    },
    marked: () => textOf(frame().lines.find((line) => line.isSelected === true)?.spans ?? []),
    ended: () => end,
  };
}

/** Three clients, a supplier, and one promise that is late. */
function agencyWeek(desk: ScreenDesk, clock: StoppedClock): void {
  clock.set('2026-11-16T10:00');
  expectSaid(desk.add('王敏@晨光 海报终稿 11月23日下班前 需2小时'));
  expectSaid(desk.add('Jane Li@Acme: banner sizes by 17 nov need 2h'));
  expectSaid(desk.wait('Tom Wu@Acme: brand guidelines by 20 nov'));
  clock.set('2026-11-17T15:00');
  const banner = desk
    .prepareMorning()
    .review.sections.say.concat(desk.prepareMorning().review.sections.owe);
  for (const item of banner) {
    if (item.kind === 'promise' && item.commitment.what === 'banner sizes') {
      expectSaid(desk.done(item.commitment.id, 'as'));
    }
  }
  clock.set('2026-11-23T14:20');
  expectSaid(desk.add('Chen Hao@Bluebird: media plan v2 by tomorrow 5pm need 1h'));
  expectSaid(desk.add('王敏 报价单 明天下班前 需1.5小时'));
  expectSaid(desk.add('jane revised deck by fri noon need 1h'));
  expectSaid(desk.add('jane call back about the radio spot'));
  expectSaid(desk.wait('Li@PhotoLi venue photos by wed'));
  expectSaid(desk.add('jane Christmas card by 18 dec need 1h'));
}

function expectSaid(outcome: Outcome): void {
  if (outcome.kind === 'problem') throw new Error(outcome.problem);
}
