/** A place a mail comes from or goes to. */
export type Mailbox = { readonly name?: string; readonly address: string };

/** A mail as it will stand in a file: the same words twice, as text and as HTML. */
export type MailDraft = {
  readonly from: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Dates for the reader's calendar, beside the words. */
  readonly calendar?: CalendarFile;
};

/** A calendar file (RFC 5545) that goes along with a mail. */
export type CalendarFile = { readonly name: string; readonly text: string };
