import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WaitingDraft } from '../../../src/actions/letters/mail-door.ts';
import { commitmentId } from '../../../src/domain/entries/ids.ts';
import { wallField } from '../../../src/domain/entries/stored-field.ts';
import { readWaitingDraft, storeWaitingDraft } from '../../../src/outside/mail/stored-draft.ts';
import { waitingDrafts } from '../../../src/outside/mail/waiting-drafts.ts';
import { due } from '../../support/make-commitment.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const draft: WaitingDraft = {
  id: 'id',
  path: '/home/wei/drafts/acme/status.eml',
  made: '2026-11-24T08:40:00',
  letter: 'headsup',
  name: 'Acme',
  circle: 'acme',
  suffix: 'headsup',
  from: 'wei@agency.example',
  to: ['jane@acme.example'],
  subject: 'Revised deck',
  print: 'f00',
  reach: 'drafted',
  sending: { since: '2026-11-24T08:41:00', isAccepted: false },
  trace: {
    effect: { kind: 'warned', item: commitmentId('7k'), to: due('2026-11-27') },
    via: 'mail',
    datesSaid: [commitmentId('7k')],
  },
};

const stored = JSON.stringify(storeWaitingDraft(draft));

test('the note of a draft comes back as it was', () => {
  expect(readWaitingDraft(JSON.parse(stored))).toEqual(draft);
});

test.each([
  ['made', 'yesterday'],
  ['made', '2026-11\uFFFD-24T08:40:00'],
  ['made', 7],
  ['sending', { since: 'soon', isAccepted: false }],
  ['sending', { isAccepted: true }],
  ['reach', 'gone'],
  ['trace', []],
])(
  'a note whose %s is %j is left alone: nothing is sent of it, and nothing falls over',
  (name, value) => {
    const note = { ...(JSON.parse(stored) as object), [name]: value };
    expect(readWaitingDraft(note)).toBeUndefined();
  },
);

test('whatever became of a note, it is read or left, and its times can be told', () => {
  const note = Object.entries(JSON.parse(stored) as object);
  expect(note.length).toBeGreaterThan(10);
  fc.assert(
    fc.property(fc.constantFrom(...note.map(([name]) => name)), fc.jsonValue(), (name, value) => {
      const read = readWaitingDraft({ ...Object.fromEntries(note), [name]: value });
      const times = [read?.made, read?.sending?.since].filter((time) => time !== undefined);
      expect(times.filter((time) => wallField.read(time) === undefined)).toEqual([]);
    }),
  );
});

test.each(['../../settings', 'other', 'x'.repeat(300), '', '\0'])(
  'a note that says it is another is left alone: %j',
  (id) => {
    const folder = tempFolder();
    mkdirSync(join(folder, '.waiting'));
    const path = join(folder, 'status.eml');
    writeFileSync(path, 'To: jane@acme.example');
    const note = (named: string) =>
      JSON.stringify(storeWaitingDraft({ ...draft, id: named, path }));
    writeFileSync(join(folder, '.waiting', 'id.json'), note('id'));
    writeFileSync(join(folder, '.waiting', 'astray.json'), note(id));
    expect(waitingDrafts(folder).map((each) => each.id)).toEqual(['id']);
  },
);
