import type { Organisation, OrganisationId, Person, PersonId } from '../domain/people/people.ts';
import type { PersonCandidate } from '../domain/problem.ts';
import { foldName, isChinese } from './plain-form.ts';

/** Somebody or some company a name may mean. */
export type Named =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'organisation'; readonly organisation: Organisation };

/** What one person is called, folded. */
export type Called = {
  readonly person: Person;
  /** Whole names, nicknames, forms of address, her address. */
  readonly labels: readonly string[];
  /** The words of names of several words; first names first. */
  readonly words: readonly string[];
};

/** Everybody a line may name, laid out to be looked up by name. Made once for many lines. */
export type KnownNames = {
  readonly people: readonly Person[];
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly called: ReadonlyMap<PersonId, Called>;
  /** Who answers to a whole name. */
  readonly labels: ReadonlyMap<string, readonly Named[]>;
  /** The whole names that begin with a character, longest first. */
  readonly labelsFrom: ReadonlyMap<string, readonly string[]>;
  /** Who answers to a single word of her name: jane and li of Jane Li. */
  readonly words: ReadonlyMap<string, readonly Person[]>;
};

/** Lays out people and organisations for lookup by name. */
export function knownNames(
  people: readonly Person[],
  organisations: readonly Organisation[],
): KnownNames {
  const called = new Map(people.map((person) => [person.id, whatSheIsCalled(person)]));
  const labels = new Map<string, Named[]>();
  const words = new Map<string, Person[]>();
  for (const { person, ...names } of called.values()) {
    for (const label of names.labels) listUnder(labels, label, { kind: 'person', person });
    for (const word of new Set(names.words)) listUnder(words, word, person);
  }
  for (const organisation of organisations) {
    listUnder(labels, foldName(organisation.name), { kind: 'organisation', organisation });
  }
  const byId = new Map(organisations.map((one) => [one.id, one]));
  return { people, organisations: byId, called, labels, labelsFrom: byFirst(labels.keys()), words };
}

function whatSheIsCalled(person: Person): Called {
  const names = [person.name, ...person.nicknames, person.addressAs ?? '', person.email ?? ''];
  const labels = [...new Set(names.map(foldName))].filter((label) => label !== '');
  const words = labels
    .filter((label) => !label.includes('@'))
    .map((label) => label.split(/[\s.·]+/u))
    .flatMap((some) => (some.length > 1 ? some : []));
  return { person, labels, words };
}

function byFirst(labels: Iterable<string>): Map<string, string[]> {
  const from = new Map<string, string[]>();
  for (const label of labels) listUnder(from, label.charAt(0), label);
  for (const some of from.values()) some.sort((one, other) => other.length - one.length);
  return from;
}

/** What somebody known is called. */
export function namesOf(names: KnownNames, person: Person): Called {
  return names.called.get(person.id) ?? { person, labels: [], words: [] };
}

/**
 * Everybody the whole of a text may mean, in the first of these ways that finds anybody: a whole name or
 * nickname, a first name, another word of a name, a beginning, pinyin initials. A company only by its whole name.
 */
export function matchName(names: KnownNames, text: string): readonly Named[] {
  const wanted = foldName(text);
  if (wanted === '') return [];
  const labelled = names.labels.get(wanted) ?? [];
  if (labelled.length > 0) return peopleFirst(labelled);
  return matchPerson(names, wanted).map((person) => ({ kind: 'person', person }));
}

/** A person beats a company of the same name. */
function peopleFirst(labelled: readonly Named[]): readonly Named[] {
  const people = labelled.filter((one) => one.kind === 'person');
  return people.length > 0 ? people : labelled;
}

function matchPerson(names: KnownNames, wanted: string): readonly Person[] {
  const byWord = names.words.get(wanted) ?? [];
  const first = byWord.filter((person) =>
    namesOf(names, person).labels.some((label) => label.startsWith(`${wanted} `)),
  );
  if (first.length > 0) return first;
  if (byWord.length > 0) return byWord;
  const byBeginning = names.people.filter((person) => begins(namesOf(names, person), wanted));
  if (byBeginning.length > 0) return byBeginning;
  return wanted.length < 2 ? [] : names.people.filter((person) => person.initials === wanted);
}

/** Small words with which a line may begin, and names too: "to jane" is not for Tom. */
const noBeginnings =
  /^(?:to|the|for|an|and|as|at|by|do|get|give|go|in|is|it|let|make|my|no|of|on|or|our|send|so|tell|up|us|we)$/u;

/** One Chinese character is a beginning; one Latin letter says too little. */
function begins({ labels, words }: Called, wanted: string): boolean {
  if ((wanted.length < 2 && !isChinese(wanted)) || noBeginnings.test(wanted)) return false;
  return [labels, words].some((some) => some.some((name) => name.startsWith(wanted)));
}

/** Companies a text may mean: by the whole name, else by its first word. */
export function matchOrganisation(names: KnownNames, text: string): readonly Organisation[] {
  const wanted = squeezed(text);
  const all = [...names.organisations.values()];
  const exact = all.filter((one) => squeezed(one.name) === wanted);
  if (exact.length > 0) return exact;
  return all.filter((one) => foldName(one.name).split(/[\s-]+/u)[0] === wanted);
}

/** `Blue-Bird` and `bluebird` are one company. */
function squeezed(name: string): string {
  return foldName(name).replaceAll(/[\s-]+/gu, '');
}

/** A person with the company she is at, as problems and questions list her. */
export function asCandidate(names: KnownNames, person: Person): PersonCandidate {
  const { organisation: id } = person;
  const organisation = id === undefined ? undefined : names.organisations.get(id);
  return organisation === undefined ? { person } : { person, organisation };
}

function listUnder<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
