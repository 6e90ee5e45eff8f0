#!/usr/bin/env node
// Old syntax and old names of the built-in modules on purpose: an old Node must get as far as the line
// that tells it apart, and not die of a syntax error.
import { existsSync, mkdirSync, realpathSync } from 'fs';
import module from 'module';
import { homedir } from 'os';
import { dirname, isAbsolute, join } from 'path';
import { fileURLToPath } from 'url';

const OLDEST_NODE = 24;
const SIGNALS_PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
const thisFile = realpathSync(fileURLToPath(import.meta.url));
const packageFolder = dirname(dirname(thisFile));

if (parseInt(process.versions.node, 10) >= OLDEST_NODE) startHere();
else startOnTheCheckoutsNode();

function startHere() {
  keepCompiledCode();
  const program = new URL('../dist/main.js', import.meta.url);
  import(program.href).catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== program.href) throw error;
    giveUp('kept is not built yet: `npm run build` in its folder builds it.');
  });
}

/** A cache that cannot be kept costs some milliseconds and is no reason to stop. */
function keepCompiledCode() {
  try {
    const folder = join(cacheFolder(), 'compiled');
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    module.enableCompileCache(folder);
  } catch {
    // Read-only home, no home at all: on without it.
  }
}

/** Never the shared temporary folder, where somebody else could have put the code we then run. */
function cacheFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return join(LOCALAPPDATA, 'kept', 'cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'kept');
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'kept');
  return join(homedir(), '.cache', 'kept');
}

function startOnTheCheckoutsNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = join(packageFolder, 'node_modules', 'node', 'bin', name);
  if (!existsSync(node) || realpathSync(node) === realpathSync(process.execPath)) giveUpOnThisNode();
  else handOver(node, [thisFile].concat(process.argv.slice(2)));
}

function handOver(node, args) {
  import('child_process').then(({ spawn }) => standBehind(spawn(node, args, { stdio: 'inherit' })));
}

/** Everything that reaches this process reaches the child, and it ends as the child ended. */
function standBehind(child) {
  // Windows tells every program of a console by itself, and `kill` there only knows the hard way.
  const passOn = (signal) => process.platform === 'win32' || child.kill(signal);
  SIGNALS_PASSED_ON.forEach((signal) => process.on(signal, passOn));
  child.on('error', giveUpOnThisNode);
  child.on('exit', (code, signal) => {
    SIGNALS_PASSED_ON.forEach((each) => process.removeListener(each, passOn));
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code;
  });
}

function giveUpOnThisNode() {
  giveUp(
    `kept needs Node ${OLDEST_NODE} or newer, and this is ${process.versions.node}. ` +
      'Install a newer Node; in a checkout of kept, `npm install` brings one along.',
  );
}

function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
