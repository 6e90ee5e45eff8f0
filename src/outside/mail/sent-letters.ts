import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentLetter } from '../../actions/letters/mail-door.ts';
import type { SentBefore } from '../../domain/letters/sent-again.ts';
import { makeOwnFolder } from '../own-folder.ts';
import { writeWhole } from '../write-whole.ts';

/** Notes that a letter went, so that it does not go again unasked: no name and no word of it, only their digests. */
export function noteSentLetter(drafts: string, letter: SentLetter, at: string): void {
  makeOwnFolder(join(drafts, '.sent'));
  const note = JSON.stringify({ at, subject: digestOf([letter.subject]) });
  writeWhole(notePath(drafts, letter), Buffer.from(note));
}

/** When the same letter went last; undefined when it never did, or nobody can read the note. */
export function sentBefore(drafts: string, letter: SentLetter): SentBefore | undefined {
  const path = notePath(drafts, letter);
  if (!existsSync(path)) return undefined;
  try {
    const note: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof note !== 'object' || note === null || !('at' in note)) return undefined;
    if (typeof note.at !== 'string') return undefined;
    const isSameSubject = 'subject' in note && note.subject === digestOf([letter.subject]);
    return { at: note.at, isSameSubject };
  } catch {
    return undefined;
  }
}

function notePath(drafts: string, { circle, letter, suffix, item, to }: SentLetter): string {
  const parts = [circle, letter, suffix, item ?? '', ...to.toSorted()];
  return join(drafts, '.sent', `${digestOf(parts)}.json`);
}

function digestOf(texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 32);
}
