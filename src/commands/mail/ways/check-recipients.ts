import { inwardAddress } from '../../../domain/letters/inward-reader.ts';
import { isForOurSide, type LetterEffect } from '../../../domain/letters/letter-effect.ts';
import { isMailAddress } from '../../../domain/letters/mail-address.ts';
import { knownRecipients, type KnownCircle } from '../../../domain/letters/known-recipients.ts';
import { refuse, type Result } from '../../../domain/result.ts';
import type { Face } from '../../face.ts';
import type { ReadyLetter } from '../ready-letter.ts';

/** A letter and whom it goes to, as the ledger files it: a client, or a person of none. */
export type Addressed = {
  readonly letter: string;
  readonly effect: LetterEffect;
  readonly circle: string;
  readonly name: string;
  readonly to: readonly string[];
};

/** Before anything is sent: she has an address of her own, and each recipient is of those it is written for. */
export function checkRecipients(
  face: Face,
  { id, name, kind, effect, letter }: ReadyLetter,
): Result<readonly string[]> {
  const to = letter.to.map(({ address }) => address);
  return checkAddressed(face, { letter: kind, effect, circle: id, name, to });
}

export function checkAddressed(
  face: Face,
  { letter, effect, circle, name, to }: Addressed,
): Result<readonly string[]> {
  const { email } = face.world().settings.me;
  if (email === undefined || !isMailAddress(email)) {
    return refuse({ kind: 'way-not-set', setting: 'me.email' });
  }
  if (isForOurSide(letter, effect)) {
    const { ledger } = face.world();
    const everybody = { organisations: ledger.organisations(), people: ledger.people() };
    for (const address of to) {
      const inward = inwardAddress(address, everybody);
      if (!inward.ok) return inward;
    }
  }
  const known = isForOurSide(letter, effect) ? ourSide(face, email) : circleOf(face, circle);
  return knownRecipients(to, known, name);
}

function circleOf(face: Face, circle: string): KnownCircle {
  const { ledger } = face.world();
  const client = ledger.organisations().find(({ id }) => id === circle);
  const people = ledger
    .people()
    .filter(({ id, organisation }) => organisation === undefined && id === circle);
  return { client, people };
}

/** Our own side is where she is herself, and whoever is filed there: she knows them one by one. */
function ourSide(face: Face, email: string): KnownCircle {
  const { ledger } = face.world();
  const ours = ledger.organisations().filter(({ side }) => side === 'ours');
  const domains = [email.slice(email.lastIndexOf('@') + 1), ...ours.map(({ domain }) => domain)];
  const people = ledger
    .people()
    .filter(({ organisation }) => ours.some(({ id }) => id === organisation));
  return { client: { name: ours[0]?.name ?? '', domain: domains.join(' ') }, people };
}
