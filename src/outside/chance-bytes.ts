import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';

/**
 * So many bytes that nobody can foresee, of the system's own source. Node's `crypto` asks the same one, and takes a
 * start some three milliseconds to load: it is asked only where that source is not a file.
 */
export function chanceBytes(count: number, source = '/dev/urandom'): Buffer {
  return readSource(count, source) ?? randomBytes(count);
}

function readSource(count: number, source: string): Buffer | undefined {
  const bytes = Buffer.alloc(count);
  try {
    const file = openSync(source, 'r');
    try {
      return readSync(file, bytes, 0, count, null) === count ? bytes : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
