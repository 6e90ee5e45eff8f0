import type { LetterReach } from '../../../domain/letters/letter-effect.ts';
import type { Problem } from '../../../domain/problem.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { letterMail } from '../../../letters/formats/letter-mail.ts';
import { cleanForTerminal } from '../../../wording/text/clean-text.ts';
import type { ExitCode, Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { printEnvelope, printProblem } from '../../printing/envelope.ts';
import { sayLetterWarnings, warningsJson } from '../draw-letter.ts';
import type { ReadyLetter } from '../ready-letter.ts';
import { recordReach } from '../record-reach.ts';
import { checkRecipients } from './check-recipients.ts';
import { saidYes } from './confirm-sending.ts';
import { checkSentBefore, sentLetterOf } from './sent-before.ts';
import { endDraftsOf } from './same-letter.ts';
import { sayOnceSent } from './say-once-sent.ts';
import { sayNext } from './say-next.ts';

/** Gives a letter's bytes to her program. One that reads the recipients itself (`-t`) sends; others let her look. */
export async function handOverLetter(
  face: Face,
  ready: ReadyLetter,
  { said, flags }: { readonly said?: readonly string[]; readonly flags: VerbLine['flags'] },
): Promise<ExitCode> {
  const command = said ?? face.world().settings.mail.command;
  const [program] = command ?? [];
  if (command === undefined || program === undefined) {
    return printProblem(face, { kind: 'way-not-set', setting: 'mail.command' });
  }
  const reach: LetterReach = command.slice(1).includes('-t') ? 'sent' : 'drafted';
  const may = mayBeHandedOver(face, ready, reach);
  if (!may.ok) return printProblem(face, may.problem);
  const door = await face.outside.mail();
  if (reach === 'sent') {
    const fresh = checkSentBefore(face, door, { letter: sentLetterOf(ready), flags });
    if (!fresh.ok) return printProblem(face, fresh.problem);
    if (fresh.value === 'said' && !(await saidYes(face))) return 0;
  }
  const taken = await door.handOver(command, await door.bytesToSend(letterMail(ready.letter)));
  if (taken.kind !== 'taken') {
    const status = taken.kind === 'failed' ? { status: taken.status } : {};
    return printProblem(face, { kind: 'not-handed-over', program, ...status });
  }
  sayTaken(face, ready, { program, reach });
  recordReach(face, [{ ...ready, via: 'mail' }], { from: 'nothing', to: reach });
  sayLetterWarnings(face, [ready]);
  if (reach === 'sent') {
    door.noteSent(sentLetterOf(ready));
    await endDraftsOf(face, [ready]);
  } else {
    sayNext(face, [ready]);
    sayOnceSent(face, ready, flags);
  }
  return 0;
}

function sayTaken(
  face: Face,
  ready: ReadyLetter,
  { program, reach }: { readonly program: string; readonly reach: LetterReach },
): void {
  if (face.common.json) {
    printEnvelope(face, { items: [{ handedTo: program, reach }] }, warningsJson(face, [ready]));
    return;
  }
  const say = reach === 'sent' ? face.words.mail.handedOver : face.words.mail.handedOn;
  face.output.talk(say(cleanForTerminal(program)));
}

function mayBeHandedOver(face: Face, ready: ReadyLetter, reach: LetterReach): Result<undefined> {
  const known = checkRecipients(face, ready);
  if (known.ok) return ok(undefined);
  return reach === 'sent' || isStranger(known.problem) ? known : ok(undefined);
}

/** What is still missing she fills in there; a stranger's address stops it, whatever the program does. */
function isStranger({ kind }: Problem): boolean {
  return kind === 'recipient-outside' || kind === 'inward-address';
}
