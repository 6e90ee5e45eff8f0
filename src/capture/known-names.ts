import type { Organisation, OrganisationId, Person } from '../domain/people/people.ts';
import type { PersonCandidate } from '../domain/problem.ts';
import { foldName, isChinese } from './plain-form.ts';

/** Somebody or some company a name may mean. */
export type Named =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'organisation'; readonly organisation: Organisation };

/** Everybody a line may name, laid out to be looked up by name. Made once for many lines. */
export type KnownNames = {
  readonly people: readonly Person[];
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  /** Whole names, nicknames and forms of address, folded. */
  readonly labels: ReadonlyMap<string, readonly Named[]>;
  /** Single words of names of several words, folded: jane and li of Jane Li. */
  readonly words: ReadonlyMap<string, readonly Person[]>;
  readonly longestLabel: number;
};

/** Lays out people and organisations for lookup by name. */
export function knownNames(
  people: readonly Person[],
  organisations: readonly Organisation[],
): KnownNames {
  const labels = new Map<string, Named[]>();
  const words = new Map<string, Person[]>();
  for (const person of people) {
    for (const label of labelsOf(person)) listUnder(labels, label, { kind: 'person', person });
    for (const word of wordsOf(person)) listUnder(words, word, person);
  }
  for (const organisation of organisations) {
    listUnder(labels, foldName(organisation.name), { kind: 'organisation', organisation });
  }
  return {
    people,
    organisations: new Map(organisations.map((one) => [one.id, one])),
    labels,
    words,
    longestLabel: Math.max(0, ...[...labels.keys()].map((label) => label.length)),
  };
}

/** Every whole name a person goes by, folded. */
export function labelsOf(person: Person): readonly string[] {
  const names = [person.name, ...person.nicknames, person.addressAs ?? '', person.email ?? ''];
  return [...new Set(names.map(foldName))].filter((label) => label !== '');
}

/** The words of her names, when they have several, folded; first names first. */
export function wordsOf(person: Person): readonly string[] {
  return labelsOf(person)
    .filter((label) => !label.includes('@'))
    .map((label) => label.split(/[\s.·]+/u))
    .flatMap((words) => (words.length > 1 ? words : []));
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
  const people = matchPerson(names, wanted);
  return people.map((person) => ({ kind: 'person', person }));
}

/** A person beats a company of the same name. */
function peopleFirst(labelled: readonly Named[]): readonly Named[] {
  const people = labelled.filter((one) => one.kind === 'person');
  return people.length > 0 ? people : labelled;
}

function matchPerson(names: KnownNames, wanted: string): readonly Person[] {
  const byWord = names.words.get(wanted) ?? [];
  const byFirstName = byWord.filter((person) => labelsOf(person).some((label) => label.startsWith(`${wanted} `)));
  if (byFirstName.length > 0) return byFirstName;
  if (byWord.length > 0) return byWord;
  const byBeginning = names.people.filter((person) => begins(person, wanted));
  if (byBeginning.length > 0) return byBeginning;
  return wanted.length < 2 ? [] : names.people.filter((person) => person.initials === wanted);
}

/** One Chinese character is a beginning; one Latin letter says too little. */
function begins(person: Person, wanted: string): boolean {
  if (wanted.length < 2 && !isChinese(wanted)) return false;
  return [...labelsOf(person), ...wordsOf(person)].some((name) => name.startsWith(wanted));
}

/** Companies a text may mean: by whole name, by our own side's names, by the first words of it, by domain. */
export function matchOrganisation(names: KnownNames, text: string): readonly Organisation[] {
  const wanted = foldName(text).replaceAll(/[\s-]+/gu, '');
  const all = [...names.organisations.values()];
  const squeezed = (one: Organisation) => foldName(one.name).replaceAll(/[\s-]+/gu, '');
  const exact = all.filter((one) => squeezed(one) === wanted);
  if (exact.length > 0) return exact;
  return all.filter((one) => foldName(one.name).split(/[\s-]+/u)[0] === wanted);
}

/** A person with the company she is at, as problems and questions list her. */
export function asCandidate(names: KnownNames, person: Person): PersonCandidate {
  const organisation = organisationOf(names, person);
  return organisation === undefined ? { person } : { person, organisation };
}

function organisationOf(names: KnownNames, person: Person): Organisation | undefined {
  return person.organisation === undefined ? undefined : names.organisations.get(person.organisation);
}

function listUnder<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
