import type {
  HandedOver,
  LetterFile,
  MailDoor,
  MailSent,
  OutgoingMail,
  PasswordFound,
  SentLetter,
  WaitingDraft,
} from '../../src/actions/letters/mail-door.ts';
import type { Copied } from '../../src/domain/letters/copied.ts';
import type { MailDraft } from '../../src/domain/letters/mail-draft.ts';
import { ok } from '../../src/domain/result.ts';

/** What the machine answers; whatever is not given works. */
export type MailAnswers = {
  readonly copied?: Copied;
  readonly opens?: boolean;
  readonly handedOver?: HandedOver;
  readonly password?: PasswordFound;
  /** What the server answers, one after the other; then it takes everything. */
  readonly sent?: readonly (MailSent | 'dies')[];
  /** Files she changed by hand. */
  readonly changed?: readonly string[];
};

export type FakeMail = {
  readonly door: MailDoor;
  readonly drafts: { readonly folder: string; readonly letters: readonly LetterFile[] }[];
  readonly copied: { readonly text: string; readonly html?: string }[];
  readonly opened: string[];
  readonly handedOver: { readonly command: readonly string[]; readonly bytes: string }[];
  readonly sent: (OutgoingMail & { readonly text: string })[];
  readonly waiting: () => readonly WaitingDraft[];
};

/** Ways out that lead nowhere but into lists. `clock` says when a draft is made. */
export function fakeMail(clock: () => string, answers: MailAnswers = {}): FakeMail {
  const drafts: { folder: string; letters: readonly LetterFile[] }[] = [];
  const copied: { text: string; html?: string }[] = [];
  const opened: string[] = [];
  const handedOver: { command: readonly string[]; bytes: string }[] = [];
  const sent: (OutgoingMail & { text: string })[] = [];
  const left = [...(answers.sent ?? [])];
  let waiting: readonly WaitingDraft[] = [];
  const gone = new Map<string, { at: string; subject: string }>();
  let count = 0;
  const without = (id: string) => waiting.filter((one) => one.id !== id);
  const door: MailDoor = {
    writeDrafts: async (letters, { folder = 'drafts', reach, onWritten }) => {
      drafts.push({ folder, letters });
      const made = letters.map((letter, index): WaitingDraft => {
        onWritten?.(index + 1);
        count += 1;
        return {
          id: `mail-${count}`,
          path: `${folder}/${letter.name}-${letter.suffix}.eml`,
          made: clock(),
          letter: letter.letter,
          name: letter.name,
          circle: letter.id,
          suffix: letter.suffix,
          from: letter.draft.from.address,
          to: letter.draft.to.map(({ address }) => address),
          subject: letter.draft.subject,
          print: bytesOf(letter.draft),
          trace: letter.trace,
          reach,
        };
      });
      const paths = made.map(({ path }) => path);
      waiting = [...waiting.filter(({ path }) => !paths.includes(path)), ...made];
      return ok(made);
    },
    bytesToSend: async (draft) => Buffer.from(bytesOf(draft)),
    waiting: () => waiting,
    sendable: ({ print, path }) =>
      answers.changed?.includes(path) ? undefined : Buffer.from(print),
    keepDraft: (draft) => {
      waiting = [...without(draft.id), draft];
    },
    endDraft: ({ id, path }, as) => {
      waiting = without(id);
      return as === 'gone' ? `sent/${path}` : undefined;
    },
    sentBefore: (letter) => {
      const before = gone.get(keyOf(letter));
      return before && { at: before.at, isSameSubject: before.subject === letter.subject };
    },
    noteSent: (letter) => {
      gone.set(keyOf(letter), { at: clock(), subject: letter.subject });
    },
    open: async (target) => {
      opened.push(target);
      return answers.opens ?? true;
    },
    copy: async (text, html) => {
      copied.push({ text, ...(html === undefined ? {} : { html }) });
      return answers.copied ?? (html === undefined ? 'text' : 'html');
    },
    handOver: async (command, bytes) => {
      handedOver.push({ command, bytes: Buffer.from(bytes).toString() });
      return answers.handedOver ?? { kind: 'taken' };
    },
    password: () => answers.password ?? { kind: 'found', password: 'open sesame' },
    send: async (_smtp, mail) => {
      sent.push({ ...mail, text: Buffer.from(mail.bytes).toString() });
      const answer = left.shift() ?? { kind: 'sent', refused: [] };
      if (answer === 'dies') throw new Error('the machine went down');
      return answer;
    },
  };
  return { door, drafts, copied, opened, handedOver, sent, waiting: () => waiting };
}

function keyOf({ circle, letter, suffix, item, to }: SentLetter): string {
  return JSON.stringify([circle, letter, suffix, item, to]);
}

function bytesOf({ subject, text }: MailDraft): string {
  return `Subject: ${subject}\r\n\r\n${text}`;
}
