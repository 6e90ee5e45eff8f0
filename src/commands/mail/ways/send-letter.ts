import { ok, refuse, type Result } from '../../../domain/result.ts';
import { letterMail } from '../../../letters/formats/letter-mail.ts';
import { mayAsk, type ExitCode, type Face } from '../../face.ts';
import type { VerbLine } from '../../flag-table.ts';
import { printEnvelope, printProblem } from '../../printing/envelope.ts';
import { drawMail, sayLetterWarnings, warningsJson } from '../draw-letter.ts';
import type { ReadyLetter } from '../ready-letter.ts';
import { checkRecipients } from './check-recipients.ts';
import { confirmSending } from './confirm-sending.ts';
import { deliverDraft } from './deliver-draft.ts';
import { checkSentBefore, sentLetterOf } from './sent-before.ts';
import { isDraftOf } from './same-letter.ts';
import { settleAccepted, settleUnsure } from './settle-unsure.ts';
import { letterFile } from './write-drafts.ts';
import { cleanForTerminal } from '../../../wording/text/clean-text.ts';

/**
 * `--send`: to her own server, after a preview and a typed yes. The draft and the intent are on the disk before
 * the server is called, so that whatever happens then, nothing is sent unknowingly twice.
 */
export async function sendLetter(
  face: Face,
  ready: ReadyLetter,
  { flags, seen }: { readonly flags: VerbLine['flags']; readonly seen: 'seen' | 'not-seen' },
): Promise<ExitCode> {
  const may = mayBeSent(face, ready);
  if (!may.ok) return printProblem(face, may.problem);
  const door = await face.outside.mail();
  settleAccepted(face, door);
  const unsure = door
    .waiting()
    .find((draft) => draft.sending !== undefined && isDraftOf(draft, ready));
  if (unsure !== undefined) {
    const settled = await settleUnsure(face, unsure);
    if (settled !== 'did-not-go') return settled === 'went' ? 0 : 1;
  }
  const fresh = checkSentBefore(face, door, { letter: sentLetterOf(ready), flags });
  if (!fresh.ok) return printProblem(face, fresh.problem);
  if (seen === 'not-seen') preview(face, ready);
  const agreed = await confirmSending(face, { ...letterMail(ready.letter), flags });
  if (!agreed.ok) return printProblem(face, agreed.problem);
  const written = await door.writeDrafts([letterFile(ready, 'mail')], { reach: 'nothing' });
  if (!written.ok) return printProblem(face, written.problem);
  const [draft] = written.value;
  if (draft === undefined) return 1;
  if (agreed.value) return deliverDraft(face, draft);
  face.output.talk(face.words.mail.notSentByWish(cleanForTerminal(draft.path)));
  return 0;
}

/** The whole letter and what to look at in it, before the question. A script that said yes saw it before. */
function preview(face: Face, ready: ReadyLetter): void {
  if (!face.common.json && mayAsk(face)) face.output.talk(drawMail(ready.letter).trimEnd());
  sayLetterWarnings(face, [ready]);
}

/** `--dry-run`: the very bytes that would go, on stdout. */
export async function showBytes(face: Face, ready: ReadyLetter): Promise<ExitCode> {
  const door = await face.outside.mail();
  const bytes = await door.bytesToSend(letterMail(ready.letter));
  const text = new TextDecoder().decode(bytes);
  if (face.common.json) {
    printEnvelope(face, { items: [{ bytes: text }] }, warningsJson(face, [ready]));
    return 0;
  }
  // Seven bits a sign, and the last line end is the output's own.
  face.output.out(text.replace(/\n$/u, ''));
  sayLetterWarnings(face, [ready]);
  return 0;
}

function mayBeSent(face: Face, ready: ReadyLetter): Result<undefined> {
  if (face.world().settings.smtp.server === undefined) {
    return refuse({ kind: 'way-not-set', setting: 'smtp.server' });
  }
  const known = checkRecipients(face, ready);
  return known.ok ? ok(undefined) : known;
}
