import type { MailDoor, WaitingDraft } from '../../../actions/letters/mail-door.ts';
import { wallFromText } from '../../../domain/calendar/read-stored-time.ts';
import type { Problem } from '../../../domain/problem.ts';
import { cleanForTerminal } from '../../../wording/text/clean-text.ts';
import { askKey } from '../../asking/choose.ts';
import { mayAsk, type Face } from '../../face.ts';
import { printProblem } from '../../printing/envelope.ts';
import { recordReach } from '../record-reach.ts';
import { sentLetterOfDraft } from './sent-before.ts';
import { sayWhen } from './say-when.ts';

/** What she knows of a mail whose answer was lost. */
export type Settled = 'went' | 'did-not-go' | 'unknown';

/** Asks whether it went and writes that down; where nobody can be asked, it says what is not known. */
export async function settleUnsure(face: Face, draft: WaitingDraft): Promise<Settled> {
  const { mail: say } = face.words;
  if (!mayAsk(face)) {
    printProblem(face, unsureOf(draft, await face.outside.mail()));
    return 'unknown';
  }
  const when = sayWhen(face, draft.sending?.since ?? draft.made);
  face.output.talk(say.askWent(cleanForTerminal(draft.subject), when));
  const key = await askKey(face, say.wentKeys, ['y', 'n']);
  const door = await face.outside.mail();
  if (key === 'y') {
    noteAsGone(face, door, draft);
    return 'went';
  }
  if (key === undefined) {
    printProblem(face, unsureOf(draft, await face.outside.mail()));
    return 'unknown';
  }
  const { sending: _, ...left } = draft;
  door.keepDraft(left);
  return 'did-not-go';
}

/** By its number among those that wait: a client's name may be that of several. */
function unsureOf({ id, subject }: WaitingDraft, door: MailDoor): Problem {
  return { kind: 'mail-unsure', subject, number: numberOf(id, door) };
}

/** What a draft is called by in `kept mail --ready`. */
export function numberOf(id: WaitingDraft['id'], door: MailDoor): number {
  return door.waiting().findIndex((one) => one.id === id) + 1;
}

/** It went: written down once, however often kept was stopped in between. */
export function noteAsGone(face: Face, door: MailDoor, draft: WaitingDraft): void {
  const { sending, trace, reach } = draft;
  const since = sending === undefined ? {} : { since: wallFromText(sending.since) };
  recordReach(face, [trace], { from: reach, to: 'sent', ...since });
  door.noteSent(sentLetterOfDraft(draft));
  const copy = door.endDraft(draft, 'gone');
  if (face.common.json) return;
  face.output.talk(face.words.mail.ready.went(cleanForTerminal(draft.subject)));
  if (copy !== undefined) face.output.talk(face.words.mail.copyKept(copy));
}

/** The server had taken them, and kept was stopped before it wrote that down: no question is needed. */
export function settleAccepted(face: Face, door: MailDoor): void {
  for (const draft of door.waiting())
    if (draft.sending?.isAccepted === true) noteAsGone(face, door, draft);
}
