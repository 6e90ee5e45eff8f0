import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.ts';

/** The text of a file; undefined when it cannot be read. */
export function readTextFile(path: string): string | undefined {
  try {
    return decodeText(readFileSync(path));
  } catch {
    return undefined;
  }
}
