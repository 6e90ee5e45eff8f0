import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { NamedCommitment } from '../../domain/commitment/named-commitment.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { cleanForTerminal } from '../text/clean-text.ts';
import type { Telling } from '../telling.ts';
import type { Words } from '../words.ts';

/** Whom a commitment is with: "Jane Li, Acme", "Jane Li and Tom Wu, Acme", "yourself". */
export function describeWho(words: Words, named: NamedCommitment): string {
  const names = named.people.map((person) => person.name);
  const company = named.organisation?.name;
  if (names.length === 0) return cleanForTerminal(company ?? words.act.myself);
  const people = words.act.names(names);
  return cleanForTerminal(company === undefined ? people : words.act.nameAt(people, company));
}

/** A person with her company: "Jane Li (Acme)". */
export function describePerson(
  words: Words,
  person: Person,
  organisation: Organisation | undefined,
): string {
  return cleanForTerminal(
    organisation ? words.act.personAt(person.name, organisation.name) : person.name,
  );
}

/** A commitment in one breath: "7k revised deck, Jane Li, Acme". */
export function describeItem(words: Words, commitment: Commitment, telling: Telling): string {
  const named = telling.nameOf(commitment);
  const what = cleanForTerminal(commitment.what);
  return `${commitment.handle} ${words.act.nameAt(what, describeWho(words, named))}`;
}
