import type { Commitment, CommitmentId } from '../commitment/commitment.ts';
import type { Due } from '../commitment/due.ts';

/** What a letter changes once it is on its way, beside that its dates have left the house. */
export type LetterEffect =
  | { readonly kind: 'none' }
  /** They were asked again for what they owe; each time is counted. */
  | { readonly kind: 'chased'; readonly item: CommitmentId }
  /** A question is answered, in these words as far as she has said them. */
  | { readonly kind: 'answered'; readonly item: CommitmentId; readonly said?: string }
  /** They know how a promise stands; `to` is the date the letter proposes in place of the promised one. */
  | { readonly kind: 'warned'; readonly item: CommitmentId; readonly to?: Due }
  /** The report of a meeting: its clock stops. `item` is the report that is owed, or the meeting. */
  | { readonly kind: 'reported'; readonly item: CommitmentId }
  /** They are to say yes to it. */
  | { readonly kind: 'to-confirm'; readonly item: CommitmentId };

/** How far a letter has come: a draft lies in the mail program or on the clipboard, or it has really gone. */
export type LetterReach = 'nothing' | 'drafted' | 'sent';

export type LetterVia = 'mail' | 'chat';

/** What an effect is about; undefined for a letter that changes nothing. */
export function itemOfEffect(effect: LetterEffect): Commitment['id'] | undefined {
  return effect.kind === 'none' ? undefined : effect.item;
}

/** True when the effect comes with this step: what only lies in a draft or on the clipboard starts and stops nothing. */
export function isEffectDue(from: LetterReach, to: LetterReach): boolean {
  return from !== 'sent' && to === 'sent';
}

/** True for what is written for our own side: the week for the boss, and the brief nobody outside confirms. */
export function isForOurSide(letter: string, effect: LetterEffect): boolean {
  return letter === 'internal' || (letter === 'brief' && effect.kind === 'none');
}
