import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SentLetter } from '../../../src/actions/letters/mail-door.ts';
import { noteSentLetter, sentBefore } from '../../../src/outside/mail/sent-letters.ts';

let drafts = '';

beforeEach(() => {
  drafts = mkdtempSync(join(tmpdir(), 'kept-sent-'));
});

afterEach(() => rmSync(drafts, { recursive: true, force: true }));

const letter: SentLetter = {
  circle: 'acme',
  letter: 'status',
  suffix: 'status-2026-11-23',
  to: ['jane@acme.example', 'tom@acme.example'],
  subject: 'Acme status',
};

test('what never went is not known; what went is, with its time and whether the subject is the same', () => {
  expect(sentBefore(drafts, letter)).toBeUndefined();
  noteSentLetter(drafts, letter, '2026-11-24T08:40:00');
  const at = '2026-11-24T08:40:00';
  const turned = { ...letter, to: letter.to.toReversed() };
  expect(sentBefore(drafts, turned)).toEqual({ at, isSameSubject: true });
  expect(sentBefore(drafts, { ...letter, subject: 'More' })).toEqual({ at, isSameSubject: false });
  expect(sentBefore(drafts, { ...letter, to: ['eve@acme.example'] })).toBeUndefined();
  expect(sentBefore(drafts, { ...letter, suffix: 'status-2026-11-30' })).toBeUndefined();
});

test('the note holds no name, no address and no word of the letter', () => {
  noteSentLetter(drafts, letter, '2026-11-24T08:40:00');
  const [name = ''] = readdirSync(join(drafts, '.sent'));
  const note = name + readFileSync(join(drafts, '.sent', name), 'utf8');
  expect(note).not.toMatch(/acme|jane|status/iu);
});
