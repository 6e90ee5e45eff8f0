import { moveCommitments } from '../../actions/move-commitment.ts';
import { prepareHeadsUp } from '../../actions/letters/prepare-heads-up.ts';
import { withProposedDate } from '../../actions/letters/propose-heads-up.ts';
import { tellCommitments } from '../../actions/tell.ts';
import type { World } from '../../actions/world.ts';
import type { Commitment, CommitmentId } from '../../domain/commitment/commitment.ts';
import { isSameDue, type Due } from '../../domain/commitment/due.ts';
import type { Result } from '../../domain/result.ts';
import { headsUpLetter } from '../../letters/kinds/heads-up-letter.ts';
import { letterChat } from '../../letters/formats/letter-chat.ts';
import { letterText } from '../../letters/formats/letter-text.ts';
import type { Letter } from '../../letters/letter.ts';
import { describeDue } from '../../wording/sentences/describe-due.ts';
import { describeLetterWarning } from '../../wording/sentences/describe-letter-warning.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { problem, tellingOf, type DeskWords } from '../desk/desk-outcome.ts';
import type { DraftOutcome } from '../desk/screen-desk.ts';

/** A heads-up in words, to be read and copied; the forecast's date when she named none. Nothing is written. */
export function draftHeadsUp(desk: DeskWords, id: CommitmentId): DraftOutcome {
  const { world, words } = desk;
  const commitment = world.ledger.commitment(id);
  if (commitment === undefined) return problem(desk, { kind: 'commitment-not-found', typed: '' });
  const wish = withProposedDate(world, commitment, { faceLanguage: words.language });
  const prepared = prepareHeadsUp(world, commitment, wish);
  if (!prepared.ok) return problem(desk, prepared.problem);
  const { facts, warnings, isChatUsual } = prepared.value;
  const letter = headsUpLetter(facts);
  const { to } = wish;
  const isNew = to !== undefined && !isSameDue(to, commitment.promised);
  return {
    kind: 'draft',
    draft: {
      commitment,
      text: textOf(letter, isChatUsual).trimEnd().split('\n'),
      warnings: warnings.map((warning) => describeLetterWarning(words, warning)),
      via: isChatUsual ? 'chat' : 'mail',
      ...(isNew ? { to, toSaid: describeDue(words, to, tellingOf(world)) } : {}),
    },
  };
}

/** As a chat for who is written to there, else as it would lie in the mail program. */
function textOf(letter: Letter, isChat: boolean): string {
  if (isChat) return letterChat(letter);
  const to = letter.to.map(({ address }) => address).join(', ');
  return `To: ${to}\nSubject: ${letter.subject}\n\n${letterText(letter)}`;
}

/** The heads-up is sent: they know, and the date it proposed is the promised one now. */
export function sendHeadsUp(
  world: World,
  commitment: Commitment,
  { to, via }: { readonly to?: Due; readonly via: string },
): Result<unknown> {
  const commitments = [commitment];
  return to === undefined
    ? tellCommitments(world, { commitments, via })
    : moveCommitments(world, { commitments, move: { to, told: { via } } });
}

/** "They know: 7k revised deck, Jane Li, Acme." with the new date when there is one. */
export function describeSent({ world, words }: DeskWords, after: Commitment, to?: Due): string {
  const telling = tellingOf(world);
  const told = words.act.told(describeItem(words, after, telling), undefined);
  return to === undefined ? told : words.morning.joined([told, describeDue(words, to, telling)]);
}
