import type { World } from '../actions/world.ts';
import { readLanguage, type Language } from '../domain/language.ts';
import type { SettingComplaint } from '../domain/settings/parse-settings.ts';
import type { SettingValue } from '../domain/settings/setting-table.ts';
import { withoutEscapes } from '../domain/escape-sequences.ts';
import { nearestWord } from '../domain/nearest-word.ts';
import type { HelpWords } from '../wording/catalogue/help-words.ts';
import {
  describeHelp,
  describeVerbHelp,
  type VerbShown,
} from '../wording/sentences/describe-help.ts';
import { loadHelp } from '../wording/help-words.ts';
import { cleanForTerminal } from '../wording/text/clean-text.ts';
import type { Said } from '../wording/catalogue/problem-words.ts';
import { loadWords, type Words } from '../wording/words.ts';
import type { Ask, ExitCode, Face, Output } from './face.ts';
import type { Asked, CommonLine, UsageProblem } from './asked.ts';
import { everyVerbName, parseArguments } from './parse-arguments.ts';
import { flagTable } from './flag-table.ts';
import { breakTalk, brokenText } from './printing/break-lines.ts';
import { printRefusal } from './printing/print-refusal.ts';
import { verbTable, type VerbRow } from './verb-table.ts';

/** What `main.ts` hands in: the outside world, unopened. */
export type Surroundings = {
  readonly streams: Output;
  readonly version: string;
  readonly ask: Ask;
  readonly readInput: () => AsyncIterable<string>;
  readonly isInputTerminal: boolean;
  readonly isDumb: boolean;
  readonly wire: () => Wired;
  /** The same over made-up data in a throwaway folder. */
  readonly wireDemo: (language: Language) => Promise<Wired>;
  readonly openScreen: Face['outside']['openScreen'];
  readonly typeLine: Face['outside']['typeLine'];
  readonly typeForm: Face['outside']['typeForm'];
};

type Wired = {
  readonly language: Language;
  readonly isSettingsFileBroken: boolean;
  readonly paths: { readonly folder: string; readonly settings: string };
  readonly complaints: readonly SettingComplaint[];
  readonly storedSettings: ReadonlyMap<string, SettingValue>;
  readonly saveSettings: Face['outside']['saveSettings'];
  readonly watchSettings: Face['outside']['watchSettings'];
  readonly mail: Face['outside']['mail'];
  readonly keeping: Face['outside']['keeping'];
  readonly exchange: Face['outside']['exchange'];
  readonly passphrase: Face['outside']['passphrase'];
  readonly readTextFile: Face['outside']['readTextFile'];
  readonly writeTextFile: Face['outside']['writeTextFile'];
  readonly draftsWith: Face['outside']['draftsWith'];
  readonly removeDrafts: Face['outside']['removeDrafts'];
  readonly formDraft: Face['outside']['formDraft'];
  readonly editText: Face['outside']['editText'];
  readonly world: () => World;
  readonly close: () => void;
};

