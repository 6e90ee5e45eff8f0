import { meant } from '../../wording/meaning.ts';
import type { Names } from '../../wording/names.ts';
import type { Telling } from '../../wording/telling.ts';
import type { Words } from '../../wording/words.ts';
import type { Chip } from './line-reading.ts';

/** With what a line is put into words. */
export type ReadingVoice = {
  readonly words: Words;
  readonly names: Names;
  readonly telling: Telling;
};

/** What is not clear yet. */
export function unsure(text: string): Chip {
  return meant('warn', text);
}

/** What is not there, or only taken for granted. */
export function faint(text: string): Chip {
  return meant('faint', text);
}
