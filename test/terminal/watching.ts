// Loaded before kept with `--import`: writes down, into the file KEPT_WATCH names, whatever others could read in
// KEPT_HOME after any step on the disk, everything in the temporary folder, and every use of the network.
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { join } from 'node:path';
import { DatabaseSync, StatementSync } from 'node:sqlite';

const home = process.env['KEPT_HOME'] ?? '';
const temporary = process.env['TMPDIR'] ?? '';
const report = fs.openSync(process.env['KEPT_WATCH'] ?? '', 'a');
const write = fs.writeSync;
const { lstatSync, readdirSync, existsSync } = fs;
const noted = new Set<string>();

function note(what: string): void {
  if (noted.has(what)) return;
  noted.add(what);
  write(report, `${what}\n`);
}

function everythingIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    return each.isDirectory() ? [path, ...everythingIn(path)] : [path];
  });
}

function look(): void {
  for (const path of existsSync(home) ? [home, ...everythingIn(home)] : []) {
    const mode = lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0;
    if ((mode & 0o077) !== 0) note(`open to others (${(mode & 0o777).toString(8)}): ${path}`);
  }
  for (const path of everythingIn(temporary)) note(`in the temporary folder: ${path}`);
}

const writers =
  'openSync writeSync closeSync linkSync renameSync mkdirSync chmodSync writeFileSync';
afterCalls(fs, [...writers.split(' '), 'mkdtempSync', 'rmSync', 'fchmodSync'], look);
afterCalls(DatabaseSync.prototype, ['exec', 'close'], look);
afterCalls(StatementSync.prototype, ['run'], look);
beforeCalls(net.Socket.prototype, ['connect'], 'connect');
beforeCalls(net.Server.prototype, ['listen'], 'listen');
beforeCalls(dgram, ['createSocket'], 'datagrams');
beforeCalls(dns, ['lookup', 'resolve'], 'names');
beforeCalls(dns.promises, ['lookup', 'resolve'], 'names');
syncBuiltinESMExports();
process.on('exit', look);

function beforeCalls(owner: object, names: readonly string[], what: string): void {
  wrap(owner, names, (work) => {
    note(`network: ${what}`);
    return work();
  });
}

function afterCalls(owner: object, names: readonly string[], then: () => void): void {
  wrap(owner, names, (work) => {
    const answer = work();
    then();
    return answer;
  });
}

function wrap(
  owner: object,
  names: readonly string[],
  around: (work: () => unknown) => unknown,
): void {
  for (const name of names) {
    const work: unknown = Reflect.get(owner, name);
    if (typeof work !== 'function') throw new TypeError(`${name} is no function`);
    Reflect.set(owner, name, function watched(this: unknown, ...values: unknown[]): unknown {
      return around(() => Reflect.apply(work, this, values) as unknown);
    });
  }
}
