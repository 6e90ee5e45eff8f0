import { awaitConfirmation } from '../../actions/letters/await-confirmation.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { tellingOf } from '../printing/envelope.ts';
import type { Face } from '../face.ts';

/** Something went out that they are to say yes to: the wait for it, and what is said of that. */
export function awaitAnswer(face: Face, about: Commitment): void {
  const awaited = awaitConfirmation(face.world(), about);
  if (!awaited.ok || awaited.value === undefined || face.common.json) return;
  const telling = tellingOf(face);
  const item = describeItem(face.words, awaited.value, telling);
  const due = describeDue(face.words, awaited.value.promised, telling);
  face.output.talk(face.words.clock.awaitsConfirmation(item, due));
}
