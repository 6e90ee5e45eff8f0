import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { SettingValue } from '../domain/settings/setting-table.ts';

/** What `settings.json` holds; `isBroken` when the file is there but is no JSON. */
export type StoredSettings = { readonly stored: unknown; readonly isBroken: boolean };

/** Reads the file itself: conf costs the start some 20 ms and is only loaded to write. */
export function readSettingsFile(path: string): StoredSettings {
  if (!existsSync(path)) return { stored: {}, isBroken: false };
  try {
    return { stored: JSON.parse(readFileSync(path, 'utf8')), isBroken: false };
  } catch {
    return { stored: {}, isBroken: true };
  }
}

/** Writes settings through conf (atomic, owner only). `undefined` takes a setting back to its default. */
export async function writeSettings(
  path: string,
  changes: Readonly<Record<string, SettingValue | undefined>>,
): Promise<void> {
  const { default: Conf } = await import('conf');
  const conf = new Conf({ cwd: dirname(path), configName: 'settings', configFileMode: 0o600 });
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) conf.delete(name);
    else conf.set(name, value);
  }
}
