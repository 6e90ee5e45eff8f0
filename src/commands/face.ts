import type { World } from '../actions/world.ts';
import type { Language } from '../domain/language.ts';
import type { Words } from '../wording/words.ts';
import type { Outside } from './outside.ts';

export type { ExitCode } from './exit-codes.ts';

/** Where a command prints. Data goes out, talk goes to the side; each call is one or more whole lines. */
export type Output = {
  readonly out: (text: string) => void;
  readonly talk: (text: string) => void;
  readonly isOutTerminal: boolean;
  /** True when a person can be asked: stdin and stderr are terminals. */
  readonly canAsk: boolean;
  /** Shows how far something long has come, in place of what it showed before; nothing takes it away again. */
  readonly progress?: (text?: string) => void;
  /** False in a pipe, with NO_COLOR, `--no-color`, `--plain` or `TERM=dumb`. */
  readonly hasColour: boolean;
  /** Cells a line of stdout may have; undefined in a pipe, where nothing is cut. */
  readonly columns: number | undefined;
  /** Cells a line of the side may have; undefined where it is no terminal. */
  readonly talkColumns?: number | undefined;
};

/** Asks one line on the terminal; `hidden` shows nothing of the answer. `undefined`: the input ended (Ctrl-D). */
export type Ask = (
  question: string,
  prefilled?: string,
  shown?: 'hidden',
) => Promise<string | undefined>;

/** Flags that mean the same everywhere. */
type CommonFlags = {
  readonly json: boolean;
  readonly plain: boolean;
  readonly yes: boolean;
  readonly noInput: boolean;
};

/** What a command is handed. Nothing is opened before it asks for the world. */
export type Face = {
  /** kept's own version. */
  readonly version: string;
  readonly world: () => World;
  readonly words: Words;
  readonly language: Language;
  readonly output: Output;
  readonly ask: Ask;
  readonly outside: Outside;
  readonly common: CommonFlags;
};

/** True when a question may be asked now: a terminal, and nobody said not to. */
export function mayAsk(face: Face): boolean {
  return face.output.canAsk && !face.common.noInput && !face.common.json && !face.common.yes;
}

/** Cells below which the screen says too little: the plain list is better then. */
const narrowestScreen = 40;

/** The screen needs a terminal on both sides that can place its cursor, and some room. */
export function mayOpenScreen(face: Face): boolean {
  const { json, plain, noInput } = face.common;
  return (
    face.output.isOutTerminal &&
    face.outside.isInputTerminal &&
    !face.outside.isDumb &&
    (face.output.columns ?? narrowestScreen) >= narrowestScreen &&
    !json &&
    !plain &&
    !noInput
  );
}
