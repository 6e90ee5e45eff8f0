import { execSync } from 'node:child_process';

/** The tests of the whole run what a user runs: the program built from the source as it is now. */
export function setup(): void {
  execSync('npm run --silent build', { stdio: 'inherit' });
}
