import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const checker = fileURLToPath(new URL('../tools/check-ics.py', import.meta.url));

/** Whether this machine has a Python to run the calendar checker with. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What the checker says of a calendar file: one line per rule that was broken, and OK at the end when none was. */
export function checkCalendar(path: string, ...options: readonly string[]): string {
  const { stdout, stderr } = spawnSync('python3', [checker, path, '--quiet', ...options], {
    encoding: 'utf8',
  });
  return `${stdout}${stderr}`.trim();
}
