import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { CHECKOUT } from '../tools/checkout.ts';

const KEPT = join(CHECKOUT, 'bin', 'kept.js');

/** The built program over a folder of its own, of which one line is written down, backed up, and garbled in the file. */
function damagedDesk(said: string, wrong: string) {
  const folder = join(tempFolder(), 'kept');
  const path = join(folder, 'ledger.db');
  const kept = (...words: readonly string[]) => {
    const done = spawnSync(process.execPath, [KEPT, ...words], {
      encoding: 'utf8',
      env: {
        ...process.env,
        KEPT_HOME: folder,
        KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]',
        KEPT_BACKUPS: 'off',
        LANG: 'en_GB.UTF-8',
        LC_ALL: '',
      },
    });
    return { status: done.status, out: done.stdout, talk: done.stderr };
  };
  kept('add', 'jane@acme', 'the media plan', 'by', 'fri', 'need', '1h');
  kept('backup', '--daily');
  const bytes = readFileSync(path);
  for (let at = bytes.indexOf(said); at >= 0; at = bytes.indexOf(said, at + 1))
    bytes.write(wrong, at);
  writeFileSync(path, bytes);
  return { kept, folder, read: () => readFileSync(path), damaged: bytes };
}

const wayBack = `The newest good backup is of 2026-11-24 08:40. This puts it in place, and keeps what is there now under another name:
kept restore kept-2026-11-24.jsonl.gz
`;

test('what the look of a day found is said after every command that reads, and nothing is added', () => {
  const { kept, folder, read, damaged } = damagedDesk('the media plan', 'the media plum');
  const said = `The ledger is damaged: ${join(folder, 'ledger.db')}. I have not touched it.\n${wayBack}`;
  expect(kept('list')).toMatchObject({ status: 0, talk: '' });
  expect(kept('backup', '--daily')).toEqual({ status: 1, out: '', talk: said });
  const list = kept('list');
  expect(list).toMatchObject({ status: 0, talk: said });
  expect(list.out).toContain('the media plum');
  expect(kept('add', 'jane', 'more', 'by', 'fri')).toEqual({ status: 1, out: '', talk: said });
  expect(read().equals(damaged)).toBe(true);
  expect(readdirSync(join(folder, 'backups'))).toEqual(['kept-2026-11-24.jsonl.gz']);
  expect(kept('restore', 'kept-2026-11-24.jsonl.gz', '--yes').status).toBe(0);
  const mended = kept('list');
  expect(mended).toMatchObject({ status: 0, talk: '' });
  expect(mended.out).toContain('the media plan');
});

test('garbage in the file that trips a command is called damage, and no fault of kept', () => {
  const { kept, folder, read, damaged } = damagedDesk('"what":"the', '"what";"the');
  const said = `The ledger is damaged: ${join(folder, 'ledger.db')}. I have not touched it.\n${wayBack}`;
  for (const words of [['list'], ['log'], ['find', 'media'], ['add', 'jane', 'more', 'by', 'fri']])
    expect(kept(...words)).toEqual({ status: 1, out: '', talk: said });
  expect(read().equals(damaged)).toBe(true);
});
