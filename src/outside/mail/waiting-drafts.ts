import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WaitingDraft } from '../../actions/letters/mail-door.ts';
import { makeOwnFolder } from '../own-folder.ts';
import { writeWhole } from '../write-whole.ts';
import { readWaitingDraft, storeWaitingDraft } from './stored-draft.ts';

/** Where it is noted which drafts wait, one small file each. No client's folder can be called so. */
function waitingFolder(drafts: string): string {
  return join(drafts, '.waiting');
}

/** Drafts whose files still lie there, oldest first. One whose file is gone was sent or thrown away by hand. */
export function waitingDrafts(drafts: string): readonly WaitingDraft[] {
  const folder = waitingFolder(drafts);
  if (!existsSync(folder)) return [];
  const notes = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const all = notes.flatMap((name) => readNote(folder, name) ?? []);
  const [here, gone] = [
    all.filter(({ path, sending }) => sending !== undefined || existsSync(path)),
    all.filter(({ path, sending }) => sending === undefined && !existsSync(path)),
  ];
  for (const draft of gone) dropNote(drafts, draft.id);
  return here.toSorted(
    (one, other) =>
      compare(one.made, other.made) ||
      (one.order ?? 0) - (other.order ?? 0) ||
      compare(one.path, other.path),
  );
}

/** Notes a draft. `durable`: whole or not at all, and on the disk before anything else happens. */
export function noteDraft(drafts: string, draft: WaitingDraft, how: 'durable' | 'plain'): void {
  const folder = waitingFolder(drafts);
  makeOwnFolder(folder);
  const path = join(folder, `${draft.id}.json`);
  const text = JSON.stringify(storeWaitingDraft(draft));
  if (how === 'durable') writeWhole(path, Buffer.from(text));
  else writeFileSync(path, text, { mode: 0o600 });
}

export function dropNote(drafts: string, id: string): void {
  rmSync(join(waitingFolder(drafts), `${id}.json`), { force: true });
}

/** Those of one moment always in the same order, so that a number means the same draft. */
function compare(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/**
 * A note that cannot be read is left where it is: it may be of a later kept. So is one that says it is another: what
 * is done with it would be done to that one's file.
 */
function readNote(folder: string, name: string): WaitingDraft | undefined {
  try {
    const draft = readWaitingDraft(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    return draft && `${draft.id}.json` === name ? draft : undefined;
  } catch {
    return undefined;
  }
}
