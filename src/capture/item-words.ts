import type { Commitment } from '../domain/commitment/commitment.ts';
import type { Person } from '../domain/people/people.ts';
import type { KnownNames } from './names/known-names.ts';
import { namesOf } from './names/known-names.ts';
import { foldName, isChinese } from './text/plain-form.ts';

/** Small words between the words that say something: "the deck for jane". */
const smallWords = new Set([
  'the',
  'a',
  'an',
  'to',
  'for',
  'of',
  'with',
  'and',
  'my',
  'our',
  '给',
  '的',
  '和',
]);

/** The words that say which item is meant, folded; quotes and punctuation are no part of them. */
export function itemWords(typed: string): readonly string[] {
  return foldName(typed)
    .replaceAll(/'s?(?=\s|$)/gu, '')
    .split(/[\s"'“”‘’「」『』《》,，、;:。.!?+&@]+/u)
    .filter((word) => word !== '' && !smallWords.has(word));
}

/** Whether each word occurs in what is owed, in who it is owed to, in the company, or as the job number. */
export function fitsWords(
  commitment: Commitment,
  wanted: readonly string[],
  names: KnownNames,
): boolean {
  const what = foldName(commitment.what);
  const who = namesFor(commitment, names);
  const latin = [what, ...who, foldName(commitment.job ?? '')].flatMap((text) =>
    text.split(/[^\p{L}\p{N}]+/u),
  );
  return wanted.every((word) =>
    isChinese(word)
      ? fitsChinese(word, what, who)
      : latin.some((one) => one.startsWith(word)) || who.includes(word),
  );
}

function namesFor(commitment: Commitment, names: KnownNames): readonly string[] {
  const people = names.people.filter((person) => commitment.who.includes(person.id));
  const { organisation } = commitment;
  const company = organisation === undefined ? undefined : names.organisations.get(organisation);
  return [
    ...people.flatMap((person) => allNames(person, names)),
    ...(company === undefined ? [] : [foldName(company.name)]),
  ].filter((name) => name !== '');
}

function allNames(person: Person, names: KnownNames): readonly string[] {
  const { labels, words } = namesOf(names, person);
  return [...labels, ...words, person.initials ?? ''];
}

/** 王敏报价单, without a space: whoever it begins with, then what it is. */
function fitsChinese(word: string, what: string, who: readonly string[]): boolean {
  if (what.includes(word) || who.some((name) => name.includes(word))) return true;
  return who.some((name) => {
    const rest = word.startsWith(name) ? word.slice(name.length).replace(/^[的给]/u, '') : word;
    return rest !== word && (rest === '' || what.includes(rest));
  });
}
