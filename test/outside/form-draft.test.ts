import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftsWith } from '../../src/outside/drafts-folder.ts';
import { formDraft } from '../../src/outside/form-draft.ts';

function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'kept-form-')), 'drafts');
}

test('what is kept of a form is read again by the same people and topic, by its owner alone', () => {
  const folder = newFolder();
  const draft = formDraft(folder, 'Jane status call');
  expect(draft.read()).toBeUndefined();
  draft.keep('decided: bl');
  draft.keep('decided: blue');
  expect(formDraft(folder, 'jane  Status/call').read()).toBe('decided: blue');
  expect(formDraft(folder, '王敏 周会').read()).toBeUndefined();
  expect(statSync(draft.path).mode & 0o777).toBe(0o600);
  expect(draftsWith(folder, (text) => text.includes('blue'))).toEqual([draft.path]);
  draft.drop();
  expect(readdirSync(folder)).toEqual([]);
});

test('a topic that poses as a path stays in the folder, and where nothing can be written nothing fails', () => {
  const folder = newFolder();
  const draft = formDraft(folder, '../../etc/passwd');
  draft.keep('x');
  expect(readdirSync(folder)).toHaveLength(1);
  const nowhere = formDraft('/dev/null/drafts', 'Jane');
  nowhere.keep('x');
  nowhere.drop();
  expect(nowhere.read()).toBeUndefined();
});
