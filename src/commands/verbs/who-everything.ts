import type { Person } from '../../domain/people/people.ts';
import { knownOfPerson } from '../../domain/forgetting/known-of-person.ts';
import { printEnvelope } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';

/** `kept who WHO --everything`: all that is recorded of one person, every entry as it stands in the ledger. */
export async function printEverything(face: Face, person: Person): Promise<ExitCode> {
  const keeping = await face.outside.keeping();
  const { ledger } = face.world();
  const others = ledger.people().filter(({ id }) => id !== person.id);
  const entries = knownOfPerson(keeping.entries, { person, others });
  const organisation = person.organisation && ledger.organisation(person.organisation);
  printEnvelope(face, {
    person: { ...person },
    ...(organisation ? { client: { id: organisation.id, name: organisation.name } } : {}),
    entries: entries.map(({ id, act, at, zone, verb, entity, entityId, changes }) => ({
      id,
      act,
      at,
      zone,
      verb,
      entity,
      entityId,
      changes,
    })),
  });
  return 0;
}
