import type { Face } from '../../face.ts';
import type { ReadyLetter } from '../ready-letter.ts';

/** What to type once it is sent, for letters nobody can see go. */
export function sayNext(face: Face, letters: readonly Pick<ReadyLetter, 'next'>[]): void {
  if (face.common.json) return;
  for (const { next } of letters) if (next !== undefined) face.output.talk(next);
}
