import type { LedgerReads } from '../../actions/world.ts';
import type { Note, UnreadLine } from '../../domain/commitment/note.ts';
import { foldCapture } from '../../domain/entries/capture-fields.ts';
import { noteId } from '../../domain/entries/ids.ts';
import { foldNote } from '../../domain/entries/note-fields.ts';
import { fieldsFromText } from './entry-rows.ts';
import { textIn } from '../store.ts';
import type { Row, Store } from '../store.ts';

type NoteReads = Pick<
  LedgerReads,
  | 'notesAbout'
  | 'lastNoteAbout'
  | 'notesOfKind'
  | 'notesSince'
  | 'unreadLines'
  | 'unreadLineByHandle'
>;

/** What is asked about notes and unread lines. */
export function noteQueries(store: () => Store): NoteReads {
  return {
    notesAbout: (id) =>
      notesFrom(
        store().all('SELECT id, fields FROM note WHERE about = ? ORDER BY at DESC, born DESC', id),
      ),
    lastNoteAbout: (id) =>
      noteFrom(
        store().one(
          'SELECT id, fields FROM note WHERE about = ? ORDER BY at DESC, born DESC LIMIT 1',
          id,
        ),
      ),
    notesOfKind: (about, kind, most) =>
      notesFrom(
        store().all(
          `SELECT id, fields FROM note
           WHERE about IN (SELECT value FROM json_each(?)) AND kind = ?
           ORDER BY at DESC, born DESC LIMIT ?`,
          JSON.stringify(about),
          kind,
          most,
        ),
      ),
    notesSince: (since) =>
      notesFrom(store().all('SELECT id, fields FROM note WHERE at >= ? ORDER BY at, born', since)),
    unreadLines: () =>
      store()
        .all('SELECT id, fields FROM capture WHERE open = 1 ORDER BY born')
        .flatMap((row) => lineFrom(row) ?? []),
    unreadLineByHandle: (handle) =>
      lineFrom(
        store().one(
          'SELECT id, fields FROM capture WHERE handle = ? ORDER BY born LIMIT 1',
          handle.toLowerCase(),
        ),
      ),
  };
}

function notesFrom(rows: readonly Row[]): readonly Note[] {
  return rows.flatMap((row) => noteFrom(row) ?? []);
}

export function noteFrom(row: Row | undefined): Note | undefined {
  return row && foldNote(noteId(textIn(row, 'id')), fieldsFromText(textIn(row, 'fields')));
}

function lineFrom(row: Row | undefined): UnreadLine | undefined {
  return row && foldCapture(textIn(row, 'id'), fieldsFromText(textIn(row, 'fields')));
}
