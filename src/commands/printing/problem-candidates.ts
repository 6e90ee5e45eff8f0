import type { Problem } from '../../domain/problem.ts';
import { dueJson } from './due-json.ts';
import type { Json } from './json.ts';

/** The choices a refusal offers, for scripts. */
export function problemCandidates(problem: Problem): readonly Json[] {
  switch (problem.kind) {
    case 'person-unknown':
    case 'person-unclear':
    case 'who-not-found':
      return problem.candidates.map(({ person, organisation }) => ({
        id: person.id,
        name: person.name,
        ...(organisation ? { client: organisation.name } : {}),
      }));
    case 'commitment-unclear':
      return problem.candidates.map(({ id, handle, what }) => ({ id, handle, what }));
    case 'several-in-line':
      return problem.pieces.map((text) => ({ text }));
    case 'date-unclear':
      return problem.readings.map((reading) => dueJson(reading.due));
    default:
      return [];
  }
}
