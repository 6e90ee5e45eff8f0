import type { CommitmentId } from '../commitment/commitment.ts';
import type { NoteId } from '../commitment/note.ts';
import type { OrganisationId, PersonId } from '../people/people.ts';
import type { ActId, EntryId } from './entry.ts';

// The one place where a plain text becomes an id of its kind.

export const commitmentId = (text: string): CommitmentId => text as CommitmentId;
export const personId = (text: string): PersonId => text as PersonId;
export const organisationId = (text: string): OrganisationId => text as OrganisationId;
export const noteId = (text: string): NoteId => text as NoteId;
export const actId = (text: string): ActId => text as ActId;
export const entryId = (text: string): EntryId => text as EntryId;
