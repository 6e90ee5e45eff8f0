#!/usr/bin/env node
// Old syntax and old names of the built-in modules on purpose: an old Node must get as far as the line
// that tells it apart, and not die of a syntax error.
// Nothing is imported at the top: Node answers an `import` of its own modules with every export read once,
// which loads what nobody here needs and costs a start five milliseconds.

const OLDEST_NODE = 24;
/** @type {NodeJS.Signals[]} */
const SIGNALS_PASSED_ON = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

if (parseInt(process.versions.node, 10) >= OLDEST_NODE) startHere();
else startOnTheCheckoutsNode();

function startHere() {
  // Whatever kept makes is for its owner alone, from the first moment on, and usable by her under any umask.
  process.umask(0o077);
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
    const path = process.getBuiltinModule('path');
    const folder = path.join(cacheFolder(), 'compiled');
    if (!path.isAbsolute(folder)) return;
    process.getBuiltinModule('fs').mkdirSync(folder, { recursive: true, mode: 0o700 });
    process.getBuiltinModule('module').enableCompileCache(folder);
  } catch {
    // A home that cannot be written to: on without it.
  }
}

/** Never the shared temporary folder, where somebody else could have put the code we then run. */
function cacheFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  const path = process.getBuiltinModule('path');
  const home = process.getBuiltinModule('os').homedir;
  if (process.platform === 'win32' && LOCALAPPDATA) return path.join(LOCALAPPDATA, 'kept', 'cache');
  if (process.platform === 'darwin') return path.join(home(), 'Library', 'Caches', 'kept');
  if (XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME)) return path.join(XDG_CACHE_HOME, 'kept');
  return path.join(home(), '.cache', 'kept');
}

function startOnTheCheckoutsNode() {
  Promise.all([import('fs'), import('path'), import('url'), import('child_process')])
    .then((modules) => handOver(...modules))
    .catch(giveUpOnThisNode);
}

/**
 * @param {typeof import('fs')} fs
 * @param {typeof import('path')} path
 * @param {typeof import('url')} url
 * @param {typeof import('child_process')} processes
 */
function handOver(fs, path, url, processes) {
  const thisFile = fs.realpathSync(url.fileURLToPath(import.meta.url));
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const packageFolder = path.dirname(path.dirname(thisFile));
  const node = path.join(packageFolder, 'node_modules', 'node', 'bin', name);
  if (!fs.existsSync(node) || fs.realpathSync(node) === fs.realpathSync(process.execPath))
    giveUpOnThisNode();
  else
    standBehind(
      processes.spawn(node, [thisFile].concat(process.argv.slice(2)), { stdio: 'inherit' }),
    );
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
