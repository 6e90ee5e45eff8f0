import type { MailDoor, WaitingDraft } from '../../../actions/letters/mail-door.ts';
import { itemOfEffect, type LetterEffect } from '../../../domain/letters/letter-effect.ts';
import type { Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { viaOf, type ReadyLetter } from '../ready-letter.ts';
import { numberOf } from './settle-unsure.ts';

/** What to type once it has gone, for a letter that starts or stops something and only lies on the clipboard yet. */
export function sayOnceSent(face: Face, ready: ReadyLetter, flags: VerbLine['flags']): void {
  const item = itemOfEffect(ready.effect);
  const handle = item && face.world().ledger.commitment(item)?.handle;
  if (face.common.json || handle === undefined || !startsSomething(ready.effect)) return;
  const more = [
    ...(flags.client === true ? ['--client'] : []),
    ...(viaOf(ready, flags) === 'chat' ? ['--chat'] : []),
  ];
  const line = ['kept mail', ready.kind, handle, ...more, '--sent'].join(' ');
  face.output.talk(face.words.mail.onceSent(line));
}

/** The same for drafts, by the number each has among those that wait. */
export function sayDraftOnceSent(
  face: Face,
  drafts: readonly WaitingDraft[],
  door: MailDoor,
): void {
  if (face.common.json) return;
  for (const { id, trace } of drafts)
    if (startsSomething(trace.effect))
      face.output.talk(face.words.mail.onceSent(`kept mail --ready ${numberOf(id, door)} --sent`));
}

/** A heads-up says itself what to type, with its date. */
function startsSomething({ kind }: LetterEffect): boolean {
  return kind !== 'none' && kind !== 'warned';
}
