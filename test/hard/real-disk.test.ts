import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, type TestContext } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { kept, listed } from './kept-program.ts';

/** A disk of its own, so many kilobytes large; where none may be mounted the test is skipped, and says so. */
function smallDisk(kilobytes: number, context: TestContext): string {
  const place = tempFolder();
  const options = `size=${kilobytes}k,mode=700`;
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'none', place]);
  if (mounted.status !== 0) context.skip('no disk may be mounted here');
  onTestFinished(() => void spawnSync('umount', [place]));
  return place;
}

const add = (folder: string, index: number) =>
  kept(folder, 'add', 'jane@acme', `promise ${index}`, 'by', '18 dec', 'need', '15m');

test('a disk that fills up is said so, is read as before, and takes the same line again when there is room', (context) => {
  const disk = smallDisk(900, context);
  const folder = join(disk, 'kept');
  const filler = join(disk, 'filler');
  expect(add(folder, 0).status).toBe(0);
  const said = ['promise 0'];
  writeFileSync(filler, Buffer.alloc(300 * 1024));
  let last = add(folder, said.length);
  while (last.status === 0 && said.length < 300) {
    said.push(`promise ${said.length}`);
    last = add(folder, said.length);
  }
  expect(last.status).toBe(1);
  expect(last.talk).toContain('The disk is full, so nothing was written');
  expect(listed(folder).map(({ what }) => what)).toEqual(said);
  for (const verb of ['log', 'doctor', 'who', 'find'])
    expect(kept(folder, verb, ...(verb === 'find' ? ['promise'] : [])).talk).not.toMatch(
      /\bat .*:\d+/u,
    );
  fillUp(join(disk, 'rest'));
  expect(kept(folder, 'backup')).toMatchObject({ status: 1, out: '' });
  expect(listed(folder).map(({ what }) => what)).toEqual(said);
  rmSync(filler);
  expect(add(folder, 999).status).toBe(0);
  expect(listed(folder).map(({ what }) => what)).toEqual([...said, 'promise 999']);
  expect(kept(folder, 'doctor').status).toBe(0);
  expect(namesBelow(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('a first start on a full disk leaves nothing, and works when there is room', (context) => {
  const disk = smallDisk(1000, context);
  const filler = join(disk, 'filler');
  const folder = join(disk, 'kept');
  for (const left of [0, 8, 40, 120, 200, 320]) {
    rmSync(filler, { force: true });
    writeFileSync(filler, Buffer.alloc((1000 - left) * 1024));
    const ran = add(folder, left);
    expect({ left, status: ran.status }).toEqual({ left, status: 1 });
    expect(ran.talk).toContain('The disk is full');
    expect(kept(folder, 'list').status).toBe(0);
    expect(namesBelow(folder).filter((name) => name.includes('unfinished'))).toEqual([]);
  }
  rmSync(filler);
  expect(add(folder, 1).status).toBe(0);
  expect(listed(folder)).toHaveLength(1);
});

test('on a disk that can only be read everything is read, and a write is refused in a line', (context) => {
  const disk = smallDisk(2000, context);
  const folder = join(disk, 'kept');
  expect(add(folder, 0).status).toBe(0);
  expect(kept(folder, 'backup').status).toBe(0);
  spawnSync('mount', ['-o', 'remount,ro', disk]);
  expect(listed(folder)).toHaveLength(1);
  for (const words of [['list'], ['log'], ['who'], ['find', 'promise'], ['show', '7k'], ['export']])
    expect(kept(folder, ...words)).toMatchObject({ status: 0, talk: '' });
  for (const words of [['add', 'jane', 'x', 'by', 'fri'], ['undo'], ['done', '7k'], ['backup']]) {
    const ran = kept(folder, ...words);
    expect(ran).toMatchObject({ status: 1, out: '' });
    expect(ran.talk).toMatch(/can only be read|may not open/u);
  }
  expect(kept(folder, 'doctor').out).toContain('Nothing new can be written');
});

/** Takes every last byte that is left. */
function fillUp(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(1024));
  } catch {
    closeSync(file);
  }
}

function namesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? [name, ...namesBelow(path)] : [name];
  });
}
