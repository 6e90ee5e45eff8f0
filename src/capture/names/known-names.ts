import type { Organisation, OrganisationId, Person, PersonId } from '../../domain/people/people.ts';
import type { PersonCandidate } from '../../domain/problem.ts';
import { foldName, isChinese } from '../text/plain-form.ts';

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
  /** How long the whole names are that begin with a character, longest first. */
  readonly lengthsFrom: ReadonlyMap<string, readonly number[]>;
  /** Who answers to a single word of her name: jane and li of Jane Li. */
  readonly words: ReadonlyMap<string, readonly Person[]>;
  /** Who has these pinyin initials: wm of 王敏. */
  readonly initials: ReadonlyMap<string, readonly Person[]>;
};

/** Known names that grow while many lines are read. */
export type GrowingNames = {
  readonly names: KnownNames;
  readonly enter: (people: readonly Person[], organisations: readonly Organisation[]) => void;
};

/** Lays out people and organisations for lookup by name. */
export function knownNames(
  people: readonly Person[],
  organisations: readonly Organisation[],
): KnownNames {
  const growing = growingNames();
  growing.enter(people, organisations);
  return growing.names;
}

/** The same, begun with nobody; whoever a line makes is entered for the lines behind it. */
export function growingNames(): GrowingNames {
  const people: Person[] = [];
  const companies = new Map<OrganisationId, Organisation>();
  const called = new Map<PersonId, Called>();
  const labels = new Map<string, Named[]>();
  const lengths = new Map<string, number[]>();
  const words = new Map<string, Person[]>();
  const initials = new Map<string, Person[]>();
  const listLabel = (label: string, named: Named): void => {
    listUnder(labels, label, named);
    listLength(lengths, label);
  };
  const enterPerson = (person: Person): void => {
    const names = whatSheIsCalled(person);
    people.push(person);
    called.set(person.id, names);
    for (const label of names.labels) listLabel(label, { kind: 'person', person });
    for (const word of new Set(names.words)) listUnder(words, word, person);
    if (person.initials !== undefined) listUnder(initials, person.initials, person);
  };
  return {
    names: {
      people,
      organisations: companies,
      called,
      labels,
      lengthsFrom: lengths,
      words,
      initials,
    },
    enter: (newPeople, newCompanies) => {
      newPeople.forEach(enterPerson);
      for (const organisation of newCompanies) {
        companies.set(organisation.id, organisation);
        listLabel(foldName(organisation.name), { kind: 'organisation', organisation });
      }
    },
  };
}

/** Longest first, each length once: names are looked for by how long they can be, not one by one. */
function listLength(lengths: Map<string, number[]>, label: string): void {
  const some = lengths.get(label.charAt(0)) ?? [];
  if (some.includes(label.length)) return;
  lengths.set(
    label.charAt(0),
    [...some, label.length].toSorted((one, other) => other - one),
  );
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
  return wanted.length < 2 ? [] : (names.initials.get(wanted) ?? []);
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
