import {
  prepareHeadsUp,
  type HeadsUpWish,
  type PreparedHeadsUp,
} from '../../actions/letters/prepare-heads-up.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { isSameDue, type Due } from '../../domain/commitment/due.ts';
import type { BeforeFact } from '../../domain/letters/heads-up-facts.ts';
import type { Result } from '../../domain/result.ts';
import { headsUpLetter } from '../../letters/kinds/heads-up-letter.ts';
import { describeDay } from '../../wording/sentences/describe-due.ts';
import { dueToType } from '../reading/due-to-type.ts';
import { tellingOf } from '../printing/envelope.ts';
import { mayAsk, type Face } from '../face.ts';
import type { ReadyLetter } from './give-letters.ts';

/** Drafts a heads-up; on a terminal asks for what only she knows: why, and what they can have for now. */
export async function draftHeadsUp(
  face: Face,
  commitment: Commitment,
  wish: HeadsUpWish,
): Promise<Result<PreparedHeadsUp>> {
  const draft = prepareHeadsUp(face.world(), commitment, wish);
  if (!draft.ok || !mayAsk(face)) return draft;
  const { facts } = draft.value;
  const why = facts.why ?? (await askFor(face, face.words.ask.why));
  const partial = await askFor(face, partialQuestion(face, facts.before));
  return prepareHeadsUp(face.world(), commitment, {
    ...wish,
    ...(why === undefined ? {} : { why }),
    ...(partial === undefined ? {} : { partial }),
  });
}

async function askFor(face: Face, question: string): Promise<string | undefined> {
  const answer = (await face.ask(question))?.trim();
  return answer === '' ? undefined : answer;
}

function partialQuestion(face: Face, before: BeforeFact | undefined): string {
  const { ask } = face.words;
  if (before === undefined || before.isPast) return ask.partialNow;
  return ask.partialOn(describeDay(face.words, before.at.day, tellingOf(face)));
}

/** The draft in words. `to`: the date it proposes in place of the promised one. */
export function readyHeadsUp(
  prepared: PreparedHeadsUp,
  { id, promised }: Commitment,
  to?: Due,
): ReadyLetter {
  const { facts } = prepared;
  const isNews = to !== undefined && !isSameDue(to, promised);
  return {
    ...prepared,
    kind: 'headsup',
    letter: headsUpLetter(facts),
    suffix: `headsup-${facts.what}`,
    effect: { kind: 'warned', item: id, ...(isNews ? { to } : {}) },
  };
}

/** What to type once it is sent: the new date with the word that they know, or, when it stands, that word alone. */
export function afterSending(
  face: Face,
  { handle, promised }: Commitment,
  { to, isChat }: { readonly to?: Due; readonly isChat: boolean },
): string {
  const { ask } = face.words;
  const via = isChat ? 'chat' : 'mail';
  return to === undefined || isSameDue(to, promised)
    ? ask.headsUpTold(handle, via)
    : ask.headsUpMoved(handle, dueToType(face, to), via);
}
