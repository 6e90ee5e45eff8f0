import { nearestWord } from '../../domain/nearest-word.ts';
import {
  checkSettings,
  readSettings,
  settingText,
  type SettingChanges,
} from '../../domain/settings/change-settings.ts';
import {
  settingNames,
  settingRow,
  settingTable,
  type SettingValue,
} from '../../domain/settings/setting-table.ts';
import type { Result } from '../../domain/result.ts';
import { settingValue } from '../../wording/pages/settings-lines.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { padToWidth, widthOf } from '../../wording/text/text-width.ts';
import { printText } from '../printing/break-lines.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import { isDaysSetting } from './days-setting.ts';
import type { ExitCode, Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept config [NAME [VALUE]] [--unset]`: all settings, one, or a new value. */
export async function runConfig(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const [name, ...value] = words;
  if (name === undefined) return listSettings(face);
  const names = settingNames(name);
  const known = settingTable.map((row) => row.name);
  const unknown = names.find((one) => !known.includes(one));
  if (unknown !== undefined) {
    const nearest = nearestWord(unknown, known);
    return printProblem(face, {
      kind: 'setting-unknown',
      name: unknown,
      ...(nearest === undefined ? {} : { nearest }),
    });
  }
  const [only = name] = names;
  const typed = value.join(' ');
  if (typed !== '' && isDaysSetting(only)) {
    const change = { name: only, typed, does: flags.unset ? 'remove' : 'add' } as const;
    return (await import('./change-days.ts')).changeDays(face, change);
  }
  if (flags.unset) return unset(face, names);
  return typed === '' ? showSettings(face, names) : set(face, names, value);
}

async function set(
  face: Face,
  names: readonly string[],
  words: readonly string[],
): Promise<ExitCode> {
  const changes = readSettings(names, words);
  const typed = words.join(' ');
  if (!changes.ok) return printProblem(face, changes.problem);
  const saved = await save(face, changes.value);
  if (!saved.ok) return printProblem(face, saved.problem);
  if (face.common.json) printEnvelope(face, { settings: changes.value });
  else
    for (const [name, value] of Object.entries(changes.value))
      if (value !== undefined)
        face.output.talk(saidSet(face, { name, text: settingText(name, value), typed }));
  return 0;
}

/** A value that was read as another than was typed (`7` as 0.7) is said with what it was read from. */
function saidSet(
  face: Face,
  { name, text, typed }: { readonly name: string; readonly text: string; readonly typed: string },
): string {
  const plain = typed.normalize('NFKC').trim();
  const isSame = text.toLowerCase() === plain.toLowerCase();
  const { setTo } = face.words.act;
  return setTo(name, cleanForTerminal(text), isSame ? undefined : cleanForTerminal(plain));
}

/** Saves, unless each value is well but all of them together are not. */
async function save(face: Face, changes: SettingChanges): Promise<Result<undefined>> {
  const checked = checkSettings(face.outside.storedSettings, changes);
  return checked.ok ? face.outside.saveSettings(changes) : checked;
}

async function unset(face: Face, names: readonly string[]): Promise<ExitCode> {
  const saved = await save(face, Object.fromEntries(names.map((name) => [name, undefined])));
  if (!saved.ok) return printProblem(face, saved.problem);
  if (face.common.json) printEnvelope(face, { settings: {} });
  else for (const name of names) face.output.talk(face.words.act.unset(name));
  return 0;
}

function listSettings(face: Face): ExitCode {
  return showSettings(
    face,
    settingTable.map((row) => row.name),
  );
}

/** One line a setting: its name, its value, what it is for; what was never set says what holds. */
function showSettings(face: Face, names: readonly string[]): ExitCode {
  const stored = face.outside.storedSettings;
  if (face.common.json) {
    printEnvelope(face, {
      settings: Object.fromEntries(names.flatMap((name) => pairOf(name, stored.get(name)))),
    });
    return 0;
  }
  const rows = names.map((name) => [name, shownValue(face, name, stored.get(name))] as const);
  const width = Math.max(...rows.map(([, shown]) => widthOf(shown)), 22);
  const nameWidth = Math.max(...names.map((name) => widthOf(name)), 15) + 2;
  for (const [name, shown] of rows) {
    const means = face.words.look.settings[name] ?? '';
    printText(
      face,
      `${padToWidth(name, nameWidth)}${padToWidth(shown, width)}  ${means}`.trimEnd(),
    );
  }
  return 0;
}

function shownValue(face: Face, name: string, value: SettingValue | undefined): string {
  const usual = settingRow(name)?.usual;
  return settingValue(face.words, {
    ...(value === undefined ? {} : { value: settingText(name, value) }),
    ...(usual === undefined ? {} : { usual }),
  });
}

function pairOf(
  name: string,
  value: SettingValue | undefined,
): readonly (readonly [string, SettingValue])[] {
  return value === undefined ? [] : [[name, value]];
}
