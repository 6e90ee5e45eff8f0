import type { LetterFacts } from '../../domain/letters/letter-facts.ts';
import { greetReaders } from '../greet-readers.ts';
import type { Block, Letter } from '../letter.ts';
import { recipientMailboxes, senderMailbox } from '../mailboxes.ts';
import { signOff } from '../sign-off.ts';

/** A letter around its own blocks: who to whom, the greeting before and the name under it. */
export function aroundBlocks(
  facts: LetterFacts,
  subject: string,
  blocks: readonly Block[],
): Letter {
  return {
    language: facts.language,
    from: senderMailbox(facts.from),
    to: recipientMailboxes(facts.to),
    subject,
    blocks: [
      { kind: 'greeting', text: greetReaders(facts.language, facts.to) },
      ...blocks,
      ...signOff(facts.from),
    ],
  };
}
