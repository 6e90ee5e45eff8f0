import { editCommitment } from '../../actions/edit-commitment.ts';
import { acquaintanceOf } from '../../actions/letters/acquaintance.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import type { Face } from '../face.ts';
import { printProblem, tellingOf } from '../printing/envelope.ts';

/**
 * Somebody new may mean something else by the same word: at the first promise to her kept asks what exactly she will
 * get, and until five are finished it offers the two lines back.
 */
export async function offerRecap(face: Face, commitment: Commitment): Promise<void> {
  const acquaintance = acquaintanceOf(face.world().ledger, commitment);
  if (acquaintance === 'known') return;
  const [person] = tellingOf(face).nameOf(commitment).people;
  const name = cleanForTerminal(person?.name ?? '');
  if (acquaintance === 'first' && commitment.theyGet === undefined) {
    const theyGet = (await face.ask(face.words.ask.whatExactly(name)))?.trim();
    if (theyGet) {
      const edited = editCommitment(face.world(), { commitment, change: { theyGet } });
      if (!edited.ok) printProblem(face, edited.problem);
    }
  }
  face.output.talk(`    ${face.words.ask.recapOffer(name, commitment.handle)}`);
}
