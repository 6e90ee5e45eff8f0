import type { OrganisationSaid, PersonSaid } from '../../domain/people/who-said.ts';
import type { Result } from '../../domain/result.ts';
import { ok, refuse } from '../../domain/result.ts';
import { foldName } from '../text/plain-form.ts';
import type { TypedLine } from '../text/typed-line.ts';
import type { WhoFound } from './marked-names.ts';
import { asName } from './name-at-organisation.ts';

/**
 * Names are looked for in the plain form of a line, where ’ is ' and （ is (. What somebody new is called, and
 * what is asked back, is as it was typed.
 */
export function namesAsTyped(line: TypedLine, found: Result<WhoFound>): Result<WhoFound> {
  if (line.typed === line.plain) return found;
  if (!found.ok) {
    const { problem } = found;
    if (problem.kind !== 'person-unknown' && problem.kind !== 'person-unclear') return found;
    return refuse({ ...problem, typed: stretchOf(line, problem.typed) ?? problem.typed });
  }
  const { who } = found.value;
  const people = who.people.map((person) => personAsTyped(line, person));
  const { organisation } = who;
  const named = organisation && { organisation: organisationAsTyped(line, organisation) };
  return ok({ ...found.value, who: { ...who, people, ...named } });
}

function personAsTyped(line: TypedLine, person: PersonSaid): PersonSaid {
  if (person.kind === 'known') return person;
  const { organisation } = person;
  return {
    ...person,
    name: nameAsTyped(line, person.name),
    ...(organisation ? { organisation: organisationAsTyped(line, organisation) } : {}),
  };
}

function organisationAsTyped(line: TypedLine, organisation: OrganisationSaid): OrganisationSaid {
  if (organisation.kind === 'known') return organisation;
  return { ...organisation, name: nameAsTyped(line, organisation.name) };
}

/** Only the form may differ: another name than the one that was read is never put in its place. */
function nameAsTyped(line: TypedLine, name: string): string {
  const typed = stretchOf(line, name);
  if (typed === undefined) return name;
  const written = asName(typed);
  return foldName(written) === foldName(name) ? written : name;
}

/** Where a name of the plain form stands in the line, as it was typed there. */
function stretchOf(line: TypedLine, name: string): string | undefined {
  const words = name.split(/\s+/u).map((word) => RegExp.escape(word));
  const found = new RegExp(words.join(String.raw`[._\s]+`), 'iu').exec(line.plain);
  return found ? line.typed.slice(found.index, found.index + found[0].length) : undefined;
}
