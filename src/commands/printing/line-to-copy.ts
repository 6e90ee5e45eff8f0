import { cleanForTerminal } from '../../wording/text/clean-text.ts';

/** A command as she can copy it into a shell: what a shell would take apart is quoted. */
export function lineToCopy(verb: string, words: readonly string[], flags = ''): string {
  return [
    'kept',
    verb,
    ...words.map((word) => quoted(cleanForTerminal(word))),
    ...(flags === '' ? [] : [flags]),
  ].join(' ');
}

function quoted(word: string): string {
  if (/^[\p{L}\p{N}_@%+=:,./-]+$/u.test(word)) return word;
  return `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
