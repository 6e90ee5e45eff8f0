import { isMailAddress } from '../../domain/letters/mail-address.ts';
import type { MailDraft } from '../../domain/letters/mail-draft.ts';

// oxlint-disable-next-line no-control-regex -- finding control characters is what this is for
const headerDanger = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFD]/u;
// oxlint-disable-next-line no-control-regex -- as above; a body has line ends
const bodyDanger = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFD]/u;

/** Letters are cleaned where they are worded, so what is still dangerous here is a fault of ours. */
export function checked(draft: MailDraft): MailDraft {
  const mailboxes = [draft.from, ...draft.to];
  if (draft.to.length === 0) throw new Error('a mail needs somebody to go to');
  for (const { name, address } of mailboxes) {
    if (!isMailAddress(address)) throw new Error('a mail was given an address no server takes');
    refuseHeader('a name', name ?? '');
  }
  refuseHeader('the subject', draft.subject);
  refuseSigns('the text', draft.text, bodyDanger);
  refuseSigns('the HTML', draft.html, bodyDanger);
  return draft;
}

function refuseHeader(where: string, text: string): void {
  refuseSigns(where, text, headerDanger);
  if (longWord.test(text)) throw new Error(`${where} of a mail is too long to be folded`);
}

/** A header is folded at spaces; a longer word than this would break the limit of 998 signs a line. */
const longWord = /[!-~]{900}/u;

function refuseSigns(where: string, text: string, danger: RegExp): void {
  if (danger.test(text) || !text.isWellFormed())
    throw new Error(`${where} of a mail holds signs that can steer it`);
}
