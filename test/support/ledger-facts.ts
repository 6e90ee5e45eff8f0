import type { Ledger } from '../../src/actions/world.ts';
import type { Now } from '../../src/domain/calendar/now.ts';
import type { Commitment } from '../../src/domain/commitment/commitment.ts';
import type { Note } from '../../src/domain/commitment/note.ts';
import { captureChanges } from '../../src/domain/entries/capture-fields.ts';
import { commitmentChanges } from '../../src/domain/entries/commitment-fields.ts';
import type { CommitmentChange } from '../../src/domain/entries/commitment-fields.ts';
import type { Fact } from '../../src/domain/entries/entry.ts';
import { noteChanges } from '../../src/domain/entries/note-fields.ts';
import { organisationChanges } from '../../src/domain/entries/organisation-fields.ts';
import { personChanges } from '../../src/domain/entries/person-fields.ts';
import type { PersonChange } from '../../src/domain/entries/person-fields.ts';
import { due, homeZone, organisationIdFor, personIdFor, wall } from './make-commitment.ts';

/** A clock that stands still until it is set. */
export type StoppedClock = { readonly now: () => Now; readonly set: (time: string) => void };

export function stoppedClock(time = '2026-11-23T09:00'): StoppedClock {
  let at = wall(time);
  return {
    now: () => ({
      wall: at,
      zone: homeZone,
      epochMs: at.toZonedDateTime(homeZone).epochMilliseconds,
    }),
    set: (next) => {
      at = wall(next);
    },
  };
}

/** Ids that count: `id-000001`, `id-000002` ... */
export function countingIds(prefix = 'id'): () => string {
  let count = 0;
  return () => `${prefix}-${String((count += 1)).padStart(6, '0')}`;
}

/** The fact that makes a promise to Jane; its id is `id-of-HANDLE`, said at nine on 23 November 2026. */
export function promising(
  handle: string,
  change: Omit<CommitmentChange, 'promised'> & { readonly promised?: string } = {},
): Fact {
  const { promised = '2026-11-26', ...rest } = change;
  return {
    verb: 'promised',
    entity: 'commitment',
    entityId: `id-of-${handle}`,
    changes: commitmentChanges({
      handle,
      direction: 'mine',
      kind: 'work',
      who: [personIdFor('jane')],
      organisation: organisationIdFor('acme'),
      what: 'revised deck',
      promised: due(promised),
      said: wall('2026-11-23T09:00'),
      ...rest,
    }),
  };
}

export function changing(
  handle: string,
  change: CommitmentChange,
  verb: Fact['verb'] = 'edited',
): Fact {
  return {
    verb,
    entity: 'commitment',
    entityId: `id-of-${handle}`,
    changes: commitmentChanges(change),
  };
}

export function delivering(handle: string, at: string): Fact {
  return changing(handle, { standing: { kind: 'delivered', at: wall(at) } }, 'delivered');
}

export function meeting(id: string, change: PersonChange): Fact {
  return { verb: 'met-person', entity: 'person', entityId: id, changes: personChanges(change) };
}

export function meetingOrganisation(id: string, name: string): Fact {
  return {
    verb: 'met-organisation',
    entity: 'organisation',
    entityId: id,
    changes: organisationChanges({ name, side: 'client' }),
  };
}

export type Noted = Pick<Note, 'about' | 'text'> & {
  readonly kind?: Note['kind'];
  readonly at?: string;
};

export function noting(
  id: string,
  { about, text, kind = 'private', at = '2026-11-23T10:00' }: Noted,
): Fact {
  return {
    verb: 'noted',
    entity: 'note',
    entityId: id,
    changes: noteChanges({ about, text, kind, at: wall(at) }),
  };
}

export function capturing(id: string, handle: string, text: string): Fact {
  return {
    verb: 'captured',
    entity: 'capture',
    entityId: id,
    changes: captureChanges({
      handle,
      text,
      verb: 'add',
      reason: 'date',
      at: wall('2026-11-23T09:30'),
      isOpen: true,
    }),
  };
}

/** Writes facts as one act. */
export function act(ledger: Ledger, ...facts: readonly Fact[]): void {
  ledger.write(() => ({ ok: true, value: { facts, value: undefined } }));
}

export function handlesOf(commitments: readonly Commitment[]): string {
  return commitments.map(({ handle }) => handle).join(' ');
}
