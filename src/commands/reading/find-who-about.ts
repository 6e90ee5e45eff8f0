import { matchName, matchOrganisation, asCandidate } from '../../capture/names/known-names.ts';
import { nearPeople } from '../../capture/names/near-names.ts';
import type { Organisation, Person } from '../../domain/people/people.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';
import { namesContext } from './names-context.ts';

/** A person or a company, as `who`, `note`, `edit` and `mail` mean one. */
export type WhoAbout =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'organisation'; readonly organisation: Organisation };

/** The one person or company these words name; several or none are refused with the choices. */
export function findWhoAbout(face: Face, words: readonly string[]): Result<WhoAbout> {
  const typed = words.join(' ').trim();
  if (typed === '') return refuse({ kind: 'words-missing', missing: 'who' });
  const { names } = namesContext(face);
  const [plain = '', company] = typed.split(/[@＠]/u);
  const found = matchName(names, plain).filter(
    (one) => company === undefined || (one.kind === 'person' && isAt(one.person)),
  );
  const [first, ...others] = found;
  if (first && others.length === 0) return ok(first);
  if (found.length > 1) {
    const candidates = found.flatMap((one) =>
      one.kind === 'person' ? [asCandidate(names, one.person)] : [],
    );
    return refuse({ kind: 'person-unclear', typed, candidates });
  }
  const [organisation] = company === undefined ? matchOrganisation(names, typed) : [];
  if (organisation) return ok({ kind: 'organisation', organisation });
  return refuse({ kind: 'who-not-found', typed, candidates: nearPeople(names, typed) });

  function isAt(person: Person): boolean {
    return matchOrganisation(names, company ?? '').some((one) => one.id === person.organisation);
  }
}
