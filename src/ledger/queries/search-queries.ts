import type { LedgerReads, SearchHit } from '../../actions/world.ts';
import { foldForSearch } from '../../domain/entries/search-text.ts';
import { commitmentFrom } from './commitment-queries.ts';
import { areCommon, asPhrase, isOutsideIndex, newestHolding } from './common-words.ts';
import { noteFrom } from './note-queries.ts';
import { personFrom } from './people-queries.ts';
import { textIn } from '../store.ts';
import type { Row, Store } from '../store.ts';

type SearchReads = Pick<LedgerReads, 'search' | 'searchTold'>;

/**
 * Finds by words. Three characters and more through the trigram index, one and two by looking at each text. Words
 * that stand together in `common` texts are looked for from the newest on, until there are enough.
 */
export function searchQueries(store: () => Store, common = 3000): SearchReads {
  const hitsFrom = (rows: readonly Row[]) => rows.flatMap((row) => hitFrom(row, store()) ?? []);
  return {
    search: (words, most) => {
      const wanted = foldedWords(words);
      if (wanted.length === 0) return [];
      if (areCommon(store(), wanted, common))
        return hitsFrom(store().all(newestHolding(wanted), ...wanted, most));
      return hitsFrom(store().all(`${hitsOf(wanted)} LIMIT ?`, ...wanted.map(asAsked), most));
    },
    searchTold: (words) => {
      const wanted = foldedWords(words);
      if (wanted.length === 0) return [];
      return hitsFrom(store().all(hitsOf(wanted, isTold), ...wanted.map(asAsked)));
    },
  };
}

function foldedWords(words: readonly string[]): readonly string[] {
  const folded = new Set(words.map(foldForSearch).filter((word) => word !== ''));
  return [...folded].slice(0, mostWords);
}

/** More words than this are no question but a pasted page; SQLite gives up at some thirty times as many. */
const mostWords = 40;

const isAnything = `doc.kind IN ('commitment', 'note', 'person')`;

const isTold = `CASE doc.kind
  WHEN 'commitment' THEN EXISTS (
    SELECT 1 FROM commitment WHERE commitment.id = doc.id AND direction = 'mine')
  WHEN 'note' THEN EXISTS (SELECT 1 FROM note WHERE note.id = doc.id AND note.kind = 'told')
  END`;

/** All of the words must be found: by the text itself, by the names of those it is about, or by what a note is about. */
function hitsOf(words: readonly string[], isWanted = isAnything): string {
  return `
    SELECT doc.id, doc.kind FROM doc
    WHERE ${words.map((word) => `doc.id IN (${idsHolding(textHolding(word))})`).join(' AND ')}
      AND ${isWanted}
    ORDER BY doc.rank DESC, doc.born DESC`;
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

function textHolding(word: string): string {
  return isOutsideIndex(word)
    ? 'SELECT id, kind FROM doc WHERE instr(text, ?) > 0'
    : 'SELECT id, kind FROM doc WHERE n IN (SELECT rowid FROM search WHERE search MATCH ?)';
}

function asAsked(word: string): string {
  return isOutsideIndex(word) ? word : asPhrase(word);
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
