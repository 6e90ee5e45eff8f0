import type { MailDraft } from '../../domain/letters/mail-draft.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';
import type { Letter } from '../letter.ts';

/** The letter as a mail: who, what about, and the same words as text and as HTML. */
export function letterMail(letter: Letter): MailDraft {
  const { from, to, subject, calendar } = letter;
  const words = { text: letterText(letter), html: letterHtml(letter) };
  return { from, to, subject, ...words, ...(calendar === undefined ? {} : { calendar }) };
}
