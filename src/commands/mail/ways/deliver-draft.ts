import type { MailSent, WaitingDraft } from '../../../actions/letters/mail-door.ts';
import { refuse, ok, type Result } from '../../../domain/result.ts';
import { cleanForTerminal } from '../../../wording/text/clean-text.ts';
import type { ExitCode, Face } from '../../face.ts';
import { printEnvelope, printProblem } from '../../printing/envelope.ts';
import { recordReach } from '../record-reach.ts';
import { sentLetterOfDraft } from './sent-before.ts';
import { settleUnsure } from './settle-unsure.ts';

/** Hands a draft to the server and writes down what came of it. The intent is on the disk before. */
export async function deliverDraft(face: Face, draft: WaitingDraft): Promise<ExitCode> {
  const { smtp } = face.world().settings;
  if (smtp.server === undefined) {
    return printProblem(face, { kind: 'way-not-set', setting: 'smtp.server' });
  }
  const door = await face.outside.mail();
  const bytes = door.sendable(draft);
  if (bytes === undefined) {
    return printProblem(face, { kind: 'draft-changed', path: draft.path });
  }
  const password = await passwordFor(face);
  if (!password.ok) return printProblem(face, password.problem);
  const since = face.world().now().wall.toString({ smallestUnit: 'second' });
  const tried: WaitingDraft = { ...draft, wasTried: true };
  door.keepDraft({ ...tried, sending: { since, isAccepted: false } });
  face.output.progress?.(face.words.mail.sending(smtp.server.host));
  const sent = await door.send(smtp, { from: draft.from, to: draft.to, bytes }, password.value);
  face.output.progress?.();
  switch (sent.kind) {
    case 'sent':
      door.keepDraft({ ...tried, sending: { since, isAccepted: true } });
      return finish(face, tried, sent);
    case 'not-sent': {
      // What was being sent before this attempt is not sent now: only the draft is left.
      const { sending: _, ...left } = tried;
      door.keepDraft(left);
      const { why, answer } = sent;
      const server = smtp.server.host;
      const said = answer === undefined ? {} : { answer };
      return printProblem(face, { kind: 'not-sent', why, server, path: draft.path, ...said });
    }
    case 'unsure':
      return (await settleUnsure(face, { ...tried, sending: { since, isAccepted: false } })) ===
        'went'
        ? 0
        : 1;
  }
}

async function finish(
  face: Face,
  draft: WaitingDraft,
  { refused }: MailSent & { readonly kind: 'sent' },
): Promise<ExitCode> {
  const door = await face.outside.mail();
  const left = new Set(refused.map(({ address }) => address));
  const reached = draft.to.filter((address) => !left.has(address));
  if (!face.common.json)
    face.output.talk(face.words.mail.sent(reached.map(cleanForTerminal).join(', ')));
  recordReach(face, [draft.trace], { from: draft.reach, to: 'sent' });
  door.noteSent(sentLetterOfDraft(draft));
  const copy = door.endDraft(draft, 'gone');
  if (face.common.json) {
    const kept = copy === undefined ? {} : { copy };
    const messageId = `<${draft.id}@${draft.from.slice(draft.from.lastIndexOf('@') + 1)}>`;
    const item = { sent: true, to: reached, subject: draft.subject, messageId, ...kept };
    printEnvelope(face, { items: [{ ...item, refused: refused.map((one) => ({ ...one })) }] });
  } else {
    if (copy !== undefined) face.output.talk(face.words.mail.copyKept(copy));
    for (const { address, answer } of refused)
      face.output.talk(
        face.words.mail.recipientRefused(cleanForTerminal(address), cleanForTerminal(answer)),
      );
  }
  return refused.length === 0 ? 0 : 1;
}

/** Undefined for a server that knows her without one. It goes to nobody over an open line but this machine. */
async function passwordFor(face: Face): Promise<Result<string | undefined>> {
  const { smtp } = face.world().settings;
  const { user, server, security } = smtp;
  if (user === undefined) return ok(undefined);
  if (security === 'unencrypted' && !isThisMachine(server?.host ?? '')) {
    return refuse({ kind: 'password-missing', user, why: 'in-the-clear' });
  }
  const door = await face.outside.mail();
  const found = door.password(smtp);
  return found.kind === 'found'
    ? ok(found.password)
    : refuse({ kind: 'password-missing', user, why: found.kind });
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/u.test(host);
}
