import type { Letter } from '../letter.ts';
import { letterUnwrapped } from './letter-text.ts';

/** Chrome on Windows takes about two thousand signs; a Chinese one is nine of them. */
export const mostMailtoSigns = 1800;

/** The letter as a `mailto:` address (RFC 6068): recipients, subject and text, for a short note. */
export function mailtoAddress(letter: Letter): string {
  const to = letter.to.map(({ address }) => encodeURIComponent(address).replaceAll('%40', '@'));
  const body = letterUnwrapped(letter).trimEnd().replaceAll('\n', '\r\n');
  return `mailto:${to.join(',')}?subject=${encoded(letter.subject)}&body=${encoded(body)}`;
}

/** An apostrophe is legal in an address and ends it in many programs. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("'", '%27');
}
