import { refuse, ok, type Result } from '../result.ts';
import { parseSettings } from './parse-settings.ts';
import { commandText } from './read-command.ts';
import { settingRow, type SettingValue } from './setting-table.ts';

/** New values by name; undefined takes a setting back to its default. */
export type SettingChanges = Readonly<Record<string, SettingValue | undefined>>;

/** What typed words make of these settings; what cannot be read is refused with what it takes. */
export function readSettings(
  names: readonly string[],
  words: readonly string[],
): Result<SettingChanges> {
  const typed = words.join(' ');
  const changes: Record<string, SettingValue> = {};
  for (const name of names) {
    const row = settingRow(name);
    const read = row?.readWords === undefined ? row?.read(typed) : row.readWords(words);
    if (row === undefined || read === undefined) {
      const expects = row?.expects ?? 'text';
      return refuse({ kind: 'setting-not-read', name, value: typed, expects });
    }
    changes[name] = read;
  }
  return ok(changes);
}

/** Refuses changes of which each is well but all together are not: a week without a working hour. */
export function checkSettings(
  stored: ReadonlyMap<string, SettingValue>,
  changes: SettingChanges,
): Result<undefined> {
  const [complaint] = parseSettings({ ...Object.fromEntries(stored), ...changes }).complaints;
  return complaint ? refuse({ kind: 'setting-not-read', ...complaint }) : ok(undefined);
}

/** A value as she would type it: a command with quotes where a part holds spaces. */
export function settingText(name: string, value: SettingValue): string {
  if (!Array.isArray(value)) return String(value);
  return settingRow(name)?.readWords === undefined ? value.join(' ') : commandText(value);
}
