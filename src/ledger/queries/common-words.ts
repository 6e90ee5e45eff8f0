import type { Store } from '../store.ts';

/**
 * A word of one or two characters: the trigram index does not know it. And one far longer than a word: the index
 * takes it apart into threes, and twice the length costs it four times as long.
 */
export function isOutsideIndex(word: string): boolean {
  return word.length > 100 || Array.from(word).length < 3;
}

/** Within double quotes a trigram index takes everything as it stands. */
export function asPhrase(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

/** Whether so many texts hold all of these words. */
export function areCommon(store: Store, words: readonly string[], common: number): boolean {
  const short = words.filter(isOutsideIndex);
  const long = words.filter((word) => !isOutsideIndex(word));
  const isHeld = short.map(() => 'instr(text, ?) > 0');
  const [table, held] =
    long.length === 0 ? ['doc', isHeld] : ['search', ['search MATCH ?', ...isHeld]];
  const found = store.all(
    `SELECT 1 FROM ${table} WHERE ${held.join(' AND ')} LIMIT ?`,
    ...(long.length === 0 ? [] : [long.map(asPhrase).join(' AND ')]),
    ...short,
    common,
  );
  return found.length === common;
}

/**
 * The same question as is answered by gathering everything that holds each word, put to one text after the other,
 * the newest first: of sixty thousand that hold it, two hundred are wanted. Asked with the words, then how many.
 */
export function newestHolding(words: readonly string[]): string {
  const places = words.map((_, index) => index + 1);
  return `
    WITH ${places.map(namedBy).join(', ')}
    SELECT doc.id, doc.kind FROM doc
    WHERE doc.kind IN ('commitment', 'note', 'person') AND ${places.map(holds).join(' AND ')}
    ORDER BY doc.rank DESC, doc.born DESC LIMIT ?`;
}

/** Those of the name, and everybody at a company of the name. */
function namedBy(place: number): string {
  return `
    named${place} (id) AS MATERIALIZED (
      SELECT id FROM doc WHERE kind IN ('person', 'organisation') AND instr(text, ?${place}) > 0
      UNION SELECT person.id FROM doc JOIN person ON person.organisation = doc.id
        WHERE doc.kind = 'organisation' AND instr(doc.text, ?${place}) > 0)`;
}

function holds(place: number): string {
  const isWith = (commitment: string) =>
    `EXISTS (SELECT 1 FROM party WHERE party.commitment = ${commitment}
       AND party.owner IN named${place})`;
  return `(instr(doc.text, ?${place}) > 0 OR CASE doc.kind
    WHEN 'person' THEN doc.id IN named${place}
    WHEN 'commitment' THEN ${isWith('doc.id')}
    ELSE EXISTS (
      SELECT 1 FROM note WHERE note.id = doc.id AND (
        note.about IN named${place} OR ${isWith('note.about')}
        OR EXISTS (SELECT 1 FROM doc AS subject
          WHERE subject.id = note.about AND instr(subject.text, ?${place}) > 0)))
    END)`;
}
