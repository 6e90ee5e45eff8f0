import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeHome, openKept } from '../support/kept-in-terminal.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { CHECKOUT } from '../tools/checkout.ts';

const KEPT = join(CHECKOUT, 'bin', 'kept.js');
const calls =
  'socket,connect,bind,sendto,sendmsg,openat,open,creat,mkdir,mkdirat,chmod,fchmod,execve';
/** Says what a program asks of the kernel; not everywhere at hand. */
const tracer = 'strace';
const hasStrace = spawnSync(tracer, ['-f', '-o', '/dev/null', 'true']).status === 0;

type Watched = {
  readonly run: (program: readonly string[]) => void;
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly home: string;
  readonly temporary: string;
};

/** A home where the kernel itself says what was asked of it. */
function watchedHome(): Watched {
  const place = tempFolder();
  const [home, temporary, file] = ['home', 'temporary', 'calls'].map((name) => join(place, name));
  mkdirSync(temporary ?? '');
  const env = {
    ...process.env,
    HOME: place,
    XDG_CACHE_HOME: join(place, 'cache'),
    KEPT_HOME: home,
    KEPT_NOW: '2026-11-24T08:40+08:00[Asia/Shanghai]',
    KEPT_PASSPHRASE: 'a-passphrase-of-hers',
    TMPDIR: temporary,
    LANG: 'en_GB.UTF-8',
    LC_ALL: '',
  };
  return {
    file: file ?? '',
    home: home ?? '',
    temporary: temporary ?? '',
    env,
    run: (program) => {
      const words = ['-f', '-qq', '-A', '-s', '400', '-e', `trace=${calls}`, '-o', file ?? ''];
      const { error } = spawnSync(tracer, [...words, process.execPath, ...program], {
        env,
        input: '',
      });
      if (error) throw error;
    },
  };
}

/** What others could see or take part in: a way to another machine, her words in a command line, a file open to others. */
function leaksIn({ file, home, temporary }: Watched, secrets: RegExp): readonly string[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter(
    (line) =>
      /\b(?:socket|connect|bind|send\w+)\(.*\bAF_INET6?\b/u.test(line) ||
      (/\bexecve\(.*= 0$/u.test(line) && !line.includes(KEPT)) ||
      (/\bexecve\(.*= 0$/u.test(line) && line.includes('backup') && secrets.test(line)) ||
      (line.includes(home) &&
        /\b(?:mkdir|mkdirat|chmod)\(.*, 0[0-7](?!00\))[0-7]{2}\) *= 0/u.test(line)) ||
      (line.includes(temporary) && /O_CREAT|\bmkdir/u.test(line)),
  );
}

const lines = [
  'add jane@acme revised marzipan by fri need 1h',
  'wait tom@globex guidelines by thu',
  'meet jane thu 10am kickoff',
  'met jane --brief',
  'heard jane where is it',
  'note jane likes marzipan',
  'move 7k mon --why "photos late" --told mail',
  'edit jane --email jane@acme.example',
  'done 7k --gap as',
  'undo',
  'list',
  '',
  'find marzipan',
  'who jane --everything',
  'log',
  'week',
  'mail status --all',
  'mail status acme --eml',
  'mail --ready',
  'config me.name Wei',
  'export',
  'backup',
  'doctor --rebuild',
  'restore',
  'forget tom --yes --backups',
  'completion --line=kept',
  '--check',
];

test.runIf(hasStrace)(
  'no command asks the kernel for a way out, starts anything but its own backup, or opens a file to others',
  () => {
    const watched = watchedHome();
    const leaks = lines.flatMap((line) => {
      watched.run([KEPT, ...line.split(' ').filter((word) => word !== '')]);
      return leaksIn(watched, /marzipan/u).map((leak) => `${line}: ${leak}`);
    });
    expect(leaks).toEqual([]);
    expect(existsSync(join(watched.home, 'ledger.db'))).toBe(true);
  },
  120_000,
);

test.runIf(hasStrace)(
  'nor does the screen, from its first frame to its last',
  async () => {
    const home = makeHome();
    const watched = { ...watchedHome(), home: home.folder };
    home.run(watched.env['KEPT_NOW'] ?? '', 'add', 'jane@acme', 'marzipan', 'by', 'fri');
    const strace = `${tracer} -f -qq -A -s 400 -e trace=${calls} -o "${watched.file}"`;
    const kept = openKept(home, { shell: `exec ${strace} "$NODE" "$KEPT"` });
    await kept.shows('q quit');
    for (const [keys, wanted] of [
      ['\r', 'PROMISED'],
      ['\u001B[D', 'OWE TODAY'],
      ['v', 'ten working days'],
      ['\u001B[D', 'OWE TODAY'],
    ] as const) {
      kept.send(keys);
      await kept.shows(wanted);
    }
    kept.send('q');
    await kept.ended;
    expect(readFileSync(watched.file, 'utf8')).toContain('ledger.db');
    expect(leaksIn(watched, /marzipan/u)).toEqual([]);
  },
  60_000,
);

test.runIf(hasStrace)(
  'what watches does see a socket, a program, an open folder and a temporary file',
  () => {
    const watched = watchedHome();
    const script = `
    const fs = require('node:fs'), net = require('node:net'), { execFileSync } = require('node:child_process');
    const home = process.env.KEPT_HOME;
    fs.mkdirSync(home, 0o700); fs.mkdirSync(home + '/open', 0o755); fs.writeFileSync(process.env.TMPDIR + '/x', '');
    execFileSync('true', ['marzipan']); net.connect(9, '127.0.0.1').on('error', () => {});`;
    watched.run(['-e', script]);
    const found = leaksIn(watched, /marzipan/u).join('\n');
    for (const wanted of [
      /connect\(.*AF_INET/u,
      /mkdir\(.*\/open", 0755\)/u,
      /openat\(.*temporary\/x/u,
      /execve\(.*\["true", "marzipan"\]/u,
    ])
      expect(found).toMatch(wanted);
  },
);
