import { ok, refuse, type Result } from '../../../domain/result.ts';
import { mailtoAddress, mostMailtoSigns } from '../../../letters/formats/mailto-address.ts';
import type { ExitCode, Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { printEnvelope, printProblem } from '../../printing/envelope.ts';
import { sayLetterWarnings, warningsJson } from '../draw-letter.ts';
import type { ReadyLetter } from '../ready-letter.ts';
import { recordReach } from '../record-reach.ts';
import { sayOnceSent } from './say-once-sent.ts';
import { sayNext } from './say-next.ts';

/** The link of a heads-up that is short enough; refused for everything else. */
export function readMailto({ kind, letter }: ReadyLetter): Result<string> {
  if (kind !== 'headsup') return refuse({ kind: 'mailto-not-for' });
  const link = mailtoAddress(letter);
  return link.length > mostMailtoSigns
    ? refuse({ kind: 'mailto-too-long', signs: link.length })
    : ok(link);
}

/** Opens a heads-up as a new mail; in a pipe the link is printed, and nothing is opened. */
export async function mailtoLetter(
  face: Face,
  ready: ReadyLetter,
  flags: VerbLine['flags'],
): Promise<ExitCode> {
  const link = readMailto(ready);
  if (!link.ok) return printProblem(face, link.problem);
  if (face.common.json) {
    printEnvelope(face, { items: [{ mailto: link.value }] }, warningsJson(face, [ready]));
  } else if (face.output.isOutTerminal) {
    const door = await face.outside.mail();
    if (!(await door.open(link.value))) {
      return printProblem(face, { kind: 'not-opened', target: 'mailto:' });
    }
    face.output.talk(face.words.mail.linkOpened);
  } else {
    face.output.out(link.value);
  }
  recordReach(face, [{ ...ready, via: 'mail' }], { from: 'nothing', to: 'drafted' });
  sayLetterWarnings(face, [ready]);
  sayNext(face, [ready]);
  sayOnceSent(face, ready, flags);
  return 0;
}
