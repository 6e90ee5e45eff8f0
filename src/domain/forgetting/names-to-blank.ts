import type { Entry, JsonValue } from '../entries/entry.ts';
import type { Person } from '../people/people.ts';

/** Finds a person's names in a text, and puts a dash where they stood. */
export type Blanking = {
  readonly isIn: (text: string) => boolean;
  readonly blank: (text: string) => string;
};

const blankSign = '—';

/**
 * Every name and address she ever had in the ledger, and of a Latin name also its parts ("Jane" of "Jane
 * Li"), unless somebody else is called that too.
 */
export function namesToBlank(
  person: Pick<Person, 'name'>,
  own: readonly Entry[],
  others: readonly Person[],
): readonly string[] {
  const whole = new Set([person.name, ...own.flatMap(({ changes }) => namesIn(changes))]);
  const taken = new Set(
    others.flatMap(({ name, nicknames }) => [name, ...nicknames].flatMap(parts)),
  );
  const some = [...whole].flatMap(parts).filter((part) => !taken.has(part));
  return [...new Set([...whole, ...some])]
    .filter((name) => name.trim() !== '')
    .toSorted((one, other) => other.length - one.length);
}

const nameFields = ['name', 'nicknames', 'email', 'addressAs'];

function namesIn(changes: Entry['changes']): readonly string[] {
  return nameFields.flatMap((field) => textsIn(changes[field] ?? null));
}

function textsIn(value: JsonValue): readonly string[] {
  if (typeof value === 'string') return [value];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(textsIn);
}

/** The parts of a Latin name that are long enough to be hers and not a word; lower case. */
function parts(name: string): readonly string[] {
  if (name.includes('@')) return [];
  return name
    .toLowerCase()
    .split(/\s+/u)
    .filter((part) => /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]{2,}$/u.test(part));
}

/** Latin names count as whole words in any case; Chinese has no gaps between words. */
export function blankingOf(names: readonly string[]): Blanking {
  const patterns = names.map((name) => {
    const literal = name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
    const before = startsWithLetter.test(name) ? String.raw`(?<![\p{L}\p{N}])` : '';
    const after = endsWithLetter.test(name) ? String.raw`(?![\p{L}\p{N}])` : '';
    return new RegExp(before + literal + after, 'giu');
  });
  return {
    isIn: (text) => patterns.some((pattern) => text.search(pattern) !== -1),
    blank: (text) => patterns.reduce((blanked, each) => blanked.replaceAll(each, blankSign), text),
  };
}

const startsWithLetter = /^[\p{Script=Latin}\p{N}]/u;
const endsWithLetter = /[\p{Script=Latin}\p{N}]$/u;
