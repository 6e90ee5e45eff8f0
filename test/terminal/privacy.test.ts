import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../support/temp-folder.ts';
import { CHECKOUT } from '../tools/checkout.ts';

const watching = new URL('watching.ts', import.meta.url).pathname;
const kept = join(CHECKOUT, 'bin', 'kept.js');

/** A place with a home for kept, a temporary folder, and what was seen while kept ran there. */
function watchedPlace(umask: string) {
  const place = tempFolder();
  const [home, temporary, seen] = ['home', 'temporary', 'seen'].map((name) => join(place, name));
  mkdirSync(temporary ?? '');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    HOME: place,
    KEPT_HOME: home,
    KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]',
    KEPT_BACKUPS: 'off',
    KEPT_PASSPHRASE: 'a-passphrase-of-hers',
    KEPT_WATCH: seen,
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
    TMPDIR: temporary,
  };
  return {
    place,
    home: home ?? '',
    seen: () => (existsSync(seen ?? '') ? readFileSync(seen ?? '', 'utf8') : ''),
    run: (words: readonly string[]) =>
      spawnSync(
        '/bin/sh',
        [
          '-c',
          `umask ${umask}; exec "$0" --import "${watching}" "$@"`,
          process.execPath,
          kept,
          ...words,
        ],
        { encoding: 'utf8', env },
      ),
  };
}

/** A line of every verb, in an order in which each has something to do. */
function everyLine(place: string): readonly (readonly string[])[] {
  return [
    ['add', 'jane@acme', 'revised', 'deck', 'by', 'fri', 'need', '1h'],
    ['config', 'me.name', 'Wei'],
    ['wait', 'tom@globex', 'guidelines', 'by', 'fri'],
    ['meet', 'jane', 'thu', '10am', 'kickoff'],
    ['met', 'jane'],
    ['heard', 'jane', 'where is it'],
    ['told', 'jane', 'on its way'],
    ['note', 'jane', 'likes tea'],
    ['move', '7k', 'mon'],
    ['edit', 'jane', '--email', 'jane@acme.example'],
    ['can', 'jane', 'poster', 'by', 'fri'],
    ['done', '7k', '--gap', 'as'],
    ['got', 'p4'],
    ['undo'],
    ['redo'],
    ['list'],
    [],
    ['find', 'deck'],
    ['who'],
    ['log'],
    ['show', '7k'],
    ['date', 'friday'],
    ['mail', 'status', '--all'],
    ['mail', 'status', '--all', '--eml', join(place, 'letters')],
    ['export'],
    ['backup'],
    ['backup', '--encrypt', join(place, 'sealed.age')],
    ['backup', '--daily'],
    ['doctor', '--rebuild'],
    ['restore', 'kept-2026-11-24.jsonl.gz', '--yes'],
    ['drop', 'w2'],
    ['forget', 'tom', '--yes', '--backups'],
  ];
}

test.each(['000', '777'])(
  'under the umask %s nothing of hers is open to others at any moment, nothing lies in the temporary folder, nothing leaves the machine',
  (umask) => {
    const { place, run, seen, home } = watchedPlace(umask);
    const failed = everyLine(place).flatMap((words) => {
      const { status, stderr } = run(words);
      return status === 0 ? [] : [`${words.join(' ')}: ${String(status)} ${stderr}`];
    });
    expect(failed).toEqual([]);
    expect(seen()).toBe('');
    expect(readdirSync(home)).toContain('ledger.db');
  },
);

test('what watches does see a socket, a name that is looked up, a temporary file and an open one', () => {
  const { place, home, seen } = watchedPlace('022');
  mkdirSync(home, { mode: 0o755 });
  const program = join(place, 'program.mjs');
  writeFileSync(
    program,
    `import net from 'node:net'; import dns from 'node:dns'; import { writeFileSync } from 'node:fs';
    net.connect(9, '127.0.0.1').on('error', () => {}); dns.lookup('localhost', () => {});
    writeFileSync(process.env.TMPDIR + '/x', ''); writeFileSync(process.env.KEPT_HOME + '/y', '');`,
  );
  spawnSync(process.execPath, ['--import', watching, program], {
    env: {
      ...process.env,
      KEPT_HOME: home,
      TMPDIR: join(place, 'temporary'),
      KEPT_WATCH: join(place, 'seen'),
    },
  });
  for (const wanted of ['network: connect', 'network: names', 'temporary/x', 'open to others'])
    expect(seen()).toContain(wanted);
});
