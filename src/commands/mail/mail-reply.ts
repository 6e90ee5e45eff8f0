import { prepareReply } from '../../actions/letters/prepare-item-letter.ts';
import { replyLetter } from '../../letters/kinds/reply-letter.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findItem } from '../reading/find-letter-item.ts';
import { giveLetters, readLetterWish } from './give-letters.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail reply ITEM [ANSWER]`: what was asked, and the answer. Sent, it stops the clock. */
export async function mailReply(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const found = await findItem(face, words);
  if (!found.ok) return printProblem(face, found.problem);
  const wish = readLetterWish(face, flags);
  if (!wish.ok) return printProblem(face, wish.problem);
  const { item, rest } = found.value;
  const answer = rest === '' ? {} : { answer: rest };
  const prepared = prepareReply(face.world(), item, { ...wish.value, ...answer });
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const { facts } = prepared.value;
  return giveLetters(face, flags, [
    {
      ...prepared.value,
      kind: 'reply',
      letter: replyLetter(facts),
      suffix: `reply-${facts.asked}`,
      effect: { kind: 'answered', item: item.id, ...(rest === '' ? {} : { said: rest }) },
    },
  ]);
}
