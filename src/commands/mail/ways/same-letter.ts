import type { WaitingDraft } from '../../../actions/letters/mail-door.ts';
import { itemOfEffect } from '../../../domain/letters/letter-effect.ts';
import type { Face } from '../../face.ts';
import type { ReadyLetter } from '../ready-letter.ts';

/** The same letter to the same circle about the same thing, as a draft that waits. */
export function isDraftOf(draft: WaitingDraft, ready: ReadyLetter): boolean {
  return (
    draft.circle === ready.id &&
    draft.letter === ready.kind &&
    draft.suffix === ready.suffix &&
    itemOfEffect(draft.trace.effect) === itemOfEffect(ready.effect)
  );
}

/** Letters that went another way: their drafts wait for nothing more. The files stay where they are. */
export async function endDraftsOf(face: Face, letters: readonly ReadyLetter[]): Promise<void> {
  const door = await face.outside.mail();
  for (const draft of door.waiting()) {
    const isGone = draft.sending === undefined && letters.some((one) => isDraftOf(draft, one));
    if (isGone) door.endDraft(draft, 'left');
  }
}