/** Reads the arguments, does what they ask, answers the exit code. */
export async function program(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<ExitCode> {
  const around = { ...surroundings, streams: breakTalk(surroundings.streams) };
  const asked = await parseArguments(words.map(withoutEscapes));
  if (asked.kind === 'version') {
    around.streams.out(around.version);
    return 0;
  }
  const wired = around.wire();
  const language = faceLanguage(asked, wired.language);
  const said = await loadWords(language ?? wired.language);
  if (language === undefined) {
    return sayUsage(
      around.streams,
      said.problem.languageUnknown(cleanForTerminal(asked.common.language ?? '')),
      asked.common,
    );
  }
  if (asked.kind === 'help') {
    const { out, columns = helpCells } = around.streams;
    out(brokenText(helpText(await loadHelp(said.language), asked.row), columns));
    return 0;
  }
  if (asked.kind === 'usage')
    return sayUsage(around.streams, usageWords(said, asked.problem), asked.common);
  if (asked.kind === 'home' && (asked.line.flags.demo || asked.line.flags.tour))
    return runDemo(asked, around, said);
  return runIn(wired, asked, { around, words: said });
}

async function runIn(
  wired: Wired,
  asked: Asked & { kind: 'verb' | 'home' },
  { around, words }: Pick<FaceParts, 'around' | 'words'>,
): Promise<ExitCode> {
  try {
    return await runAsked(asked, makeFace({ around, wired, words, common: asked.common }));
  } finally {
    wired.close();
  }
}

/** A morning of made-up data; where it lies is said afterwards, so that she can look further. */
async function runDemo(
  asked: Asked & { kind: 'home' },
  around: Surroundings,
  words: Words,
): Promise<ExitCode> {
  const demo = await around.wireDemo(words.language);
  const code = await runIn(demo, asked, { around, words });
  around.streams.talk(words.look.demoIs(demo.paths.folder));
  return code;
}

/** `--lang` is the language kept speaks, except where the verb makes it the letter's or the person's. */
function faceLanguage(asked: Asked, usual: Language): Language | undefined {
  const typed = asked.common.language;
  if (typed === undefined || (asked.kind === 'verb' && asked.row.flags.includes('lang')))
    return usual;
  return readLanguage(typed);
}

async function runAsked(asked: Asked & { kind: 'verb' | 'home' }, face: Face): Promise<ExitCode> {
  const run =
    asked.kind === 'verb'
      ? await asked.row.load()
      : (await import('./verbs/home-command.ts')).runHome;
  return run(face, asked.line);
}

type FaceParts = {
  readonly around: Surroundings;
  readonly wired: Wired;
  readonly words: Words;
  readonly common: CommonLine;
};

function makeFace({ around, wired, words, common }: FaceParts): Face {
  const { streams } = around;
  sayBadSettings(streams, wired, words);
  return {
    version: around.version,
    world: wired.world,
    words,
    language: words.language,
    output: outputFor(streams, common),
    ask: around.ask,
    outside: {
      readInput: around.readInput,
      isInputTerminal: around.isInputTerminal,
      isDumb: around.isDumb,
      saveSettings: wired.saveSettings,
      storedSettings: wired.storedSettings,
      watchSettings: wired.watchSettings,
      mail: wired.mail,
      keeping: wired.keeping,
      exchange: wired.exchange,
      passphrase: wired.passphrase,
      readTextFile: wired.readTextFile,
      writeTextFile: wired.writeTextFile,
      draftsWith: wired.draftsWith,
      removeDrafts: wired.removeDrafts,
      formDraft: wired.formDraft,
      settingsHealth: {
        path: wired.paths.settings,
        isBroken: wired.isSettingsFileBroken,
        wrong: wired.complaints.map(({ name }) => name),
      },
      editText: wired.editText,
      openScreen: around.openScreen,
      typeLine: around.typeLine,
      typeForm: around.typeForm,
    },
    common,
  };
}

/** `--plain` prints a terminal as a pipe; colour goes with `--no-color` too. */
function outputFor(streams: Output, common: CommonLine): Output {
  if (common.plain)
    return { ...streams, isOutTerminal: false, hasColour: false, columns: undefined };
  return common.noColour ? { ...streams, hasColour: false } : streams;
}

/** A setting that cannot be read is said once a run and its default holds; nothing is stopped by it. */
function sayBadSettings(streams: Output, wired: Wired, words: Words): void {
  const said: Said[] = wired.complaints.map(({ name, value, expects }) =>
    words.problem.settingNotRead(name, value, words.problem.expects[expects] ?? expects),
  );
  if (wired.isSettingsFileBroken) said.push(words.problem.settingsBroken(wired.paths.settings));
  for (const { said: wrong, tryThis } of said)
    streams.talk(tryThis === undefined ? wrong : `${wrong} ${tryThis}`);
}

function sayUsage(streams: Output, words: Said, { json }: CommonLine): ExitCode {
  printRefusal(streams, { code: 'usage', words }, json ? 'json' : 'text');
  return 2;
}

function usageWords(words: Words, problem: UsageProblem): Said {
  switch (problem.kind) {
    case 'verb-unknown':
      return words.problem.verbUnknown(
        cleanForTerminal(problem.typed),
        nearestWord(problem.typed, everyVerbName()),
      );
    case 'flag-unknown':
      return words.problem.flagUnknown(
        cleanForTerminal(problem.flag),
        nearestWord(problem.flag, problem.known),
      );
    case 'flag-needs-value':
      return words.problem.flagNeedsValue(cleanForTerminal(problem.flag));
  }
}

/** Help is laid out for this; a narrower terminal breaks its lines once more. */
const helpCells = 80;

function helpText(help: HelpWords, row: VerbRow | undefined): string {
  return row ? describeVerbHelp(help, shown(row)) : describeHelp(help, verbTable.map(shown));
}

function shown(row: VerbRow): VerbShown {
  const flags = [...new Set(row.flags)].map((name) => ({
    name,
    takes: row.bare?.includes(name) ? '' : flagTable[name],
  }));
  return { name: row.name, also: row.also, flags };
}
