import type { WaitingDraft } from '../../actions/letters/mail-door.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { cleanForTerminal } from '../../wording/text/clean-text.ts';
import { mayAsk, type ExitCode, type Face } from '../face.ts';
import type { VerbLine } from '../flag-table.ts';
import { askKey } from '../asking/choose.ts';
import { printEnvelope, printProblem } from '../printing/envelope.ts';
import { draftsJson, listLines, newsLines } from './list-drafts.ts';
import { checkAddressed } from './ways/check-recipients.ts';
import { confirmSending } from './ways/confirm-sending.ts';
import { deliverDraft } from './ways/deliver-draft.ts';
import { checkSentBefore, sentLetterOfDraft } from './ways/sent-before.ts';
import { noteAsGone, settleAccepted, settleUnsure } from './ways/settle-unsure.ts';
import { openDrafts } from './ways/write-drafts.ts';

/** `kept mail --ready [NUMBER|CLIENT]`: the drafts that wait, and what becomes of one. */
export async function mailReady(face: Face, { words, flags }: VerbLine): Promise<ExitCode> {
  const door = await face.outside.mail();
  settleAccepted(face, door);
  const waiting = door.waiting();
  const step = stepOf(flags);
  if (step === undefined && words.length === 0) return showWaiting(face, waiting, flags);
  const found = pick(face, waiting, words.join(' '));
  if (!found.ok) return printProblem(face, found.problem);
  if (step !== undefined && step !== 'open' && found.value.length > 1) {
    const drafts = listLines(face, found.value, waiting);
    return printProblem(face, { kind: 'drafts-unclear', typed: words.join(' '), drafts });
  }
  if (step !== undefined) return takeStep(face, found.value, { step, flags });
  return showWaiting(face, found.value, flags);
}

type Step = 'open' | 'send' | 'went' | 'discard';

function stepOf(flags: VerbLine['flags']): Step | undefined {
  if (flags.send) return 'send';
  if (flags.open) return 'open';
  if (flags.sent) return 'went';
  return flags.discard ? 'discard' : undefined;
}

/** By number, by the client's name, the kind of letter or words of the subject; without any, all that wait. */
function pick(
  face: Face,
  waiting: readonly WaitingDraft[],
  typed: string,
): Result<readonly WaitingDraft[]> {
  const { letters } = face.words.mail.ready;
  const wanted = typed.normalize('NFKC').toLowerCase();
  // A number is a number: "9" is not looked for in the subjects.
  if (/^\d+$/u.test(wanted)) {
    const numbered = waiting[Number(wanted) - 1];
    return numbered === undefined ? refuse({ kind: 'draft-not-found', typed }) : ok([numbered]);
  }
  const found = waiting.filter(({ name, subject, letter }) =>
    [name, subject, letter, letters[letter] ?? ''].some((text) =>
      text.normalize('NFKC').toLowerCase().includes(wanted),
    ),
  );
  return found.length === 0 ? refuse({ kind: 'draft-not-found', typed }) : ok(found);
}

async function takeStep(
  face: Face,
  drafts: readonly WaitingDraft[],
  { step, flags }: { readonly step: Step; readonly flags: VerbLine['flags'] },
): Promise<ExitCode> {
  if (step === 'open') return openDrafts(face, drafts);
  const [draft, ...others] = drafts;
  if (draft === undefined) return 0;
  if (step === 'send') {
    return others.length > 0
      ? printProblem(face, { kind: 'one-at-a-time', count: drafts.length })
      : sendWaiting(face, draft, flags);
  }
  const door = await face.outside.mail();
  for (const each of drafts) {
    if (step === 'went') noteAsGone(face, door, each);
    else {
      door.endDraft(each, 'removed');
      if (!face.common.json)
        face.output.talk(face.words.mail.ready.discarded(cleanForTerminal(each.subject)));
    }
  }
  if (face.common.json) printEnvelope(face, { items: draftsJson(face, drafts) });
  return 0;
}

/** Sent as it lies there: the same Message-ID, so that a server that had it already may know it again. */
async function sendWaiting(
  face: Face,
  draft: WaitingDraft,
  flags: VerbLine['flags'],
): Promise<ExitCode> {
  if (face.world().settings.smtp.server === undefined) {
    return printProblem(face, { kind: 'way-not-set', setting: 'smtp.server' });
  }
  const known = checkAddressed(face, { ...draft, effect: draft.trace.effect });
  if (!known.ok) return printProblem(face, known.problem);
  if (draft.sending !== undefined && mayAsk(face)) {
    const settled = await settleUnsure(face, draft);
    if (settled !== 'did-not-go') return settled === 'went' ? 0 : 1;
  }
  for (const line of newsLines(face, draft)) if (!face.common.json) face.output.talk(line);
  if (mayAsk(face)) face.output.talk(face.words.act.draftWritten(cleanForTerminal(draft.path)));
  const letter = sentLetterOfDraft(draft);
  const fresh = checkSentBefore(face, await face.outside.mail(), { letter, flags });
  if (!fresh.ok) return printProblem(face, fresh.problem);
  const agreed = await confirmSending(face, {
    from: { address: draft.from },
    to: draft.to.map((address) => ({ address })),
    subject: draft.subject,
    flags,
  });
  if (!agreed.ok) return printProblem(face, agreed.problem);
  const { sending: _, ...left } = draft;
  if (agreed.value) return deliverDraft(face, left);
  face.output.talk(face.words.mail.notSentByWish(cleanForTerminal(draft.path)));
  return 0;
}

async function showWaiting(
  face: Face,
  waiting: readonly WaitingDraft[],
  flags: VerbLine['flags'],
): Promise<ExitCode> {
  const { ready } = face.words.mail;
  if (face.common.json) {
    printEnvelope(face, { items: draftsJson(face, waiting) });
    return 0;
  }
  if (waiting.length === 0) {
    face.output.talk(ready.none);
    return 0;
  }
  const door = await face.outside.mail();
  face.output.talk(ready.title(waiting.length));
  for (const line of listLines(face, waiting, door.waiting())) face.output.out(line);
  if (!mayAsk(face) || !face.output.isOutTerminal) {
    face.output.talk(ready.next);
    return 0;
  }
  return askAbout(face, waiting, flags);
}

async function askAbout(
  face: Face,
  waiting: readonly WaitingDraft[],
  flags: VerbLine['flags'],
): Promise<ExitCode> {
  const { ready } = face.words.mail;
  const typed = waiting.length === 1 ? '1' : ((await face.ask(ready.which)) ?? '').trim();
  if (typed === '') return 0;
  const picked = pick(face, waiting, typed);
  if (!picked.ok) return printProblem(face, picked.problem);
  if (picked.value.length > 1) {
    const drafts = listLines(face, picked.value, waiting);
    return printProblem(face, { kind: 'drafts-unclear', typed, drafts });
  }
  const key = await askKey(face, ready.what, ['o', 's', 'w', 'd']);
  if (key === undefined) return 0;
  const steps: { readonly [key in 'o' | 's' | 'w' | 'd']: Step } = {
    o: 'open',
    s: 'send',
    w: 'went',
    d: 'discard',
  };
  return takeStep(face, picked.value, { step: steps[key], flags });
}
