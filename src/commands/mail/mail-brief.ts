import { prepareBrief, type BriefWish } from '../../actions/letters/prepare-brief.ts';
import type { Commitment } from '../../domain/commitment/commitment.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import { briefLetter } from '../../letters/kinds/brief-letter.ts';
import { printProblem } from '../printing/envelope.ts';
import type { ExitCode, Face } from '../face.ts';
import { findWhoAbout } from '../reading/find-who-about.ts';
import { textFlag } from '../reading/flag-values.ts';
import { giveLetters } from './give-letters.ts';
import { readBareItemLetter } from './read-item-letter.ts';
import type { VerbLine } from '../flag-table.ts';

/** `kept mail brief ITEM --owner WHO` for the studio; `--client` for the client to confirm. */
export async function mailBrief(face: Face, line: VerbLine): Promise<ExitCode> {
  const { flags } = line;
  const asked = await readBareItemLetter(face, line);
  if (!asked.ok) return printProblem(face, asked.problem);
  const { item, wish } = asked.value;
  const readers = readersOf(face, item, flags);
  if (!readers.ok) return printProblem(face, readers.problem);
  const prepared = prepareBrief(face.world(), item, { ...wish, readers: readers.value });
  if (!prepared.ok) return printProblem(face, prepared.problem);
  const { facts } = prepared.value;
  return giveLetters(face, flags, [
    {
      ...prepared.value,
      kind: 'brief',
      letter: briefLetter(facts),
      suffix: `brief-${facts.what}`,
      effect:
        readers.value.kind === 'client' ? { kind: 'to-confirm', item: item.id } : { kind: 'none' },
    },
  ]);
}

/** The client, whom she names, or who does the work. */
function readersOf(
  face: Face,
  { owner }: Commitment,
  flags: VerbLine['flags'],
): Result<BriefWish['readers']> {
  if (flags.client) return ok({ kind: 'client' });
  const typed = textFlag(flags, 'owner');
  if (typed === undefined) {
    const person = owner && face.world().ledger.person(owner);
    return ok({ kind: 'studio', ...(person ? { to: person } : {}) });
  }
  const about = findWhoAbout(face, [typed]);
  if (!about.ok) return about;
  return about.value.kind === 'person'
    ? ok({ kind: 'studio', to: about.value.person })
    : refuse({ kind: 'letter-inward', name: about.value.organisation.name });
}
