import type { LedgerReads, SearchHit } from '../../actions/world.ts';
import { foldForSearch } from '../../domain/entries/search-text.ts';
import { commitmentFrom } from './commitment-queries.ts';
import { noteFrom } from './note-queries.ts';
import { personFrom } from './people-queries.ts';
import { textIn } from '../store.ts';
import type { Row, Store } from '../store.ts';

/** Finds by words. Three characters and more through the trigram index, one and two by looking at each text. */
export function searchQueries(store: () => Store): Pick<LedgerReads, 'search'> {
  return {
    search: (words, most) => {
      const wanted = words.map(foldForSearch).filter((word) => word !== '');
      if (wanted.length === 0) return [];
      const rows = store().all(hitsOf(wanted.map(textHolding)), ...wanted.map(asAsked), most);
      return rows.flatMap((row) => hitFrom(row, store()) ?? []);
    },
  };
}

/** All of the words must be found: by the text itself, by the names of those it is about, or by what a note is about. */
function hitsOf(texts: readonly string[]): string {
  return `
    SELECT doc.id, doc.kind FROM doc
    WHERE doc.kind IN ('commitment', 'note', 'person')
      AND ${texts.map((text) => `doc.id IN (${idsHolding(text)})`).join(' AND ')}
    ORDER BY doc.rank DESC, doc.born DESC LIMIT ?`;
}

function idsHolding(text: string): string {
  return `
    WITH held (id, kind) AS (${text}),
      named (id) AS (
        SELECT id FROM held WHERE kind IN ('person', 'organisation')
        UNION SELECT person.id FROM held JOIN person ON person.organisation = held.id
          WHERE held.kind = 'organisation'),
      subject (id) AS (
        SELECT id FROM held UNION SELECT id FROM named
        UNION SELECT party.commitment FROM named JOIN party ON party.owner = named.id)
    SELECT id FROM subject
    UNION SELECT note.id FROM subject JOIN note ON note.about = subject.id`;
}

function isShort(word: string): boolean {
  return Array.from(word).length < 3;
}

function textHolding(word: string): string {
  return isShort(word)
    ? 'SELECT id, kind FROM doc WHERE instr(text, ?) > 0'
    : 'SELECT id, kind FROM doc WHERE n IN (SELECT rowid FROM search WHERE search MATCH ?)';
}

// Within double quotes a trigram index takes everything as it stands.
function asAsked(word: string): string {
  return isShort(word) ? word : `"${word.replaceAll('"', '""')}"`;
}

function hitFrom(row: Row, store: Store): SearchHit | undefined {
  const id = textIn(row, 'id');
  switch (textIn(row, 'kind')) {
    case 'commitment': {
      const found = commitmentFrom(store.one('SELECT id, fields FROM commitment WHERE id = ?', id));
      return found && { kind: 'commitment', commitment: found };
    }
    case 'note': {
      const found = noteFrom(store.one('SELECT id, fields FROM note WHERE id = ?', id));
      return found && { kind: 'note', note: found };
    }
    default: {
      const found = personFrom(store.one('SELECT id, fields FROM person WHERE id = ?', id));
      return found && { kind: 'person', person: found };
    }
  }
}
