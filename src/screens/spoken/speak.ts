import type { KeyPress } from '../keys/key-press.ts';
import type { ScreenEnd } from '../screen-end.ts';
import type { ScreenLoop } from '../screen-loop.ts';
import type { Notice, ScreenContext } from '../state/screen-state.ts';
import { asSpoken } from './spoken-text.ts';
import { firstSection } from './section-turn.ts';
import { spokenTurn } from './spoken-turn.ts';
import type { SpokenChoice, SpokenPlace, SpokenTurn } from './turn.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** A voice: whole lines out, one line in; undefined when the input ended or was interrupted. */
export type Voice = {
  readonly say: (line: string) => void;
  readonly ask: (prompt: string) => Promise<string | undefined>;
};

/** She left by a choice of her own, or the input ended. */
type Left = 'asked' | 'interrupted';

type SpokenParts = {
  readonly context: ScreenContext;
  readonly loop: ScreenLoop;
  /** Set once the loop wishes to end. */
  readonly ended: () => ScreenEnd | undefined;
};

/**
 * The morning for a screen reader: the same state and the same keys, but nothing is drawn. A list is said,
 * a number is asked for, and what came of it is said.
 */
export async function speak(parts: SpokenParts, voice: Voice): Promise<ScreenEnd> {
  const { context, loop } = parts;
  let place: SpokenPlace = { kind: 'section', name: firstSection(context, loop.state()) };
  let said: Notice | undefined;
  for (;;) {
    // What others wrote meanwhile is seen, as on the screen.
    loop.tick();
    const turn = spokenTurn(context, loop.state(), place);
    sayTurn(context, turn, voice);
    const step = await takeTurn(parts, turn, voice);
    if (step === 'asked' || step === 'interrupted') return step;
    said = sayNotice(parts, voice, said);
    place = step ?? startPlace(parts, place);
    const end = parts.ended();
    if (end !== undefined) return end;
  }
}

/** Behind an act the list is said again, from the section she was in as far as there is something in it. */
function startPlace({ context, loop }: SpokenParts, before: SpokenPlace): SpokenPlace {
  return before.kind === 'section'
    ? before
    : { kind: 'section', name: firstSection(context, loop.state()) };
}

function sayTurn({ words }: ScreenContext, turn: SpokenTurn, voice: Voice): void {
  for (const line of turn.says) voice.say(line);
  if (turn.kind === 'line') return;
  turn.choices.forEach(({ says }, index) => {
    if (says !== '') voice.say(words.spoken.choice(index + 1, says));
  });
  voice.say(words.spoken.choice(0, turn.zero.says));
}

/** Answers where to go on, or how she left; undefined: the screen has changed. */
async function takeTurn(
  parts: SpokenParts,
  turn: SpokenTurn,
  voice: Voice,
): Promise<SpokenPlace | Left | undefined> {
  const { words } = parts.context;
  if (turn.kind === 'line') {
    const typed = await voice.ask(turn.label);
    if (typed === undefined) return 'interrupted';
    typeLine(parts.loop, typed);
    return undefined;
  }
  for (;;) {
    const typed = await voice.ask(words.spoken.prompt);
    if (typed === undefined) return 'interrupted';
    const chosen = choiceOf(turn, typed);
    if (chosen !== undefined) return choose(parts.loop, chosen);
    voice.say(words.spoken.notANumber(cleanForTerminal(typed).trim(), turn.choices.length));
  }
}

function choiceOf(
  turn: SpokenTurn & { readonly kind: 'choices' },
  typed: string,
): SpokenChoice | undefined {
  const number = /^\s*(\d{1,4})\s*$/u.exec(typed.normalize('NFKC'))?.[1];
  if (number === undefined) return undefined;
  return Number(number) === 0 ? turn.zero : turn.choices[Number(number) - 1];
}

function choose(loop: ScreenLoop, choice: SpokenChoice): SpokenPlace | Left | undefined {
  switch (choice.kind) {
    case 'leave':
      return 'asked';
    case 'go':
      return choice.to;
    case 'keys':
      for (const name of choice.keys) loop.press([keyNamed(name)]);
      return choice.to;
  }
}

/** Enter alone leaves the line. */
function typeLine(loop: ScreenLoop, typed: string): void {
  // A line that was refused is typed anew.
  loop.press([{ name: 'end' }, { name: 'ctrl-u' }]);
  if (typed.trim() === '') return loop.press([keyNamed('esc')]);
  loop.paste(typed);
  const isFinding = loop.state().asking?.kind === 'finding';
  loop.press([keyNamed('enter')]);
  // Enter opened the first that was found; she hears them all and picks.
  if (isFinding && loop.state().asking === undefined) loop.press([keyNamed('esc')]);
}

function keyNamed(name: string): KeyPress {
  return [...name].length === 1 ? { name, text: name } : { name };
}

/** What came of it, in whole sentences; how to take it back is among the choices. */
function sayNotice(
  { context, loop }: SpokenParts,
  voice: Voice,
  before: Notice | undefined,
): Notice | undefined {
  const { notice } = loop.state();
  if (notice === undefined || notice.text === before?.text) return notice;
  const text = notice.text.replace(context.words.screen.undoHint, '').trim();
  const { comma, stop } = context.words.spoken;
  const said = asSpoken(text).replace(/^([a-z]*\d\w*)\s{2,}/u, `$1${comma}`);
  voice.say(said.replaceAll(/[.。]?\s{2,}/gu, stop));
  return notice;
}
