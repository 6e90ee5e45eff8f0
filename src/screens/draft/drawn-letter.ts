import { letterChat } from '../../letters/formats/letter-chat.ts';
import { letterUnwrapped } from '../../letters/formats/letter-text.ts';
import type { Letter } from '../../letters/letter.ts';

/** A letter in its own lines: as a chat, or as it would lie in the mail program. The page breaks them as it is wide. */
export function drawnLetter(letter: Letter, form: 'chat' | 'mail'): readonly string[] {
  const text = form === 'chat' ? letterChat(letter) : mailText(letter);
  return text.trimEnd().split('\n');
}

function mailText(letter: Letter): string {
  const to = letter.to.map(({ address }) => address).join(', ');
  return `To: ${to}\nSubject: ${letter.subject}\n\n${letterUnwrapped(letter)}`;
}
