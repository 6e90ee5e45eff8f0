import type { MailDoor, SentLetter, WaitingDraft } from '../../../actions/letters/mail-door.ts';
import { itemOfEffect, type LetterEffect } from '../../../domain/letters/letter-effect.ts';
import { isSentAgain } from '../../../domain/letters/sent-again.ts';
import { ok, refuse, type Result } from '../../../domain/result.ts';
import { letterMail } from '../../../letters/formats/letter-mail.ts';
import { describeProblem } from '../../../wording/sentences/describe-problem.ts';
import { mayAsk, type Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { tellingOf } from '../../printing/envelope.ts';
import type { ReadyLetter } from '../ready-letter.ts';

/** A letter about to go, by what it is told apart by. */
export function sentLetterOf({ id, kind, suffix, effect, letter }: ReadyLetter): SentLetter {
  const { subject, to: mailboxes } = letterMail(letter);
  const to = mailboxes.map(({ address }) => address);
  return { circle: id, letter: kind, suffix, to, subject, ...itemPart(effect) };
}

export function sentLetterOfDraft(draft: WaitingDraft): SentLetter {
  const { circle, letter, suffix, to, subject, trace } = draft;
  return { circle, letter, suffix, to, subject, ...itemPart(trace.effect) };
}

function itemPart(effect: LetterEffect): { readonly item?: string } {
  const item = itemOfEffect(effect);
  return item === undefined ? {} : { item };
}

/**
 * Refuses in a script what went already, unless the line says `--again`. On a terminal it is said, and the typed yes
 * that follows is the answer; `said` tells the caller that there is something to answer.
 */
export function checkSentBefore(
  face: Face,
  door: MailDoor,
  { letter, flags }: { readonly letter: SentLetter; readonly flags: VerbLine['flags'] },
): Result<'never' | 'said'> {
  const before = flags.again === true ? undefined : door.sentBefore(letter);
  const now = face.world().now().wall.toString({ smallestUnit: 'second' });
  if (before === undefined || !isSentAgain(letter.letter, before, now)) return ok('never');
  const problem = { kind: 'sent-already', subject: letter.subject, at: before.at } as const;
  if (face.common.yes || !mayAsk(face)) return refuse(problem);
  face.output.talk(describeProblem(face.words, problem, tellingOf(face)).said);
  return ok('said');
}
