import type { Language } from '../domain/language.ts';
import { cleanForTerminal } from '../wording/text/clean-text.ts';
import { graphemesOf } from '../wording/text/text-width.ts';

const brokenOrUnassigned = /[\uFDD0-\uFDEF\uFFFD]|\p{Noncharacter_Code_Point}/gu;
/** Some mail programs take a text with tags for HTML and swallow them. */
const tagForMailPrograms = /<(\/?(?:p|div|td|tr|table|br|span|a)\b[^<>]*)>/giu;
const entityForMailPrograms = /&((?:nbsp|amp|lt|gt|#\d+);)/giu;

/** Free text as a letter can carry it: one line, nothing invisible, nothing a mail program would obey. */
export function cleanWords(text: string): string {
  return cleanForTerminal(text)
    .replaceAll(brokenOrUnassigned, '')
    .replaceAll(tagForMailPrograms, '‹$1›')
    .replaceAll(entityForMailPrograms, '＆$1')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The same as the beginning of a line: "revised deck" is "Revised deck" in English; iPhone stays. */
export function cleanHeadword(language: Language, text: string): string {
  const clean = cleanWords(text);
  if (language !== 'en' || !/^\p{Ll}[\p{Ll}'’-]*(?:[^\p{L}\p{N}]|$)/u.test(clean)) return clean;
  return clean.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A name in a place where a line cannot be broken, such as a mail's subject: no longer than anybody's is. */
export function cleanName(text: string): string {
  const signs = graphemesOf(cleanWords(text));
  return signs.length > longestName ? `${signs.slice(0, longestName).join('')}…` : signs.join('');
}

const longestName = 100;

/** Puts a gap between a web address and Chinese that follows: programs would make both one link. */
export function partAddresses(line: string): string {
  return line.replaceAll(/(https?:\/\/[!-~]+)(?=[^\s!-~])/gu, '$1 ');
}
