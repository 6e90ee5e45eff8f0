import { readEffort } from '../../capture/effort/read-effort.ts';
import type { ItemsRead } from '../../capture/read-item.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import type { Problem } from '../../domain/problem.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';

type Verb = (Problem & { readonly kind: 'words-behind' })['verb'];

/** The items of a line behind whose handles nothing is left over: words that would be dropped are refused. */
export async function withoutWordsBehind(
  face: Face,
  { items, rest }: ItemsRead,
  verb: Verb,
): Promise<Result<readonly Commitment[]>> {
  if (rest === '') return ok(items);
  const flag = await flagFor(face, rest, verb);
  const handles = items.map(({ handle }) => handle).join(' ');
  return refuse({ kind: 'words-behind', verb, handles, text: rest, flag });
}

/** The same where nothing can be said of them at all; `command`: what was typed before. */
export function handlesAlone(
  { items, rest }: ItemsRead,
  command: string,
): Result<readonly Commitment[]> {
  if (rest === '') return ok(items);
  const handles = items.map(({ handle }) => handle).join(' ');
  return refuse({ kind: 'handle-alone', command, handles, text: rest });
}

/** By which flag such words are most likely said. */
async function flagFor(face: Face, text: string, verb: Verb): Promise<'took' | 'at' | 'note'> {
  if (verb === 'drop') return 'note';
  if (verb === 'done' && readEffort(text) !== undefined) return 'took';
  const { isPastMoment } = await import('./date-flags.ts');
  return isPastMoment(face, text) ? 'at' : 'note';
}
