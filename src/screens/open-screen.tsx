import type { MailDoor } from '../actions/letters/mail-door.ts';
import type { World } from '../actions/world.ts';
import { loadWords, type Words } from '../wording/words.ts';
import { liveSettings, type SettingsFile } from './browse/live-settings.ts';
import type { ScreenDesk } from './desk/screen-desk.ts';
import { readerOf } from './desk/reader-of.ts';
import { rememberOpen } from './desk/remember-open.ts';
import { worldDesk } from './desk/world-desk.ts';
import type { Colours } from './frame/row.tsx';
import type { KeyPress } from './keys/key-press.ts';
import { Screen } from './screen.tsx';
import type { FormFilled, ScreenEnd } from './screen-end.ts';
import { startLoop } from './screen-loop.ts';
import type { Voice } from './spoken/speak.ts';
import { speakMorning } from './spoken/speak-morning.ts';
import { screenContext } from './state/screen-state.ts';
import { holdTerminal } from './terminal/hold-terminal.ts';
import { keepLeftLine, takeLeftLine, type LeftLine } from './line/left-line.ts';
import { thisTerminal, type TerminalPlace } from './terminal/terminal-place.ts';

export { openForm } from './form/open-form.tsx';
export { openLine } from './line/open-line.tsx';

/** The screens' door: opens the morning on this terminal. Answers 0, or 130 after Ctrl-C. */
export async function openScreen(
  world: World,
  words: Words,
  { colours, settings, mail, guide, voice, fillForm, leftLine }: ScreenOpening,
): Promise<0 | 130> {
  const live = liveSettings(world, settings, mail);
  const opened = { colours, guide, voice, ...(leftLine === undefined ? {} : { leftLine }) };
  let end = await openOnce(live, words, opened);
  while (end !== 'asked' && end !== 'interrupted') {
    const { language } = live.world.settings;
    const spoken = language === undefined ? words : await loadWords(language);
    const again =
      end === 'reopen' ? { firstKeys: [{ name: ',' }] } : { filled: await fillForm(end.typed) };
    end = await openOnce(live, spoken, { ...opened, ...again });
  }
  return end === 'asked' ? 0 : 130;
}

type Opened = Pick<ScreenOpening, 'colours' | 'guide' | 'voice' | 'leftLine'> & {
  readonly firstKeys?: readonly KeyPress[];
  /** What is said as it opens. */
  readonly filled?: FormFilled | undefined;
};

/** Drawn or spoken, as it is set now. */
async function openOnce(
  { world, outside }: ReturnType<typeof liveSettings>,
  words: Words,
  { colours, voice, ...opened }: Opened,
): Promise<ScreenEnd> {
  const desk = worldDesk(readerOf(rememberOpen(world), words), words, outside);
  if (world.settings.screen.reader === true)
    return speakMorning({ words, desk, filled: opened.filled }, voice());
  const place = await thisTerminal(colours, world.settings.screen.glyphs);
  // Once there is a picture nobody waits for others in front of one that stands still.
  const onShown = () => world.ledger.setPatience('brief');
  try {
    return await openMorningScreen(words, desk, { ...place, ...opened, onShown });
  } finally {
    world.ledger.setPatience('long');
  }
}

type ScreenOpening = {
  readonly colours: Colours;
  readonly settings: SettingsFile;
  readonly mail: () => Promise<MailDoor>;
  readonly guide: 'none' | 'demo' | 'tour';
  /** The form of a meeting that took place, on the whole terminal; answers what came of it. */
  readonly fillForm: (typed: string) => Promise<FormFilled | undefined>;
  /** What a screen reader is spoken to with. */
  readonly voice: () => Voice;
  readonly leftLine?: LeftLine;
};

/** Opens the morning screen and answers how it was left. */
export async function openMorningScreen(
  words: Words,
  desk: ScreenDesk,
  place: TerminalPlace & Partial<Omit<Opened, 'colours' | 'voice'>> & { onShown?: () => void },
): Promise<ScreenEnd> {
  const { output } = place;
  const context = screenContext(words, desk.names, place.glyphs);
  const ends: ScreenEnd[] = [];
  const stops: (() => void)[] = [];
  try {
    await holdTerminal(place, 'window', ({ leave, guard, hearSize }) => {
      const onQuit = (how: ScreenEnd) => {
        ends.push(how);
        leave();
      };
      const loop = startLoop(
        {
          context,
          desk,
          onQuit,
          guide: place.guide ?? 'none',
          ...(place.filled === undefined ? {} : { filled: place.filled }),
          leftText: takeLeftLine(place.leftLine) ?? '',
          afterRest: (call) => place.afterRest(guard(call)),
          onFault: guard((fault) => {
            throw fault;
          }),
        },
        { columns: output.columns, rows: output.rows },
      );
      loop.press(place.firstKeys ?? []);
      const onGone = () => keepLeftLine(place.leftLine, loop.state());
      stops.push(place.everySecond(guard(loop.tick)));
      place.onShown?.();
      const guarded = {
        ...loop,
        press: guard(loop.press),
        paste: guard(loop.paste),
        resize: guard(loop.resize),
      };
      hearSize(guarded.resize);
      const { colours, stopping } = place;
      return <Screen {...{ loop: guarded, context, colours, stopping, onGone }} />;
    });
  } finally {
    for (const stop of stops) stop();
  }
  return ends[0] ?? 'asked';
}
