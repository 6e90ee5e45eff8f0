import type { Language } from '../domain/language.ts';
import type { Recipient } from '../domain/letters/correspondents.ts';
import type { Address, Called } from './catalogue/letter-form-words.ts';
import { cleanWords } from './clean-words.ts';
import { letterWordsFor } from './letter-words.ts';

const han = /\p{Script=Han}/u;
const title = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor)\.?$/iu;
const pronoun = /[\s，,、]*([您你妳])$/u;

/** "Jane," or "王总，您好！": the form of address she asked for, else the given name. */
export function greetReaders(language: Language, readers: readonly Recipient[]): string {
  const called = readers.map(calledBy).filter(({ name }) => name !== '');
  return letterWordsFor(language).form.greeting(called);
}

/** True when every reader is one she says 你 to. */
export function isFamiliarWith(readers: readonly Recipient[]): boolean {
  return readers.length > 0 && readers.every((reader) => calledBy(reader).isFamiliar);
}

/** How these readers are said "you" to. */
export function addressOf(readers: readonly Recipient[]): Address {
  if (readers.length > 1) return 'several';
  return isFamiliarWith(readers) ? 'familiar' : 'formal';
}

function calledBy({ name, addressAs }: Recipient): Called {
  const asked = cleanWords(addressAs ?? '')
    .replace(/^dear\s+/iu, '')
    .replace(/[\s，,：:！!]+$/u, '');
  const said = pronoun.exec(asked)?.[1];
  const form = asked.replace(pronoun, '');
  return {
    name: form === '' ? givenName(cleanWords(name)) : form,
    isFamiliar: said === '你' || said === '妳',
  };
}

/** "Jane Li" is Jane; 王敏 stays whole, as a name of one word does. */
function givenName(name: string): string {
  const [first = name] = name.split(' ');
  return han.test(name) || title.test(first) || first.endsWith(',') ? name : first;
}
