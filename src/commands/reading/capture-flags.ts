import { readOrganisation } from '../../capture/names/name-at-organisation.ts';
import { readName } from '../../capture/names/read-name.ts';
import type { CommitmentDraft } from '../../domain/decisions/promise.ts';
import type { PersonId, Side } from '../../domain/people/people.ts';
import type { OrganisationSaid } from '../../domain/people/who-said.ts';
import { ok, refuse, type Result } from '../../domain/result.ts';
import type { Face } from '../face.ts';
import { dateFlag, momentFlag } from './date-flags.ts';
import type { VerbLine } from '../flag-table.ts';
import { effortFlag, sideOf, textFlag, textPart } from './flag-values.ts';
import { namesContext } from './names-context.ts';

type Flags = VerbLine['flags'];

type FlagParts = Partial<
  Pick<
    CommitmentDraft,
    | 'need'
    | 'target'
    | 'said'
    | 'owner'
    | 'theyGet'
    | 'via'
    | 'planB'
    | 'note'
    | 'job'
    | 'isShareable'
    | 'side'
  >
>;

/** The parts of a draft that flags give; `--by`, `--for` and `--after` belong to the line. */
export function readCaptureFlags(face: Face, flags: Flags): Result<FlagParts> {
  const need = effortFlag(flags, 'need');
  if (!need.ok) return need;
  const target = dateFlag(face, flags, 'target');
  if (!target.ok) return target;
  const said = momentFlag(face, flags, 'said');
  if (!said.ok) return said;
  const owner = ownerFlag(face, flags);
  if (!owner.ok) return owner;
  return ok({
    ...(need.value === undefined ? {} : { need: need.value }),
    ...(target.value === undefined ? {} : { target: target.value }),
    ...(said.value === undefined ? {} : { said: said.value }),
    ...(owner.value === undefined ? {} : { owner: owner.value }),
    ...textPart(flags, 'as', 'theyGet'),
    ...textPart(flags, 'via', 'via'),
    ...textPart(flags, 'plan-b', 'planB'),
    ...textPart(flags, 'note', 'note'),
    ...textPart(flags, 'job', 'job'),
    ...(flags.shareable ? { isShareable: true } : {}),
    ...sidePart(flags),
  });
}

function sidePart(flags: Flags): { side?: Side } {
  const side = sideOf(flags);
  return side === undefined ? {} : { side };
}

/** Who on our side does the work, known by name (`--owner ming`). */
export function ownerFlag(face: Face, flags: Flags): Result<PersonId | undefined> {
  const text = textFlag(flags, 'owner');
  if (text === undefined) return ok(undefined);
  const who = readName(text, namesContext(face));
  if (!who.ok && who.problem.kind !== 'person-unknown') return who;
  const [person] = who.ok ? who.value.people : [];
  return person?.kind === 'known'
    ? ok(person.id)
    : refuse({ kind: 'flag-not-read', flag: '--owner', value: text, expects: 'who' });
}

/** `--client Bluebird`: the company somebody is at, or a promise is filed under; it may be new. */
export function clientFlag(face: Face, flags: Flags): OrganisationSaid | undefined {
  const text = textFlag(flags, 'client');
  return text === undefined
    ? undefined
    : readOrganisation(namesContext(face).names, text.replace(/^@/u, ''), 'client');
}
