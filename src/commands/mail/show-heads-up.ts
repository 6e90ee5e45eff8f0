import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Due } from '../../domain/commitment/due.ts';
import { afterSending, draftHeadsUp, readyHeadsUp } from './draft-heads-up.ts';
import { printProblem } from '../printing/envelope.ts';
import type { Face } from '../face.ts';
import { drawLetter, sayLetterWarnings } from './draw-letter.ts';

/**
 * Shows a heads-up on the side, for her to copy, and what to type once it is sent. `to`: the date to
 * propose; without one, the date it was moved to. Writes nothing.
 */
export async function showHeadsUp(face: Face, commitment: Commitment, to?: Due): Promise<void> {
  const date = to === undefined ? {} : { to };
  const drafted = await draftHeadsUp(face, commitment, { faceLanguage: face.language, ...date });
  if (!drafted.ok) {
    printProblem(face, drafted.problem);
    return;
  }
  const ready = readyHeadsUp(drafted.value, commitment, to);
  face.output.talk('');
  face.output.talk(drawLetter(ready, false));
  sayLetterWarnings(face, [ready]);
  face.output.talk(afterSending(face, commitment, { ...date, isChat: ready.isChatUsual }));
}
