import { existsSync, readFileSync, readdirSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openKeepingIn } from '../../support/local-keeping.ts';
import { verdictOf } from '../../../src/domain/health/finding.ts';
import { realDesk, type RealDesk } from '../../support/real-desk.ts';

const secrets = ['josephine', 'brightwater', 'jo@acme.example', 'marzipan', '王总'];

/** Which of the secrets stand anywhere in a folder: in file names, as bytes, and inside what is packed. */
function secretsIn(folder: string): readonly string[] {
  const texts = everyFile(folder).flatMap((path) => {
    const bytes = readFileSync(path);
    const packed = path.endsWith('.gz') ? [gunzipSync(bytes).toString('utf8')] : [];
    return [path.slice(folder.length), bytes.toString('utf8'), ...packed];
  });
  return secrets.filter((secret) => texts.some((text) => text.toLowerCase().includes(secret)));
}

function everyFile(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? everyFile(path) : [path];
  });
}

async function deskWithJosephine(): Promise<RealDesk> {
  const desk = realDesk();
  await desk.kept('add "Josephine Brightwater@Acme" revised deck by thu noon');
  await desk.kept('add tom@acme media plan by fri');
  await desk.kept('edit josephine --email jo@acme.example --address-as 王总 --role director');
  await desk.kept('note josephine loves marzipan');
  await desk.kept('note tom "ask Josephine first, not JOSEPHINE BRIGHTWATER\'s boss"');
  await desk.kept('edit 7k --what "deck for Josephine"');
  await desk.kept('edit 7k --what "deck for her, as josephine said"');
  await desk.kept('undo');
  await desk.kept('add nobody about josephine by thrusday');
  await desk.kept('move 7k mon --why "Josephine is away"');
  return desk;
}

test('forgetting shows first what would go, and without a yes it changes nothing', async () => {
  const desk = await deskWithJosephine();
  const { exitCode, talk } = await desk.kept('forget josephine');
  expect(exitCode).toBe(2);
  expect(talk).toContain('Forgetting Josephine Brightwater empties, for good:');
  expect(talk).toContain('    loves marzipan');
  expect(talk).toContain("    ask — first, not —'s boss");
  expect(talk).toContain('One promise or wait stays, with nobody named.');
  expect(talk).toContain('This cannot be undone.');
  expect((await desk.kept('forget josephine', 'n')).talk).toContain('Nothing was changed.');
  expect(secretsIn(desk.folder)).toEqual(secrets);
});

test('who was forgotten is in no byte of the folder, and her promises stand with nobody named', async () => {
  const desk = await deskWithJosephine();
  await desk.kept('backup');
  mkdirSync(join(desk.folder, 'drafts'));
  writeFileSync(
    join(desk.folder, 'drafts', 'acme.eml'),
    `Subject: =?UTF-8?B?${Buffer.from('For Josephine').toString('base64')}?=\n\nHello.\n`,
  );
  writeFileSync(join(desk.folder, 'drafts', 'other.eml'), 'Subject: Hello\n\nHello.\n');
  const { exitCode, talk } = await desk.kept('forget josephine --yes --backups');
  expect(exitCode).toBe(0);
  expect(talk).toContain('2 backups were rewritten.');
  expect(talk).toContain('out of my reach');
  expect(secretsIn(desk.folder)).toEqual([]);
  expect(readdirSync(join(desk.folder, 'drafts'))).toEqual(['other.eml']);
  const list = await desk.kept('list');
  expect(list.out).toContain('deck for —');
  expect(list.out).toContain('media plan');
  expect((await desk.kept('who josephine')).exitCode).toBe(5);
  expect((await desk.kept('find marzipan')).out).toBe('');
  const show = await desk.kept('show 7k');
  expect(show.exitCode).toBe(0);
  expect(show.out).toContain('Mon 30 Nov');
});

test('what was forgotten cannot be brought back by undo, redo, a rebuild or a backup, and the rest can', async () => {
  const desk = await deskWithJosephine();
  await desk.kept('forget josephine --yes');
  // The move, the unread line and the edit before it are still hers to take back.
  await desk.kept('undo');
  expect((await desk.kept('show 7k')).out).toContain('Thu 26 Nov 12:00');
  await desk.kept('undo');
  await desk.kept('undo');
  expect((await desk.kept('list')).out).toContain('revised deck');
  await desk.kept('redo');
  expect((await desk.kept('list')).out).toContain('deck for —');
  const keeping = openKeepingIn(desk.folder);
  const wrong = (await keeping.examine()).filter((finding) => verdictOf(finding) === 'bad');
  expect(wrong).toEqual([]);
  await keeping.rebuild();
  expect((await desk.kept('list')).out).toContain('deck for —');
  const [before = ''] = keeping.backups();
  await desk.kept(['restore', before, '--yes']);
  const everything = `${(await desk.kept('list --json')).out}${(await desk.kept('log --all')).out}`;
  for (const secret of secrets) expect(everything.toLowerCase()).not.toContain(secret);
  expect((await desk.kept('list')).out).toContain('deck for —');
  expect((await desk.kept('show 7k')).out).toContain('Mon 30 Nov');
});

