import type { Temporal } from '../calendar/temporal.ts';
import type { Commitment, CommitmentId, MeetingDetails } from '../commitment/commitment.ts';
import type { Due } from '../commitment/due.ts';
import type { NoteKind } from '../commitment/note.ts';
import { commitmentChanges } from '../entries/commitment-fields.ts';
import type { Fact } from '../entries/entry.ts';
import { commitmentId, noteId } from '../entries/ids.ts';
import type { PersonId } from '../people/people.ts';
import { noteChanges } from '../entries/note-fields.ts';

/** Something written down at a meeting. */
export type MeetingNote = {
  readonly kind: NoteKind;
  readonly text: string;
  readonly topic?: string;
};

export type MeetingTook = {
  readonly end: Temporal.PlainDateTime;
  readonly details: MeetingDetails;
  /** Everybody who was there, when the form named more than were known. */
  readonly who?: readonly PersonId[];
  readonly via?: string;
  readonly job?: string;
};

/** A meeting that was to come has taken place. */
export function decideMet(id: CommitmentId, { end, details, who, via, job }: MeetingTook): Fact {
  return {
    verb: 'delivered',
    entity: 'commitment',
    entityId: id,
    changes: commitmentChanges({
      standing: { kind: 'delivered', at: end },
      ...(Object.keys(details).length === 0 ? {} : { meeting: details }),
      ...(who === undefined ? {} : { who }),
      ...(via === undefined ? {} : { via }),
      ...(job === undefined ? {} : { job }),
    }),
  };
}

/** What was said there, objections before what was decided against them. */
export function decideMinutes(
  meeting: CommitmentId,
  notes: readonly MeetingNote[],
  context: {
    readonly at: Temporal.PlainDateTime;
    readonly via?: string;
    readonly newId: () => string;
  },
): readonly Fact[] {
  const isObjection = ({ kind }: MeetingNote) => kind === 'objection';
  const ordered = [...notes.filter(isObjection), ...notes.filter((note) => !isObjection(note))];
  return ordered.map((note) => ({
    verb: 'noted',
    entity: 'note',
    entityId: noteId(context.newId()),
    changes: noteChanges({
      about: { kind: 'commitment', id: meeting },
      at: context.at,
      ...(context.via === undefined ? {} : { via: context.via }),
      ...note,
    }),
  }));
}

/** The report that is owed of it from now on. */
export function decideReport(
  meeting: Commitment,
  report: {
    readonly what: string;
    readonly due: Due;
    readonly said: Temporal.PlainDateTime;
    readonly handle: string;
    readonly newId: () => string;
  },
): { readonly id: CommitmentId; readonly fact: Fact } {
  const { who, organisation, job, id: about } = meeting;
  const id = commitmentId(report.newId());
  return {
    id,
    fact: {
      verb: 'promised',
      entity: 'commitment',
      entityId: id,
      changes: commitmentChanges({
        direction: 'mine',
        kind: 'report',
        handle: report.handle,
        who,
        ...(organisation === undefined ? {} : { organisation }),
        ...(job === undefined ? {} : { job }),
        what: report.what,
        about,
        promised: report.due,
        said: report.said,
        isNeedAssumed: true,
        serves: [],
        after: [],
        isShareable: false,
      }),
    },
  };
}
