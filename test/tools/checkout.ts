import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/** Paths from the checkout, with forward slashes on every system. */
export function filesIn(pattern: string): readonly string[] {
  return globSync(pattern, { cwd: CHECKOUT })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();
}
