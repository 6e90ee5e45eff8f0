import { Buffer } from 'node:buffer';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Now } from '../../domain/calendar/now.ts';
import type { MailDraft } from '../../domain/letters/mail-draft.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import { mailFile } from './mail-file.ts';

/** What a draft's file is called after. */
export type DraftName = {
  /** The client's name, as it is written. */
  readonly name: string;
  /** Stands in for a name in a script that not every file system takes. */
  readonly id: string;
  /** What the file name ends in before `.eml`: "status-2026-11-23". */
  readonly suffix: string;
};

export type NamedDraft = DraftName & { readonly bytes: Uint8Array };

/** Makes the mail file of each letter and writes them all; `newId` gives each its Message-ID. */
export async function writeMailDrafts(
  folder: string,
  letters: readonly (DraftName & { readonly draft: MailDraft })[],
  { now, newId }: { readonly now: Now; readonly newId: () => string },
): Promise<Result<readonly string[]>> {
  const made: NamedDraft[] = [];
  for (const { draft, ...name } of letters) {
    made.push({ ...name, bytes: await mailFile(draft, { now, id: newId() }) });
  }
  return writeDrafts(folder, made);
}

/**
 * Writes each draft to a file of its own, readable by the owner alone, whole or not at all. Makes the
 * folder; a draft of the same name is replaced. Gives the full paths, in the order of the drafts.
 */
export function writeDrafts(
  folder: string,
  drafts: readonly NamedDraft[],
): Result<readonly string[]> {
  const place = resolve(folder);
  const taken = new Set<string>();
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    return ok(drafts.map((draft) => writeWhole(join(place, fileName(draft, taken)), draft.bytes)));
  } catch (trouble) {
    if (!isAboutTheFolder(trouble)) throw trouble;
    return refuse({ kind: 'flag-not-read', flag: '--eml', value: folder, expects: 'folder' });
  }
}

/** A file stands there, or it is not hers to write to. A full disk is something else. */
function isAboutTheFolder(trouble: unknown): boolean {
  if (!(trouble instanceof Error) || !('code' in trouble)) return false;
  return ['EEXIST', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS'].includes(String(trouble.code));
}

/** Letters and digits only: a name from outside must not choose where a file goes. */
function fileName({ name, id, suffix }: DraftName, taken: Set<string>): string {
  const base = slugOf(name) || slugOf(id) || 'client';
  let slug = base;
  for (let count = 2; taken.has(slug); count += 1) slug = `${base}-${count}`;
  taken.add(slug);
  return `${slug}-${slugOf(suffix)}.eml`;
}

function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replaceAll(/[^a-z0-9\p{Script=Han}]+/gu, '-');
  return [...slug]
    .slice(0, 40)
    .join('')
    .replaceAll(/^-+|-+$/gu, '');
}

/** Under another name first, then renamed: nobody ever opens half a mail. */
function writeWhole(path: string, bytes: Uint8Array): string {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    writeAll(unfinished, bytes);
    renameSync(unfinished, path);
  } catch (trouble) {
    rmSync(unfinished, { force: true });
    throw trouble;
  }
  return path;
}

function writeAll(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'wx', 0o600);
  try {
    // Whatever the umask says.
    fchmodSync(file, 0o600);
    const buffer = Buffer.from(bytes);
    for (let at = 0; at < buffer.length;) at += writeSync(file, buffer, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
