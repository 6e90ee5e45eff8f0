import { prepareReply } from '../../actions/letters/prepare-item-letter.ts';
import { replyLetter } from '../../letters/kinds/reply-letter.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { giveLetters } from './give-letters.ts';
import { readItemLetter } from './read-item-letter.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail reply ITEM [ANSWER]`: what was asked, and the answer. Sent, it stops the clock. */
export async function mailReply(face: Face, line: VerbLine): Promise<ExitCode> {
  const { flags } = line;
  const asked = await readItemLetter(face, line);
  if (!asked.ok) return printProblem(face, asked.problem);
  const { item, rest, wish } = asked.value;
  const answer = rest === '' ? {} : { answer: rest };
  const prepared = prepareReply(face.world(), item, { ...wish, ...answer });
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
