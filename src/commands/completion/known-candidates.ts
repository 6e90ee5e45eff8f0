import { knownNames, namesOf } from '../../capture/names/known-names.ts';
import type { Commitment, Direction } from '../../domain/commitment/commitment.ts';
import { describeWho } from '../../wording/sentences/describe-commitment.ts';
import { longDue } from '../../wording/short-when.ts';
import { tellingOf } from '../printing/envelope.ts';
import type { Face } from '../face.ts';
import type { Candidate } from './candidate.ts';

/** Everybody, with the client; two of one name are told apart as `name@client`. */
export function people(face: Face): readonly Candidate[] {
  const { ledger } = face.world();
  const all = ledger.people();
  const names = knownNames(all, []);
  return all.map((person) => {
    const company = person.organisation && ledger.organisation(person.organisation)?.name;
    const isOneOfSeveral = (names.labels.get(person.name.toLowerCase())?.length ?? 0) > 1;
    const { labels, words } = namesOf(names, person);
    return {
      value: isOneOfSeveral && company ? `${person.name}@${company}` : person.name,
      ...(company === undefined ? {} : { says: company }),
      known: [...labels, ...words, ...(person.initials === undefined ? [] : [person.initials])],
    };
  });
}

/** Every company, and what it is to us. */
export function companies(face: Face): readonly Candidate[] {
  const { sides } = face.words.card;
  return face
    .world()
    .ledger.organisations()
    .map(({ name, side }) => ({ value: name, says: sides[side] }));
}

/** What is open, by its handle, with its words, whom it is for, and when. */
export function openItems(face: Face, direction?: Direction): readonly Candidate[] {
  return face
    .world()
    .ledger.openCommitments()
    .filter((one) => direction === undefined || one.direction === direction)
    .map((one) => ({ value: one.handle, says: textOf(face, one) }));
}

/** Lines that were not understood, by their handle. */
export function unreadLines(face: Face): readonly Candidate[] {
  return face
    .world()
    .ledger.unreadLines()
    .map(({ handle, text }) => ({ value: handle, says: text }));
}

function textOf(face: Face, commitment: Commitment): string {
  const telling = tellingOf(face);
  const who = describeWho(face.words, telling.nameOf(commitment));
  const due = longDue(face.words.morning, commitment.promised, telling.now);
  return [commitment.what, who, due].filter((text) => text !== '').join(', ');
}