test('a name that somebody else has too stays where it may be hers', async () => {
  const desk = realDesk();
  await desk.kept('add "Jane Wu@Acme" first deck by thu');
  await desk.kept('add "Jane Li@Acme" second deck by fri');
  await desk.kept('edit 7k --what "what jane wu and Jane both want"');
  await desk.kept('forget "Jane Wu" --yes');
  expect((await desk.kept('list')).out).toContain('what — and Jane both want');
  expect((await desk.kept('who "Jane Li"')).exitCode).toBe(0);
});

test('everything that is known of one person comes as JSON, what was undone too', async () => {
  const desk = await deskWithJosephine();
  const { out } = await desk.kept('who josephine --everything');
  const known = JSON.parse(out) as { person: object; entries: readonly { verb: string }[] };
  expect(known.person).toMatchObject({ name: 'Josephine Brightwater', email: 'jo@acme.example' });
  for (const secret of secrets) expect(out.toLowerCase()).toContain(secret);
  expect(known.entries.map(({ verb }) => verb)).toContain('promised');
  expect(out).not.toContain('media plan');
});

test('a ledger that could not be read and was set aside goes with the backups, and is named before', async () => {
  const desk = await deskWithJosephine();
  const aside = join(desk.folder, 'ledger.db.damaged-2026-11-20T090000');
  const unfinished = join(desk.folder, 'ledger.db.unfinished-1');
  writeFileSync(aside, 'Josephine Brightwater, half of a page');
  writeFileSync(unfinished, 'Josephine Brightwater, half of a page');
  const without = await desk.kept('forget josephine', 'y', 'n');
  expect(without.talk).toContain('and a ledger that could not be read and was set aside');
  expect(without.talk).toContain(`may hold it too: ${aside}`);
  expect(existsSync(aside)).toBe(true);
  await desk.kept('restore', 'n');
  await desk.kept('add "Petra Brightwater@Acme" media plan by fri');
  const { talk } = await desk.kept('forget petra', 'y', 'y');
  expect(talk).toContain(`Taken away, because what cannot be read cannot be rewritten: ${aside}`);
  expect([existsSync(aside), existsSync(unfinished)]).toEqual([false, false]);
});

test('what an editor that was killed left of a meeting goes too', async () => {
  const desk = await deskWithJosephine();
  const left = join(desk.folder, 'editing', 'text-aB3');
  mkdirSync(left, { recursive: true });
  writeFileSync(join(left, 'meeting.txt'), 'decided: Josephine Brightwater signs');
  writeFileSync(join(left, '.meeting.txt.swp'), 'b0VIM\0\xff Josephine Brightwater signs');
  await desk.kept('forget josephine --yes');
  expect(readdirSync(left)).toEqual([]);
});

test('a company is not forgotten, and nobody unknown', async () => {
  const desk = await deskWithJosephine();
  expect((await desk.kept('forget acme --yes')).talk).toContain('only people are forgotten');
  expect((await desk.kept('forget petra --yes')).exitCode).toBe(5);
});

test('backups that were left can be rewritten later, by the line that was said before and after', async () => {
  const desk = await deskWithJosephine();
  await desk.kept('backup');
  const { talk } = await desk.kept('forget josephine --yes');
  const line = 'kept forget josephine --backups --yes';
  expect(talk.split(line)).toHaveLength(3);
  expect(talk.indexOf(line)).toBeLessThan(talk.indexOf('Forgotten:'));
  expect(secretsIn(desk.folder)).toEqual(secrets);
  const asked = await desk.kept('forget josephine --backups');
  expect(asked.exitCode).toBe(2);
  expect(asked.talk).toContain('forgotten already, and still stands in 2 backups');
  expect(asked.talk).toContain(line);
  const later = await desk.kept('forget josephine --backups --yes');
  expect(later.exitCode).toBe(0);
  expect(later.talk).toContain('2 backups were rewritten.');
  expect(secretsIn(desk.folder)).toEqual([]);
  expect((await desk.kept('forget josephine --backups --yes')).exitCode).toBe(5);
});

test.each(['jo@acme.example', '"Josephine Brightwater"', '王总'])(
  'who was forgotten is found in the backups as %s too',
  async (typed) => {
    const desk = await deskWithJosephine();
    await desk.kept('forget josephine --yes');
    expect((await desk.kept(`forget ${typed} --backups --yes`)).exitCode).toBe(0);
    expect(secretsIn(desk.folder)).toEqual([]);
  },
);

test('nobody is taken out of the backups whom the ledger still knows, whatever she was called before', async () => {
  const desk = await deskWithJosephine();
  await desk.kept('backup');
  await desk.kept('edit tom --name Thomas');
  await desk.kept('forget josephine --yes');
  expect((await desk.kept('forget nobody --backups --yes')).exitCode).toBe(5);
  expect(secretsIn(desk.folder)).toEqual(secrets);
});

test('a text of which only a dash is left is shown with what it belongs to', async () => {
  const desk = realDesk();
  await desk.kept('add jane@acme deck by fri');
  await desk.kept('edit 7k --what Jane');
  const { talk } = await desk.kept('forget jane');
  expect(talk).toMatch(/ {4}— {2}\(7k Jane, .*\)/u);
});
