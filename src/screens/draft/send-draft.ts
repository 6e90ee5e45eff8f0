import type { MailDoor } from '../../actions/letters/mail-door.ts';
import { recordLetters } from '../../actions/letters/record-letter.ts';
import { watchOthers } from '../../actions/watch-others.ts';
import { letterMail } from '../../letters/formats/letter-mail.ts';
import { describeItem } from '../../wording/sentences/describe-commitment.ts';
import { problem, said, saidWithOthers, tellingOf, type DeskWords } from '../desk/desk-outcome.ts';
import type { Outcome } from '../desk/outcome.ts';
import type { Draft } from './draft.ts';

/** She sent it by her own way: what it changes is written down, as after `kept mail ... --sent`. */
export function sentDraft(desk: DeskWords, draft: Draft): Outcome {
  const { world } = desk;
  const { id } = draft.commitment;
  const before = world.ledger.commitment(id) ?? draft.commitment;
  // Settled in another window while the letter was read: there is nothing left to tell.
  if (before.standing.kind !== 'open')
    return problem(desk, { kind: 'not-open', commitment: before });
  const { others } = watchOthers(world, [before], () => ({
    ok: true,
    value: recordLetters(world, [traceOf(draft)], { from: 'nothing', to: 'sent' }),
  }));
  return saidWithOthers(desk, describeSent(desk, draft), others);
}

/** "They know: 7k revised deck, Jane Li, Acme, Fri 27 Nov 17:00." */
function describeSent({ world, words }: DeskWords, draft: Draft): string {
  const { id } = draft.commitment;
  const after = world.ledger.commitment(id) ?? draft.commitment;
  const item = describeItem(words, after, tellingOf(world));
  if (draft.kind !== 'headsup') return words.screen.draft.went[draft.kind](item);
  const parts = draft.toSaid === undefined ? [item] : [item, draft.toSaid];
  return words.act.told(words.morning.joined(parts), undefined);
}

/** Writes it as a draft, which waits in `kept mail --ready` until it has gone. */
export async function keepDraft(desk: DeskWords, door: MailDoor, draft: Draft): Promise<Outcome> {
  const { name, id, suffix, letter } = draft.ready;
  const file = { name, id, suffix, letter: draft.kind, draft: letterMail(letter) };
  const trace = traceOf(draft);
  const written = await door.writeDrafts([{ ...file, trace }], { reach: 'drafted' });
  if (!written.ok) return problem(desk, written.problem);
  recordLetters(desk.world, [trace], { from: 'nothing', to: 'drafted' });
  return said(desk.words.screen.draft.written(door.waiting().length));
}

function traceOf({ ready, via }: Draft) {
  return { effect: ready.effect, datesSaid: ready.datesSaid, via };
}
