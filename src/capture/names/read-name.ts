import type { OrganisationSaid, PersonSaid, WhoSaid } from '../../domain/people/who-said.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';
import type { Named } from './known-names.ts';
import { asCandidate, matchName } from './known-names.ts';
import { asName, readNameAtOrganisation } from './name-at-organisation.ts';
import { nearPeople } from './near-names.ts';
import { foldName } from '../text/plain-form.ts';

/** Somebody, or a company alone, as one name in a line says; `isMyself` for `me` and 我. */
export type NameRead = WhoSaid & {
  /** The domain from which the company was guessed. */
  readonly guessedFrom?: string;
};

const myself = /^(?:me|myself|我|自己|我自己)$/u;

/** Whether a text is the word for oneself. */
export function isMyself(text: string): boolean {
  return myself.test(foldName(text));
}

/** Who the whole of a text names: nobody unknown, unless it says at which company she is. */
export function readName(text: string, context: CaptureContext): Result<NameRead> {
  return readKnownName(text, context) ?? unknownName(text, context);
}

/** The same, but undefined for a name nobody has. */
export function readKnownName(text: string, context: CaptureContext): Result<NameRead> | undefined {
  if (isMyself(text)) return ok({ people: [], isMyself: true });
  if (/.[@＠﹫]./u.test(text)) return readAtForm(text, context);
  const chosen = chosenFor(text, context);
  if (chosen !== undefined) return ok(chosen);
  const matches = matchName(context.names, text);
  return matches.length === 0 ? undefined : nameOf(text, matches, context);
}

/** Who a text names, from those who answer to it. */
export function nameOf(
  text: string,
  matches: readonly Named[],
  context: CaptureContext,
): Result<NameRead> {
  const [match] = matches;
  if (match === undefined) return unknownName(text, context);
  if (matches.length > 1) return chooseAmong(text, matches, context);
  return ok(match.kind === 'person' ? knownPerson(match, context) : knownCompany(match));
}

/** Several names of one line as one: filed under the first company among them. */
export function joinNames(names: readonly NameRead[]): NameRead {
  const organisation = names.find((name) => name.organisation !== undefined)?.organisation;
  const guessedFrom = names.find((name) => name.guessedFrom !== undefined)?.guessedFrom;
  return {
    people: names.flatMap((name) => name.people),
    isMyself: names.every((name) => name.isMyself),
    ...(organisation === undefined ? {} : { organisation }),
    ...(guessedFrom === undefined ? {} : { guessedFrom }),
  };
}

function readAtForm(text: string, context: CaptureContext): Result<NameRead> {
  const chosen = chosenFor(text, context);
  if (chosen !== undefined) return ok(chosen);
  const found = readNameAtOrganisation(context.names, text, context.newSide ?? 'client');
  if (found === undefined) return unknownName(text, context);
  const { people, organisation, guessedFrom } = found;
  if (people.length > 1) {
    return refuse({
      kind: 'person-unclear',
      typed: text,
      candidates: candidatesOf(people, context),
    });
  }
  return ok({
    people,
    isMyself: false,
    ...(organisation === undefined ? {} : { organisation }),
    ...(guessedFrom === undefined ? {} : { guessedFrom }),
  });
}

function candidatesOf(people: readonly PersonSaid[], context: CaptureContext) {
  const ids = new Set(people.flatMap((person) => (person.kind === 'known' ? [person.id] : [])));
  return context.names.people
    .filter((person) => ids.has(person.id))
    .map((person) => asCandidate(context.names, person));
}

function chosenFor(text: string, context: CaptureContext): NameRead | undefined {
  const answer = context.chosen?.find((one) => foldName(one.typed) === foldName(text));
  if (answer === undefined) return undefined;
  const person = context.names.people.find((one) => one.id === answer.person);
  return person && knownPerson({ kind: 'person', person }, context);
}

function knownPerson(match: Named & { kind: 'person' }, context: CaptureContext): NameRead {
  const { id, organisation } = match.person;
  const isOwn = organisation !== undefined && context.names.organisations.has(organisation);
  const filed: OrganisationSaid | undefined = isOwn
    ? { kind: 'known', id: organisation }
    : undefined;
  return {
    people: [{ kind: 'known', id }],
    isMyself: false,
    ...(filed === undefined ? {} : { organisation: filed }),
  };
}

function knownCompany(match: Named & { kind: 'organisation' }): NameRead {
  return {
    people: [],
    organisation: { kind: 'known', id: match.organisation.id },
    isMyself: false,
  };
}

function chooseAmong(
  text: string,
  matches: readonly Named[],
  context: CaptureContext,
): Result<NameRead> {
  const chosen = chosenFor(text, context);
  if (chosen !== undefined) return ok(chosen);
  const candidates = matches.flatMap((match) =>
    match.kind === 'person' ? [asCandidate(context.names, match.person)] : [],
  );
  return refuse({ kind: 'person-unclear', typed: text, candidates });
}

function unknownName(text: string, context: CaptureContext): Result<NameRead> {
  if (context.unknownPeople === 'make' && text.trim() !== '') {
    return ok({ people: [{ kind: 'new', name: asName(text) }], isMyself: false });
  }
  return refuse({
    kind: 'person-unknown',
    typed: text.trim(),
    candidates: nearPeople(context.names, text),
  });
}
