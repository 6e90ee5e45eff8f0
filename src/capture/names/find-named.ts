import { ok, type Result } from '../../domain/result.ts';
import type { CaptureContext } from '../capture-context.ts';
import { foldName, plainForm } from '../text/plain-form.ts';
import { matchOrganisation, type Named } from './known-names.ts';
import { namesAt } from './name-at.ts';
import { isOwnSide } from './name-at-organisation.ts';
import { readKnownName, type NameRead } from './read-name.ts';

/**
 * The one person or company the whole of a text names, read as WHO in a line is: `jane`, `jane@acme`, `acme jane`, 晨光王敏; and a
 * company by its first word, or `us`. Undefined when nobody known is named.
 */
export function findNamed(typed: string, context: CaptureContext): Result<Named> | undefined {
  const plain = plainForm(typed).replace(/^@/u, '').trim();
  const read = wholeName(plain, context);
  if (read && !read.ok) return read;
  const named = read && known(read.value, context);
  if (named) return ok(named);
  const [organisation, other] = organisationsCalled(plain, context);
  return organisation && other === undefined
    ? ok({ kind: 'organisation', organisation })
    : undefined;
}

function wholeName(plain: string, context: CaptureContext): Result<NameRead> | undefined {
  const whole = readKnownName(plain, context);
  if (whole !== undefined) return whole;
  const found = namesAt(plain, 0, context);
  return found?.to === plain.length ? found.name : undefined;
}

/** Somebody new is nobody here: looking makes no one. */
function known({ people, organisation }: NameRead, { names }: CaptureContext): Named | undefined {
  const [said, other] = people;
  if (said !== undefined) {
    if (other !== undefined || said.kind !== 'known') return undefined;
    const person = names.people.find(({ id }) => id === said.id);
    return person && { kind: 'person', person };
  }
  const company =
    organisation?.kind === 'known' ? names.organisations.get(organisation.id) : undefined;
  return company && { kind: 'organisation', organisation: company };
}

function organisationsCalled(plain: string, { names }: CaptureContext) {
  if (!isOwnSide(foldName(plain))) return matchOrganisation(names, plain);
  return [...names.organisations.values()].filter(({ side }) => side === 'ours');
}
