#!/usr/bin/env node
// Old syntax and old names of the built-in modules on purpose: an old Node must get as far as the line
// that tells it apart, and not die of a syntax error.
import { existsSync, mkdirSync, realpathSync } from 'fs';
import module from 'module';
import { homedir } from 'os';
import { dirname, isAbsolute, join } from 'path';
import { fileURLToPath } from 'url';

const OLDEST_NODE = 24;
/** @type {NodeJS.Signals[]} */
const SIGNALS_PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
const thisFile = realpathSync(fileURLToPath(import.meta.url));
const packageFolder = dirname(dirname(thisFile));

if (parseInt(process.versions.node, 10) >= OLDEST_NODE) startHere();
else startOnTheCheckoutsNode();

function startHere() {
  keepCompiledCode();
  const program = new URL('../dist/main.js', import.meta.url);
  import(program.href).catch((/** @type {NodeJS.ErrnoException & { url?: string }} */ error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== program.href) throw error;
    giveUp('kept is not built yet: `npm run build` in its folder builds it.');
  });
}

/** A cache that cannot be kept costs some milliseconds and is no reason to stop. */
function keepCompiledCode() {
  try {
    const folder = join(cacheFolder(), 'compiled');
    if (!isAbsolute(folder)) return;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    module.enableCompileCache(folder);
  } catch {
    // A home that cannot be written to: on without it.
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
  if (!existsSync(node) || realpathSync(node) === realpathSync(process.execPath))
    giveUpOnThisNode();
  else handOver(node, [thisFile].concat(process.argv.slice(2)));
}

/** @param {string} node @param {string[]} args */
function handOver(node, args) {
  import('child_process')
    .then(({ spawn }) => standBehind(spawn(node, args, { stdio: 'inherit' })))
    .catch(giveUpOnThisNode);
}

/**
 * Everything that reaches this process reaches the child, and it ends as the child ended.
 * @param {import('child_process').ChildProcess} child
 */
function standBehind(child) {
  // Windows tells every program of a console by itself, and `kill` there only knows the hard way.
  /** @param {NodeJS.Signals} signal */
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

/** @param {string} line */
function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exitCode = 1;
}
