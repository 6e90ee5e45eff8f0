import { nearestWord } from '../../domain/nearest-word.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { askSender } from '../mail/ask-sender.ts';
import { checkLetterFlags, checkReadyFlags } from '../mail/letter-flags.ts';
import { mailHeadsUp } from '../mail/mail-heads-up.ts';
import { mailAgenda } from '../mail/mail-agenda.ts';
import { mailBrief } from '../mail/mail-brief.ts';
import { mailChase } from '../mail/mail-chase.ts';
import { mailRecap } from '../mail/mail-recap.ts';
import { mailReply } from '../mail/mail-reply.ts';
import { mailReady } from '../mail/mail-ready.ts';
import { mailReport } from '../mail/mail-report.ts';
import { mailStatus } from '../mail/mail-status.ts';
import type { VerbLine } from '../flag-table.ts';
import type { Run } from '../run.ts';

/** The letters kept writes; each is handed the line without its own name. */
const letters: { readonly [kind: string]: Run } = {
  status: mailStatus,
  report: mailReport,
  recap: mailRecap,
  headsup: mailHeadsUp,
  chase: mailChase,
  reply: mailReply,
  brief: mailBrief,
  agenda: mailAgenda,
};

const letterKinds = Object.keys(letters);

/** `kept mail status|headsup ...`: shows a letter, or writes it as a draft for the mail program. */
export async function runMail(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  if (flags.ready) {
    const meant = checkReadyFlags(flags);
    return meant.ok ? mailReady(face, { words, flags }) : printProblem(face, meant.problem);
  }
  const [kind, ...rest] = words;
  const mail = kind !== undefined && letterKinds.includes(kind) ? letters[kind] : undefined;
  if (mail === undefined || kind === undefined) return refuseKind(face, kind);
  const meant = checkLetterFlags(kind, flags);
  if (!meant.ok) return printProblem(face, meant.problem);
  return mail(await askSender(face, flags), { words: rest, flags });
}

function refuseKind(face: Face, kind: string | undefined): ExitCode {
  if (kind === undefined) {
    return printProblem(face, { kind: 'words-missing', missing: 'letter' });
  }
  const nearest = nearestWord(kind, letterKinds);
  return printProblem(face, {
    kind: 'letter-unknown',
    typed: kind,
    ...(nearest === undefined ? {} : { nearest }),
  });
}
