import type { Sender } from '../domain/letters/correspondents.ts';
import { cleanWords } from './clean-words.ts';
import type { Block } from './letter.ts';

/** Her name under the letter; nothing until she has said it. */
export function signOff(from: Sender): readonly Block[] {
  const name = cleanWords(from.name ?? '');
  return name === '' ? [] : [{ kind: 'sign-off', text: name }];
}
