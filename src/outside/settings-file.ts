import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeOwnFolder } from './own-folder.ts';
import { ok, refuse, type Result } from '../domain/result.ts';
import type { SettingValue } from '../domain/settings/setting-table.ts';

/** What `settings.json` holds; `isBroken` when something else is there. */
export type StoredSettings = { readonly stored: unknown; readonly isBroken: boolean };

/** Reads the file itself: conf costs the start some 20 ms and is only loaded to write. */
export function readSettingsFile(path: string): StoredSettings {
  if (!existsSync(path)) return { stored: {}, isBroken: false };
  try {
    // To read a pipe would wait for somebody who writes into it.
    if (!statSync(path).isFile()) return { stored: {}, isBroken: true };
    const stored = readJson(readFileSync(path, 'utf8'));
    return isObject(stored) ? { stored, isBroken: false } : { stored: {}, isBroken: true };
  } catch {
    return { stored: {}, isBroken: true };
  }
}

/** Notepad sets a mark before it. */
function readJson(text: string): Record<string, unknown> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever reads it looks whether it is one
  return JSON.parse(text.replace(/^\uFEFF/u, '')) as Record<string, unknown>;
}

/** A list or a single value is JSON and no settings: it is not written over either. */
function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Asked again and again: what the file holds when somebody wrote it since the last time, else undefined. */
export function watchSettings(path: string): () => StoredSettings | undefined {
  const stamp = () => {
    const found = statSync(path, { throwIfNoEntry: false });
    return found && `${found.mtimeMs} ${found.size} ${found.ino}`;
  };
  let seen = stamp();
  return () => {
    const now = stamp();
    if (now === seen) return undefined;
    seen = now;
    return readSettingsFile(path);
  };
}

type SettingChanges = Readonly<Record<string, SettingValue | undefined>>;

/**
 * Writes settings through conf (atomic, owner only). `undefined` takes a setting back to its default. A file
 * that cannot be read is not written over, and a folder that cannot be written to is a refusal: what she was
 * about to do must not fail because a habit could not be remembered.
 */
export async function writeSettings(
  path: string,
  changes: SettingChanges,
): Promise<Result<undefined>> {
  if (readSettingsFile(path).isBroken) {
    return refuse({ kind: 'settings-not-saved', path, why: 'not-json' });
  }
  const { default: Conf } = await import('conf');
  try {
    makeOwnFolder(dirname(path));
    const conf = new Conf({
      cwd: dirname(path),
      configName: 'settings',
      configFileMode: 0o600,
      deserialize: readJson,
    });
    conf.store = withoutFlatKeys(conf.store, changes);
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined) conf.delete(name);
      else conf.set(name, value);
    }
    return ok(undefined);
  } catch {
    return refuse({ kind: 'settings-not-saved', path, why: 'not-writable' });
  }
}

/** A hand may have written `"me.name": ...`, which is read first: it must not outlive the new value. */
function withoutFlatKeys(
  stored: Readonly<Record<string, unknown>>,
  changes: SettingChanges,
): Record<string, unknown> {
  const kept = Object.entries(stored).filter(([key]) => !key.includes('.') || !(key in changes));
  return Object.fromEntries(kept);
}
