import { appendFileSync, existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import type { LetterFile } from '../../../src/actions/letters/mail-door.ts';
import { draftsWith } from '../../../src/outside/drafts-folder.ts';
import { openMailDoor } from '../../../src/outside/mail/mail-door.ts';
import { commitmentId } from '../../../src/domain/entries/ids.ts';
import { presentAt, tuesday } from '../../support/letter-world.ts';
import { due } from '../../support/make-commitment.ts';
import { tempFolder } from '../../support/temp-folder.ts';

function letterFor(name: string, more: Partial<LetterFile> = {}): LetterFile {
  return {
    name,
    id: `id-of-${name}`,
    suffix: 'status-2026-11-23',
    letter: 'status',
    draft: {
      from: { name: 'Wei', address: 'wei@agency.example' },
      to: [{ name: 'Jane', address: 'jane@acme.example' }],
      subject: `${name} status`,
      text: `${name}, hello\n`,
      html: `<p>${name}, hello</p>`,
    },
    trace: { effect: { kind: 'none' }, datesSaid: [commitmentId('7k')], via: 'mail' },
    ...more,
  };
}

function openDoor() {
  const drafts = join(tempFolder(), 'drafts');
  let count = 0;
  let now = tuesday;
  const door = openMailDoor({
    env: { PATH: '' },
    platform: 'linux',
    drafts,
    now: () => now,
    newId: () => `id-${(count += 1)}`,
    isOutTerminal: false,
  });
  const setClock = (time: string): void => void (now = presentAt(time));
  return { door, drafts, setClock };
}

async function write(
  { door }: Pick<ReturnType<typeof openDoor>, 'door'>,
  letters: readonly LetterFile[],
  folder?: string,
) {
  const written = await door.writeDrafts(letters, {
    reach: 'drafted',
    ...(folder === undefined ? {} : { folder }),
  });
  if (!written.ok) throw new Error(written.problem.kind);
  return written.value;
}

test('a draft lies in its client’s folder, waits there, and is for the owner alone', async () => {
  const { door, drafts } = openDoor();
  const [draft] = await write({ door }, [letterFor('Acme')]);
  expect(draft?.path).toBe(join(drafts, 'acme', 'status-2026-11-23.eml'));
  expect(door.waiting()).toEqual([draft]);
  expect(statSync(draft?.path ?? '').mode & 0o777).toBe(0o600);
  expect(statSync(join(drafts, '.waiting', 'id-1.json')).mode & 0o777).toBe(0o600);
});

test('every kind of letter is remembered with what it is to change', async () => {
  const { door } = openDoor();
  const item = commitmentId('7k');
  const effects: readonly LetterFile['trace']['effect'][] = [
    { kind: 'none' },
    { kind: 'chased', item },
    { kind: 'answered', item },
    { kind: 'answered', item, said: '“yes”\n好' },
    { kind: 'warned', item },
    { kind: 'warned', item, to: due('2026-11-27T17:00') },
    { kind: 'reported', item },
    { kind: 'to-confirm', item },
  ];
  const letters = effects.map((effect, index) =>
    letterFor('Acme', {
      suffix: `letter-${index}`,
      trace: { effect, datesSaid: [item], via: 'mail' },
    }),
  );
  await write({ door }, letters);
  expect(door.waiting().map(({ trace }) => trace.effect)).toEqual(effects);
});

test('a letter written anew takes the place of its draft; another one of that name does not', async () => {
  const { door } = openDoor();
  const [first] = await write({ door }, [letterFor('Acme')]);
  const [again] = await write({ door }, [letterFor('Acme')]);
  expect(again?.path).toBe(first?.path);
  expect(door.waiting()).toEqual([again]);
  const [other] = await write({ door }, [letterFor('Acme', { id: 'another Acme' })]);
  expect(other?.path).not.toBe(first?.path);
  expect(door.waiting()).toHaveLength(2);
});

test('a draft whose file was thrown away waits no more', async () => {
  const { door } = openDoor();
  const [draft] = await write({ door }, [letterFor('Acme')], tempFolder());
  rmSync(draft?.path ?? '');
  expect(door.waiting()).toEqual([]);
});

test('what is sent is the draft without its mark, dated when it goes, under the same Message-ID', async () => {
  const { door, setClock } = openDoor();
  const [draft] = await write({ door }, [letterFor('晨光 status')]);
  if (draft === undefined) throw new Error('no draft');
  const written = readFileSync(draft.path);
  setClock('2026-11-25T10:00');
  const sent = Buffer.from(door.sendable(draft) ?? '');
  expect(sent.toString()).not.toMatch(/X-Unsent/iu);
  const [before, after] = [await PostalMime.parse(written), await PostalMime.parse(sent)];
  expect(after).toMatchObject({
    messageId: before.messageId,
    subject: before.subject,
    to: before.to,
    text: before.text,
    html: before.html,
  });
  expect(sent.toString()).toContain('Date: Wed, 25 Nov 2026 10:00:00 +0800\r\n');
});

test('a draft she changed by hand is hers to send', async () => {
  const { door } = openDoor();
  const [draft] = await write({ door }, [letterFor('Acme')]);
  appendFileSync(draft?.path ?? '', 'PS: hello\r\n');
  expect(draft && door.sendable(draft)).toBeUndefined();
});

test('one that went is kept among the sent ones, unmarked, and can go again next week', async () => {
  const { door, drafts } = openDoor();
  for (const name of ['status-2026-11-23.eml', 'status-2026-11-23-2.eml']) {
    const [draft] = await write({ door }, [letterFor('Acme')]);
    const copy = draft && door.endDraft(draft, 'gone');
    expect(copy).toBe(join(drafts, 'acme', 'sent', name));
    expect(readFileSync(copy ?? '', 'utf8')).not.toContain('X-Unsent');
    expect(existsSync(draft?.path ?? '')).toBe(false);
    expect(door.waiting()).toEqual([]);
  }
});

test('a draft in a folder of hers is left there when it went, and taken away only when discarded', async () => {
  const { door } = openDoor();
  const desktop = tempFolder();
  const [draft] = await write({ door }, [letterFor('Acme')], desktop);
  if (draft === undefined) throw new Error('no draft');
  expect(door.endDraft(draft, 'gone')).toBeUndefined();
  expect(existsSync(draft.path)).toBe(true);
  door.endDraft(draft, 'removed');
  expect(existsSync(draft.path)).toBe(false);
});

test('an attempt nobody knows the end of is not lost with its file, and its Message-ID is used again', async () => {
  const { door } = openDoor();
  const [draft] = await write({ door }, [letterFor('Acme')]);
  if (draft === undefined) throw new Error('no draft');
  const sending = { since: '2026-11-24T08:40:00', isAccepted: false };
  door.keepDraft({ ...draft, wasTried: true, sending });
  const [beside] = await write({ door }, [letterFor('Acme')]);
  expect(beside?.path).not.toBe(draft.path);
  rmSync(draft.path);
  expect(door.waiting().map(({ id }) => id)).toContain(draft.id);
  door.keepDraft({ ...draft, wasTried: true });
  door.endDraft(beside ?? draft, 'removed');
  await write({ door }, [letterFor('Acme')]);
});

test('the next attempt at a letter that may have gone has its Message-ID', async () => {
  const { door } = openDoor();
  const [draft] = await write({ door }, [letterFor('Acme')]);
  if (draft === undefined) throw new Error('no draft');
  door.keepDraft({ ...draft, wasTried: true });
  const [again] = await write({ door }, [letterFor('Acme')]);
  expect(again?.id).toBe(draft.id);
  const [next] = await write({ door }, [letterFor('Acme')]);
  expect(next).toMatchObject({ id: draft.id, wasTried: true });
});

test('somebody who is to be forgotten is found in every draft, wherever it lies, and in the notes', async () => {
  const { door, drafts } = openDoor();
  const desktop = tempFolder();
  const [own] = await write({ door }, [letterFor('Acme')]);
  const [elsewhere] = await write({ door }, [letterFor('晨光')], desktop);
  const found = draftsWith(drafts, (text) => text.includes('jane@acme.example'));
  expect(found).toEqual(expect.arrayContaining([own?.path, elsewhere?.path]));
  expect(found).toHaveLength(4);
  expect(draftsWith(drafts, (text) => text.includes('晨光, hello'))).toEqual([elsewhere?.path]);
});
