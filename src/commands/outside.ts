import type { Exchange } from '../actions/exchange.ts';
import type { MailDoor } from '../actions/letters/mail-door.ts';
import type { Keeping } from '../actions/keeping.ts';
import type { World } from '../actions/world.ts';
import type { Direction } from '../domain/commitment/commitment.ts';
import type { Result } from '../domain/result.ts';
import type { SettingValue } from '../domain/settings/setting-table.ts';
import type { Words } from '../wording/words.ts';
import type { ExitCode } from './exit-codes.ts';

/** Everything a command may reach beyond the ledger. */
export type Outside = Machine &
  Terminal & {
    /** How the settings file was read. */
    readonly settingsHealth: {
      readonly path: string;
      readonly isBroken: boolean;
      readonly wrong: readonly string[];
    };
  };

/** Files, mail and settings, as they are wired for one data folder. */
export type Machine = {
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
  /** kept's own format; loaded only for an export or an import. */
  readonly exchange: () => Promise<Exchange>;
  /** The drafts in the data folder with a text that is looked for. */
  readonly draftsWith: (isIn: (text: string) => boolean) => readonly string[];
  readonly removeDrafts: (paths: readonly string[]) => void;
  /** Where a form about something is kept while it is filled in. */
  readonly formDraft: (about: string) => FormDraft;
  /** Undefined when it cannot be read. */
  readonly readTextFile: (path: string) => string | undefined;
  /** Where a file that she names may be written: the full path. */
  readonly placeForFile: (path: string) => Promise<Result<string>>;
  /** Writes a file whole, in the place of one that is there; answers its full path. `flag`: what asked for it. */
  readonly writeTextFile: (path: string, text: string, flag: string) => Promise<Result<string>>;
  /** Hands a text to her editor; undefined when there is none, or it was left with an error. */
  readonly editText: (text: string) => string | undefined;
};

/** What comes in beside the arguments, and what takes the terminal over for a while. */
export type Terminal = {
  readonly readInput: () => AsyncIterable<string>;
  readonly isInputTerminal: boolean;
  readonly isDumb: boolean;
  /** One line with its live reading, where the cursor stands; undefined when it was left. */
  readonly typeLine: (world: World, words: Words, asked: LineAsked) => Promise<string | undefined>;
  /** A text of several lines to be filled in on the whole terminal; undefined when it was put away. */
  readonly typeForm: (world: World, words: Words, asked: FormAsked) => Promise<string | undefined>;
  readonly openScreen: (world: World, words: Words, opening: ScreenOpening) => Promise<ExitCode>;
};

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
    | {
        readonly kind: 'mend';
        readonly captureId: string;
        readonly direction: Direction;
        readonly isMeeting: boolean;
      };
  readonly text: string;
  readonly colours: 'sixteen' | 'none';
};

/** How the screen is opened, and what it may reach beyond the ledger. */
type ScreenOpening = {
  readonly colours: 'sixteen' | 'none';
  readonly settings: {
    readonly stored: Machine['storedSettings'];
    readonly save: Machine['saveSettings'];
    readonly watch: Machine['watchSettings'];
  };
  readonly mail: Machine['mail'];
  /** Made-up data says so; the tour leads through it. */
  readonly guide: 'none' | 'demo' | 'tour';
  /** Where a line that was being typed is kept when the window closes. */
  readonly leftLine: FormDraft;
  /** The form of a meeting that took place; answers in a line what came of it. */
  readonly fillForm: (typed: string) => Promise<FormFilled | undefined>;
};

/** What came of a form, in a line; refused: nothing was written. */
export type FormFilled = { readonly said: string; readonly isRefused: boolean };
