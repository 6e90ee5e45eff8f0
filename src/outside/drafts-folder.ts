import { Buffer } from 'node:buffer';
import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { waitingDrafts } from './mail/waiting-drafts.ts';

/**
 * The drafts of letters of which some text is looked for, wherever they wait, and the notes about them: their
 * paths.
 */
export function draftsWith(folder: string, isIn: (text: string) => boolean): readonly string[] {
  if (!existsSync(folder)) return [];
  const own = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    join(folder, name),
  );
  const elsewhere = waitingDrafts(folder).map(({ path }) => path);
  return [...new Set([...own, ...elsewhere])].filter(
    (path) => isFile(path) && isIn(readableText(readFileSync(path))),
  );
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

export function removeDrafts(paths: readonly string[]): void {
  for (const path of paths) rmSync(path, { force: true });
}

/** A mail's text as it is written and as it is read: both ways in which mails hide letters are undone. */
function readableText(bytes: Buffer): string {
  const raw = bytes.toString('utf8');
  return [raw, unquoted(raw), ...encodedRuns(raw), ...encodedWords(raw)].join('\n');
}

function unquoted(text: string): string {
  const joined = text.replaceAll(/=\r?\n/gu, '');
  return Buffer.from(
    joined.replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
    'latin1',
  ).toString('utf8');
}

function encodedRuns(text: string): readonly string[] {
  const runs = text.match(/(?:^[A-Za-z0-9+/]{20,}={0,2}\r?$\n?)+/gmu) ?? [];
  return runs.map((run) => Buffer.from(run, 'base64').toString('utf8'));
}

/** `=?UTF-8?B?...?=` and `=?UTF-8?Q?...?=`, as subjects and names are written. */
function encodedWords(text: string): readonly string[] {
  return [...text.matchAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/giu)].map(([, kind = '', words = '']) =>
    kind.toUpperCase() === 'B'
      ? Buffer.from(words, 'base64').toString('utf8')
      : unquoted(words.replaceAll('_', ' ')),
  );
}
