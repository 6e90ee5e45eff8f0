import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { MailDoor, WaitingDraft } from '../../actions/letters/mail-door.ts';
import type { Now } from '../../domain/calendar/now.ts';
import { makeOwnFolder } from '../own-folder.ts';
import { writeWhole } from '../write-whole.ts';
import { sendableBytes } from './mail-file.ts';
import { dropNote } from './waiting-drafts.ts';

/** Tells a draft from one that was changed by hand. */
export function printOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a draft is sent as; undefined when it is not as it was written. */
export function sendable(draft: WaitingDraft, now: Now): Uint8Array | undefined {
  if (!existsSync(draft.path)) return undefined;
  const bytes = readFileSync(draft.path);
  return printOf(bytes) === draft.print ? sendableBytes(bytes, now) : undefined;
}

/** A draft that waits no longer; answers where its copy is, when one is kept. */
export function endDraft(
  { drafts, now }: { readonly drafts: string; readonly now: () => Now },
  draft: WaitingDraft,
  as: Parameters<MailDoor['endDraft']>[1],
): string | undefined {
  const kept = as === 'gone' ? keepAmongSent(drafts, draft, now()) : undefined;
  if (as === 'removed') rmSync(draft.path, { force: true });
  dropNote(drafts, draft.id);
  return kept;
}

/** What went through a server is in no mail program, so its copy stays here. One elsewhere is not touched. */
function keepAmongSent(drafts: string, draft: WaitingDraft, now: Now): string | undefined {
  if (relative(drafts, draft.path).startsWith('..') || !existsSync(draft.path)) return undefined;
  const folder = join(dirname(draft.path), 'sent');
  makeOwnFolder(folder);
  const name = basename(draft.path, '.eml');
  let path = join(folder, `${name}.eml`);
  for (let count = 2; existsSync(path); count += 1) path = join(folder, `${name}-${count}.eml`);
  writeWhole(path, sendableBytes(Buffer.from(readFileSync(draft.path)), now));
  rmSync(draft.path, { force: true });
  return path;
}
