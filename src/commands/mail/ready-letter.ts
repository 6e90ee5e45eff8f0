import type { LetterWish, PreparedLetter } from '../../actions/letters/prepared-letter.ts';
import type { LetterEffect, LetterVia } from '../../domain/letters/letter-effect.ts';
import { readLanguage } from '../../domain/language.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { Letter } from '../../letters/letter.ts';
import type { Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { textFlag } from '../reading/flag-values.ts';

/** A letter in words, what its draft's file name ends in, and what it changes once it is on its way. */
export type ReadyLetter = Omit<PreparedLetter<unknown>, 'facts'> & {
  /** Which letter it is, as it is asked for. */
  readonly kind: string;
  readonly letter: Letter;
  readonly suffix: string;
  readonly effect: LetterEffect;
  /** What to type once it is sent, while nobody knows that it is. */
  readonly next?: string;
};

/** The language every letter may be asked for with `--lang`. */
export function readLetterWish(face: Face, flags: VerbLine['flags']): Result<LetterWish> {
  const typed = textFlag(flags, 'lang');
  const language = typed === undefined ? undefined : readLanguage(typed);
  if (typed !== undefined && language === undefined) {
    return refuse({ kind: 'flag-not-read', flag: '--lang', value: typed, expects: 'language' });
  }
  return ok({ faceLanguage: face.language, ...(language === undefined ? {} : { language }) });
}

/** As a chat when that was asked for or is how they are written to. */
export function viaOf(
  ready: Pick<ReadyLetter, 'isChatUsual'>,
  flags: VerbLine['flags'],
): LetterVia {
  return flags.chat === true || ready.isChatUsual ? 'chat' : 'mail';
}
