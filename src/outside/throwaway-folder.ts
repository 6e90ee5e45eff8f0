import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder among the system's temporary ones, which it clears by itself; only the owner can look in. */
export function makeThrowawayFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kept-demo-'));
}
