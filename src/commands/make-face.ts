import type { World } from '../actions/world.ts';
import type { Language } from '../domain/language.ts';
import type { SettingComplaint } from '../domain/settings/parse-settings.ts';
import type { Said } from '../wording/catalogue/problem-words.ts';
import type { Words } from '../wording/words.ts';
import type { CommonLine } from './asked.ts';
import type { Ask, Face, Output } from './face.ts';
import type { Machine, Terminal } from './outside.ts';
import { cleanForTerminal } from '../wording/text/clean-text.ts';
import { cutToWidth } from '../wording/text/text-width.ts';

/** What `main.ts` hands in: the outside world, unopened. */
export type Surroundings = {
  readonly streams: Output;
  readonly version: string;
  readonly ask: Ask;
  readonly terminal: Terminal;
  readonly wire: () => Wired;
  /** The same over made-up data in a throwaway folder. */
  readonly wireDemo: (language: Language) => Promise<Wired>;
};

/** What stands ready over one data folder. */
export type Wired = {
  readonly language: Language;
  readonly isSettingsFileBroken: boolean;
  readonly paths: { readonly folder: string; readonly settings: string };
  readonly complaints: readonly SettingComplaint[];
  readonly machine: Machine;
  readonly world: () => World;
  readonly close: () => void;
};

export type FaceParts = {
  readonly around: Surroundings;
  readonly wired: Wired;
  readonly words: Words;
  readonly common: CommonLine;
};

/** What every command is handed; settings that cannot be read are said on the way. */
export function makeFace({ around, wired, words, common }: FaceParts): Face {
  const { streams, version, ask, terminal } = around;
  sayBadSettings(streams, wired, words);
  return {
    version,
    world: wired.world,
    words,
    language: words.language,
    output: outputFor(streams, common),
    ask,
    outside: {
      ...wired.machine,
      ...terminal,
      settingsHealth: {
        path: wired.paths.settings,
        isBroken: wired.isSettingsFileBroken,
        wrong: wired.complaints.map(({ name }) => name),
      },
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

/** More of a wrong value than this tells nobody more. */
const mostCells = 60;

/** A setting that cannot be read is said once a run and its default holds; nothing is stopped by it. */
function sayBadSettings(streams: Output, wired: Wired, words: Words): void {
  const said: Said[] = wired.complaints.map(({ name, value, expects }) =>
    words.problem.settingNotRead(
      cleanForTerminal(name),
      cutToWidth(cleanForTerminal(value), mostCells),
      words.problem.expects[expects] ?? expects,
    ),
  );
  if (wired.isSettingsFileBroken)
    said.push(words.problem.settingsBroken(cleanForTerminal(wired.paths.settings)));
  for (const { said: wrong, tryThis } of said)
    streams.talk(tryThis === undefined ? wrong : `${wrong} ${tryThis}`);
}
