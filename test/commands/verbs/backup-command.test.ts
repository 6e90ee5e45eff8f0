import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { realDesk } from '../../support/real-desk.ts';

test.each([
  ['backup --to ""', '--to cannot be ""'],
  ['restore kept.jsonl.gz.age --identity ""', '--identity cannot be ""'],
])('kept %s, from a variable that was never set, writes nothing', async (typed, said) => {
  const desk = realDesk();
  await desk.kept('add jane@acme deck by fri');
  expect(await desk.kept(typed)).toMatchObject({ exitCode: 2, out: '' });
  expect((await desk.kept(typed)).talk).toContain(said);
  expect(readdirSync(desk.folder)).not.toContain('backups');
});

test.each(['ledger.db', 'device', 'settings.json'])(
  'no backup and no calendar takes the place of %s, whatever she says yes to',
  async (name) => {
    const desk = realDesk();
    await desk.kept('add jane@acme deck by fri');
    await desk.kept('config me.name Wei');
    const path = join(desk.folder, name);
    const before = readFileSync(path);
    for (const words of [
      ['backup', path, '--yes'],
      ['export', '--ics', path],
    ]) {
      const ran = await desk.kept(words);
      expect(ran).toMatchObject({ exitCode: 2, out: '' });
      expect(ran.talk).toContain(`${path} is kept's own. I have not touched it.`);
    }
    expect(readFileSync(path).equals(before)).toBe(true);
  },
);

test('a folder that is not there is named, and not KEPT_HOME', async () => {
  const desk = realDesk();
  await desk.kept('add jane@acme deck by fri');
  const { exitCode, talk } = await desk.kept('backup /nowhere/x.gz');
  expect({ exitCode, talk }).toEqual({
    exitCode: 2,
    talk: 'There is no folder /nowhere. Nothing was written.\nMake it, or give the file another place.\n',
  });
});

test('of nothing there is nothing to back up', async () => {
  const { exitCode, talk } = await realDesk().kept('backup');
  expect({ exitCode, talk }).toMatchObject({ exitCode: 5 });
  expect(talk).toContain('nothing to back up yet');
});

test('doctor names the backup with the command that restores it, and the command does', async () => {
  const desk = realDesk();
  await desk.kept('add jane@acme deck by fri');
  await desk.kept('backup');
  writeFileSync(join(desk.folder, 'ledger.db'), 'garbage');
  const doctor = await desk.kept('doctor');
  expect(doctor.exitCode).toBe(1);
  const command = /^kept (restore \S+)$/mu.exec(doctor.talk)?.[1] ?? '';
  const json = JSON.parse((await desk.kept('doctor --json')).out) as { restore: string };
  expect(json.restore).toBe(`kept ${command}`);
  expect(await desk.kept(`${command} --yes`)).toMatchObject({ exitCode: 0 });
  expect((await desk.kept('list')).out).toContain('deck');
  expect(statSync(join(desk.folder, 'ledger.db')).mode & 0o777).toBe(0o600);
});
