import type { Exchange } from '../actions/exchange.ts';
import type { MailDoor } from '../actions/letters/mail-door.ts';
import type { Keeping } from '../actions/keeping.ts';
import type { World } from '../actions/world.ts';
import type { Direction } from '../domain/commitment/commitment.ts';
import type { Language } from '../domain/language.ts';
import type { Result } from '../domain/result.ts';
import type { SettingValue } from '../domain/settings/setting-table.ts';
import type { Words } from '../wording/words.ts';

/** What a process ends with (ux, section 4). */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 5 | 10 | 70 | 130;

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

/** A form kept while it is filled in, so that a closed window loses nothing. */
export type FormDraft = {
  readonly path: string;
  /** What was left there; undefined when there is nothing. */
  readonly read: () => string | undefined;
  readonly keep: (text: string) => void;
  readonly drop: () => void;
};

/** A form to be filled in on the terminal. */
type FormAsked = {
  readonly title: string;
  readonly text: string;
  readonly colours: 'sixteen' | 'none';
  /** Hears what stands in it, letter by letter; undefined when it was thrown away. */
  readonly keep: (text: string | undefined) => void;
};

/** A line typed on the terminal with its live reading: what it is for, and what stands in it already. */
export type LineAsked = {
  readonly purpose:
    | { readonly kind: 'add' | 'wait' | 'met' }
    | { readonly kind: 'mend'; readonly captureId: string; readonly direction: Direction };
  readonly text: string;
  readonly colours: 'sixteen' | 'none';
};

/** Everything a command may reach beyond the ledger. */
type Outside = {
  readonly readInput: () => AsyncIterable<string>;
  readonly isInputTerminal: boolean;
  readonly isDumb: boolean;
  readonly saveSettings: (
    changes: Readonly<Record<string, SettingValue | undefined>>,
  ) => Promise<Result<undefined>>;
  /** What `settings.json` holds now, by name; only what was set. */
  readonly storedSettings: ReadonlyMap<string, SettingValue>;
  /** Begins to watch it: what it holds now, when somebody wrote it since it was last asked. */
  readonly watchSettings: () => () => ReadonlyMap<string, SettingValue> | undefined;
  /** Every way a letter can leave the house; loaded only for one. */
  readonly mail: () => Promise<MailDoor>;
  /** What is done with the ledger's file as a whole; loaded only then. */
  readonly keeping: () => Promise<Keeping>;
  /** What `KEPT_PASSPHRASE` says. */
  readonly passphrase: () => string | undefined;
  /** Undefined when it cannot be read. */
  /** kept's own format; loaded only for an export or an import. */
  readonly exchange: () => Promise<Exchange>;
  /** The drafts in the data folder with a text that is looked for. */
  readonly draftsWith: (isIn: (text: string) => boolean) => readonly string[];
  readonly removeDrafts: (paths: readonly string[]) => void;
  /** How the settings file was read. */
  readonly settingsHealth: {
    readonly path: string;
    readonly isBroken: boolean;
    readonly wrong: readonly string[];
  };
  /** Where a form about something is kept while it is filled in. */
  readonly formDraft: (about: string) => FormDraft;
  readonly readTextFile: (path: string) => string | undefined;
  /** Writes a file whole, in the place of one that is there; answers its full path. `flag`: what asked for it. */
  readonly writeTextFile: (path: string, text: string, flag: string) => Result<string>;
  /** Hands a text to her editor; undefined when there is none, or it was left with an error. */
  readonly editText: (text: string) => string | undefined;
  /** One line with its live reading, where the cursor stands; undefined when it was left. */
  readonly typeLine: (world: World, words: Words, asked: LineAsked) => Promise<string | undefined>;
  /** A text of several lines to be filled in on the whole terminal; undefined when it was put away. */
  readonly typeForm: (world: World, words: Words, asked: FormAsked) => Promise<string | undefined>;
  readonly openScreen: (world: World, words: Words, opening: ScreenOpening) => Promise<ExitCode>;
};

/** How the screen is opened, and what it may reach beyond the ledger. */
type ScreenOpening = {
  readonly colours: 'sixteen' | 'none';
  readonly settings: {
    readonly stored: Outside['storedSettings'];
    readonly save: Outside['saveSettings'];
    readonly watch: Outside['watchSettings'];
  };
  readonly mail: Outside['mail'];
  /** Made-up data says so; the tour leads through it. */
  readonly guide: 'none' | 'demo' | 'tour';
};

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
