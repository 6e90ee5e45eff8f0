import type { Ledger, World } from '../../src/actions/world.ts';
import type { ExitCode, Output } from '../../src/commands/face.ts';
import type { Wired } from '../../src/commands/make-face.ts';
import { program } from '../../src/commands/program.ts';
import { workCalendarFrom } from '../../src/domain/calendar/work-calendar-from-settings.ts';
import type { Language } from '../../src/domain/language.ts';
import { ok } from '../../src/domain/result.ts';
import { parseSettings } from '../../src/domain/settings/parse-settings.ts';
import { fakeLedger } from './fake-ledger.ts';
import { fakeMail, type FakeMail, type MailAnswers } from './fake-mail-door.ts';
import { countingIds, stoppedClock } from './ledger-facts.ts';
import { homeZone } from './make-commitment.ts';
import { shellWords } from './shell-words.ts';

/** What a command answered: the lines of stdout and of the side, the exit code, what it asked. */
type Ran = {
  readonly exitCode: ExitCode;
  readonly out: readonly string[];
  readonly talk: readonly string[];
  readonly asked: readonly string[];
};

export type CommandDesk = {
  /** Types a line after `kept`, as in a shell. */
  readonly kept: (typed: string, ...answers: readonly (string | undefined)[]) => Promise<Ran>;
  /** The same with lines that come in through a pipe. */
  readonly pipe: (typed: string, lines: readonly string[]) => Promise<Ran>;
  /** The one object that `--json` prints. */
  readonly json: (typed: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly setClock: (time: string) => void;
  /** What `settings.json` would hold. */
  readonly stored: () => Readonly<Record<string, unknown>>;
  readonly world: () => World;
  readonly drafts: FakeMail['drafts'];
  /** What went which way out. */
  readonly mail: FakeMail;
  /** What the editor was opened with. */
  readonly edited: readonly string[];
  /** Text files that were written, by path. */
  readonly written: ReadonlyMap<string, string>;
  readonly openedScreens: () => number;
};

type Opening = {
  /** stdin, stdout and stderr are a terminal: kept may ask, and answers come from `kept`'s extra arguments. */
  readonly isTerminal?: boolean;
  readonly language?: Language;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Another than one in memory: the real one, for very many lines. */
  readonly ledger?: Ledger;
  readonly isSettingsFileBroken?: boolean;
  readonly streams?: Partial<Output>;
  /** Nobody has asked her yet when her day ends; else that was answered long ago. */
  readonly asksHours?: boolean;
  /** What files hold, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** What the machine answers when a letter goes. */
  readonly mail?: MailAnswers;
  /** Her editor: what becomes of a text. */
  readonly editor?: (text: string) => string | undefined;
};

/** kept with a ledger in memory, on Tuesday 24 November 2026, 08:40 in Shanghai; everything it says is kept. */
export function commandDesk(opening: Opening = {}): CommandDesk {
  const { isTerminal = false, language = 'en' } = opening;
  const clock = stoppedClock('2026-11-24T08:40');
  const newId = countingIds();
  const ledger = opening.ledger ?? fakeLedger({ now: clock.now, newId });
  let stored: Record<string, unknown> = { ...opening.settings };
  const mail = fakeMail(() => clock.now().wall.toString({ smallestUnit: 'second' }), opening.mail);
  const edited: string[] = [];
  const written = new Map<string, string>();
  let screens = 0;

  function wire(): Wired {
    const { settings, complaints, values } = parseSettings(stored);
    const world: World = {
      now: clock.now,
      newId,
      settings,
      calendar: workCalendarFrom(settings, homeZone),
      ledger,
    };
    return {
      language: settings.language ?? language,
      isSettingsFileBroken: opening.isSettingsFileBroken ?? false,
      paths: { folder: '/home/wei/kept', settings: '/home/wei/kept/settings.json' },
      complaints,
      machine: {
        watchSettings: () => () => undefined,
        storedSettings:
          isTerminal && opening.asksHours !== true
            ? new Map([['hours.monday', '09:00-18:00'], ...values])
            : values,
        saveSettings: async (changes) => {
          stored = Object.fromEntries(
            Object.entries({ ...stored, ...changes }).filter(([, value]) => value !== undefined),
          );
          return ok(undefined);
        },
        mail: async () => mail.door,
        keeping: async () => {
          throw new Error('no file is kept at this desk');
        },
        passphrase: () => undefined,
        readTextFile: (path) => opening.files?.[path],
        placeForFile: async (path) => ok(path),
        writeTextFile: async (path, text) => {
          written.set(path, text);
          return ok(path);
        },
        exchange: async () => {
          throw new Error('nothing is exchanged at this desk');
        },
        draftsWith: () => [],
        removeDrafts: () => undefined,
        formDraft: (about) => ({
          path: `/drafts/${about}`,
          read: () => undefined,
          keep: () => undefined,
          drop: () => undefined,
        }),
        editText: (text) => {
          edited.push(text);
          return opening.editor?.(text);
        },
      },
      world: () => world,
      close: () => undefined,
    };
  }

  async function run(
    typed: string,
    {
      answers = [],
      lines,
    }: { answers?: readonly (string | undefined)[]; lines?: readonly string[] },
  ): Promise<Ran> {
    const out: string[] = [];
    const talk: string[] = [];
    const asked: string[] = [];
    const left = [...answers];
    const exitCode = await program(shellWords(typed), {
      streams: {
        out: (text) => out.push(...text.split('\n')),
        talk: (text) => talk.push(...text.split('\n')),
        isOutTerminal: isTerminal,
        canAsk: isTerminal,
        hasColour: false,
        columns: isTerminal ? 80 : undefined,
        ...opening.streams,
      },
      version: '0.1.0',
      ask: async (question, prefilled) => {
        asked.push(prefilled === undefined ? question : `${question}[${prefilled}]`);
        return left.shift();
      },
      terminal: {
        readInput: async function* readInput() {
          yield* lines ?? [];
        },
        isInputTerminal: isTerminal && lines === undefined,
        isDumb: false,
        typeLine: async (_world, _words, { purpose, text }) => {
          asked.push(text === '' ? `[${purpose.kind}]` : `[${purpose.kind}: ${text}]`);
          return left.shift();
        },
        typeForm: async (_world, _words, { text }) => {
          edited.push(text);
          return left.shift();
        },
        openScreen: async () => {
          screens += 1;
          return 0;
        },
      },
      wire,
      wireDemo: async () => wire(),
    });
    if (left.length > 0) throw new Error(`Never asked for: ${left.join(', ')}`);
    return { exitCode, out, talk, asked };
  }

  return {
    kept: (typed, ...answers) => run(typed, { answers }),
    pipe: (typed, lines) => run(typed, { lines }),
    json: async (typed) =>
      JSON.parse((await run(`${typed} --json`, {})).out.join('\n')) as Record<string, unknown>,
    setClock: clock.set,
    stored: () => stored,
    world: () => wire().world(),
    drafts: mail.drafts,
    mail,
    edited,
    written,
    openedScreens: () => screens,
  };
}
