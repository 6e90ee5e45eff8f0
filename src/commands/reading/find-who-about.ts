import { findNamed } from '../../capture/names/find-named.ts';
import { nearPeople } from '../../capture/names/near-names.ts';
import type { Named } from '../../capture/names/known-names.ts';
import { refuse, type Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';
import { namesContext } from './names-context.ts';

/** A person or a company, as `who`, `note`, `edit` and `mail` mean one. */
export type WhoAbout = Named;

/** The one person or company these words name; several or none are refused with the choices. */
export function findWhoAbout(face: Face, words: readonly string[]): Result<WhoAbout> {
  const typed = words.join(' ').trim();
  if (typed === '') return refuse({ kind: 'words-missing', missing: 'who' });
  const context = namesContext(face);
  const found = findNamed(typed, context);
  const candidates = nearPeople(context.names, typed);
  return found ?? refuse({ kind: 'who-not-found', typed, candidates });
}
