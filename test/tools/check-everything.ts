import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CHECKS, countSourceFiles, judge, type Check, type Outcome } from './checks.ts';

/** `npm run check`: types, lint, format and unused code, side by side, one line each. */
const checkout = fileURLToPath(new URL('../..', import.meta.url));
const expected = countSourceFiles(checkout);
const passed = await Promise.all(CHECKS.map(report));
if (passed.includes(false)) process.exitCode = 1;

async function report(check: Check): Promise<boolean> {
  const outcome = await run(check);
  const verdict = judge(check, outcome, expected);
  switch (verdict.kind) {
    case 'passed':
      console.log(`${check.name}: ${verdict.files} files, no fault`);
      return true;
    case 'found-faults':
      console.log(`${check.name}: FAILED (${check.tool})\n${faultsIn(outcome.output)}`);
      return false;
    case 'looked-past':
      console.log(
        `${check.name}: FAILED, ${check.tool} looked at ${verdict.files} files of ${verdict.expected}`,
      );
      return false;
  }
}

function run(check: Check): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // npm puts the tools on the PATH; on Windows they are scripts that only a shell can start.
    const shell = process.platform === 'win32';
    const child = spawn(check.tool, check.args, { cwd: checkout, shell });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** Without the paths that `tsc --listFiles` prints after its errors. */
function faultsIn(output: string): string {
  return output
    .split('\n')
    .filter((line) => !/^(?:\/|[A-Z]:).*\.d\.[cm]?ts$|^(?:\/|[A-Z]:)\S*\.(?:tsx?|js)$/u.test(line))
    .join('\n');
}
