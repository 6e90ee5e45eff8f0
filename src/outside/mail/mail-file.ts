import { Buffer } from 'node:buffer';
import type MailComposer from 'nodemailer/lib/mail-composer';
import type { Now } from '../../domain/calendar/now.ts';
import type { CalendarFile, Mailbox, MailDraft } from '../../domain/letters/mail-draft.ts';
import { checked } from './checked-draft.ts';

/** What Outlook and Thunderbird know a draft by. */
const draftMark = 'X-Unsent';

/** When and by which unique name a mail is written. `id` goes to the reader: random, nothing of the machine. */
export type MailStamp = {
  readonly now: Now;
  readonly id: string;
  /** A draft is marked as one, so that mail programs open it for sending; what is sent is not. */
  readonly as: 'draft' | 'sent';
};

/** Gmail cuts a mail near 102 KB; beyond this the text goes alone. */
const mostHtmlBytes = 100_000;

/**
 * The bytes of a mail (RFC 5322): text first, then HTML, CRLF throughout. The composer is loaded here and nowhere else: it costs the start 45 ms.
 */
export async function mailFile(draft: MailDraft, stamp: MailStamp): Promise<Buffer> {
  const { default: Composer } = await import('nodemailer/lib/mail-composer');
  const message = new Composer(composerOptions(checked(draft), stamp)).compile();
  return message.build();
}

type ComposerOptions = NonNullable<ConstructorParameters<typeof MailComposer>[0]>;

function composerOptions(draft: MailDraft, stamp: MailStamp): ComposerOptions {
  const isHtmlTooLong = Buffer.byteLength(draft.html) > mostHtmlBytes;
  return {
    from: addressObject(draft.from),
    to: draft.to.map(addressObject),
    subject: headerText(draft.subject),
    date: mailDate(stamp.now),
    messageId: `<${stamp.id}@${domainOf(draft.from)}>`,
    ...(stamp.as === 'draft' ? { headers: { [draftMark]: '1' } } : {}),
    text: body(draft.text),
    ...(isHtmlTooLong ? {} : { html: body(draft.html) }),
    ...(draft.calendar === undefined ? {} : { attachments: [calendarPart(draft.calendar)] }),
    // Without this, line ends inside the bodies stay bare LF under CRLF headers.
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** A plain attachment: nobody is invited, and nothing is answered by opening it. */
function calendarPart({ name, text }: CalendarFile) {
  return {
    filename: name,
    content: text,
    contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
    contentTransferEncoding: 'base64',
    contentDisposition: 'attachment',
  } as const;
}

/** Never as one string: a comma or a line end in a name would make a second recipient of it. */
function addressObject({ name, address }: Mailbox): { name: string; address: string } {
  return { name: headerText(name ?? ''), address };
}

/** A value that looks encoded already would be passed on as it is, and decoded by the reader into anything. */
function headerText(text: string): string {
  return text.replaceAll('=?', '= ?').replaceAll('?=', '? =');
}

/** Inside base64 nobody mends line ends any more, so they are made whole before. */
function body(text: string): { content: string; contentTransferEncoding: string } {
  return {
    content: text.replaceAll('\n', '\r\n'),
    contentTransferEncoding: isMostlyLatin(text) ? 'quoted-printable' : 'base64',
  };
}

/** Quoted-printable writes a Chinese character as nine signs, base64 as four. */
function isMostlyLatin(content: string): boolean {
  const bytes = Buffer.byteLength(content);
  return (bytes - content.length) * 3 < bytes;
}

/** "Tue, 24 Nov 2026 08:40:00 +0800": the writer's own wall clock and its offset. */
function mailDate({ wall, zone }: Now): string {
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][wall.dayOfWeek - 1];
  const month = [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
  ][wall.month - 1];
  const time = wall.toPlainTime().toString({ smallestUnit: 'second' });
  const offset = wall.toZonedDateTime(zone).offset.slice(0, 6).replace(':', '');
  return `${weekday}, ${wall.day} ${month} ${wall.year} ${time} ${offset}`;
}

/** The bytes of a draft as they are sent: without its mark, and dated when it goes. */
export function sendableBytes(draft: Buffer, now: Now): Buffer {
  const end = draft.indexOf('\r\n\r\n');
  const head = draft
    .subarray(0, end + 2)
    .toString('latin1')
    .replace(new RegExp(`^${draftMark}:[^\\r]*\\r\\n`, 'mu'), '')
    .replace(/^Date:[^\r]*\r\n/mu, `Date: ${mailDate(now)}\r\n`);
  return Buffer.concat([Buffer.from(head, 'latin1'), draft.subarray(end + 2)]);
}

function domainOf({ address }: Mailbox): string {
  return address.slice(address.lastIndexOf('@') + 1);
}
