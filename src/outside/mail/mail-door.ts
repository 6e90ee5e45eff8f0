import type {
  DraftsWish,
  LetterFile,
  MailDoor,
  WaitingDraft,
} from '../../actions/letters/mail-door.ts';
import type { Now } from '../../domain/calendar/now.ts';
import { itemOfEffect } from '../../domain/letters/letter-effect.ts';
import { ok, type Result } from '../../domain/result.ts';
import { envForOthers } from '../env-for-others.ts';
import { copyToClipboard } from './clipboard.ts';
import { endDraft, printOf, sendable } from './draft-files.ts';
import { handOver } from './hand-over.ts';
import { writeDrafts } from './mail-drafts.ts';
import { mailFile } from './mail-file.ts';
import { openWithSystem } from './open-with-system.ts';
import { noteSentLetter, sentBefore } from './sent-letters.ts';
import { smtpPassword } from './smtp-password.ts';
import { dropNote, noteDraft, waitingDrafts } from './waiting-drafts.ts';

/** What of the machine the ways out need. */
export type MailPlaces = {
  readonly env: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** The folder of all drafts. */
  readonly drafts: string;
  readonly now: () => Now;
  readonly newId: () => string;
  readonly isOutTerminal: boolean;
  /** Writes to the terminal as it is; undefined where there is none. */
  readonly terminal?: (text: string) => void;
  /** A certificate to trust beside the system's. */
  readonly trusted?: string;
};

/** Every way out for a letter. Nothing of it touches a network before `send`. */
export function openMailDoor(places: MailPlaces): MailDoor {
  const { drafts, now, newId } = places;
  const env = envForOthers(places.env);
  const quiet = { ...places, env };
  return {
    writeDrafts: async (letters, wish) => writeLetters(places, letters, wish),
    bytesToSend: async (draft) => mailFile(draft, { now: now(), id: newId(), as: 'sent' }),
    waiting: () => waitingDrafts(drafts),
    sendable: (draft) => sendable(draft, now()),
    keepDraft: (draft) => noteDraft(drafts, draft, 'durable'),
    endDraft: (draft, as) => endDraft(places, draft, as),
    sentBefore: (letter) => sentBefore(drafts, letter),
    noteSent: (letter) =>
      noteSentLetter(drafts, letter, now().wall.toString({ smallestUnit: 'second' })),
    open: async (target, home) => openWithSystem({ target, home }, quiet),
    copy: async (text, html) => copyToClipboard({ text, html }, quiet),
    handOver: async (command, bytes) =>
      handOver(command, bytes, { env, output: places.isOutTerminal ? 'terminal' : 'aside' }),
    password: (smtp) => smtpPassword(smtp, places),
    send: async ({ server, timeoutSeconds, ...smtp }, mail, password) => {
      if (server === undefined) throw new Error('a mail was to be sent without a server');
      // Loaded only now: nothing before this calls anybody.
      const { sendMail } = await import('./send-mail.ts');
      const patience = timeoutSeconds * 1000;
      const trusted = places.trusted === undefined ? {} : { trusted: places.trusted };
      const secret = password === undefined ? {} : { password };
      return sendMail({ ...smtp, ...trusted, ...secret, server, patience }, mail);
    },
  };
}

async function writeLetters(
  { drafts, now, newId }: MailPlaces,
  letters: readonly LetterFile[],
  { folder, reach, onWritten }: DraftsWish,
): Promise<Result<readonly WaitingDraft[]>> {
  const waiting = waitingDrafts(drafts);
  const prepared = [];
  for (const letter of letters) {
    const earlier = waiting.find((one) => isSameLetter(one, letter) && one.sending === undefined);
    // A server that took the earlier one unseen knows this one for the same.
    const mailId = earlier?.wasTried === true ? earlier.id : newId();
    const bytes = await mailFile(letter.draft, { now: now(), id: mailId, as: 'draft' });
    prepared.push({ ...letter, bytes, mailId, earlier });
  }
  const written = writeDrafts(folder ?? drafts, prepared, {
    layout: folder === undefined ? 'by-client' : 'flat',
    isOthers: (path, draft) => waiting.some((one) => one.path === path && isOther(one, draft)),
    ...(onWritten === undefined ? {} : { onWritten }),
  });
  if (!written.ok) return written;
  const latest = Math.max(0, ...waiting.map(({ order }) => order ?? 0));
  const noted = prepared.map(({ mailId, earlier, bytes, ...letter }, index) => {
    if (earlier !== undefined) dropNote(drafts, earlier.id);
    const draft = waitingDraft(letter, { id: mailId, path: written.value[index] ?? '', bytes });
    const made = now().wall.toString({ smallestUnit: 'second' });
    const tried = earlier?.wasTried === true ? ({ wasTried: true } as const) : {};
    const note: WaitingDraft = { ...draft, ...tried, made, reach, order: latest + 1 + index };
    noteDraft(drafts, note, 'plain');
    return note;
  });
  return ok(noted);
}

type Written = { readonly id: string; readonly path: string; readonly bytes: Uint8Array };

function waitingDraft(
  { letter, name, id: circle, suffix, draft, trace }: LetterFile,
  { id, path, bytes }: Written,
): Omit<WaitingDraft, 'made' | 'reach'> {
  const { effect, datesSaid, via } = trace;
  return {
    id,
    path,
    letter,
    name,
    circle,
    suffix,
    from: draft.from.address,
    to: draft.to.map(({ address }) => address),
    subject: draft.subject,
    print: printOf(bytes),
    trace: { effect, datesSaid, via },
  };
}

/** The same letter about the same thing: what is written anew takes its place. */
function isSameLetter(
  waiting: WaitingDraft,
  { id, letter, suffix, trace }: Pick<LetterFile, 'id' | 'letter' | 'suffix' | 'trace'>,
): boolean {
  return (
    waiting.circle === id &&
    waiting.letter === letter &&
    waiting.suffix === suffix &&
    itemOfEffect(waiting.trace.effect) === itemOfEffect(trace.effect)
  );
}

function isOther(waiting: WaitingDraft, draft: LetterFile): boolean {
  return waiting.sending !== undefined || !isSameLetter(waiting, draft);
}
