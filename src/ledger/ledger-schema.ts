/** `kept` in ASCII: what SQLite's header calls the program a file belongs to. */
export const applicationId = 0x6b657074;

/** The layout below. A ledger of a higher one is refused, of a lower one migrated. */
export const ledgerVersion = 4;

/**
 * The truth. Nothing here is ever changed or deleted; the one exception is erasure, and it opens only for
 * entries that a recorded erasure names, so that none can be emptied in silence.
 *
 * INSERT OR REPLACE would delete without firing the delete trigger: the insert trigger refuses any seq that
 * is not the device's next, and any id that is there.
 */
export const entrySchema = `
CREATE TABLE entry (
  id TEXT PRIMARY KEY NOT NULL,
  act TEXT NOT NULL,
  device TEXT NOT NULL,
  seq INTEGER NOT NULL,
  hlc TEXT NOT NULL,
  at TEXT NOT NULL,
  zone TEXT NOT NULL,
  actor TEXT NOT NULL,
  verb TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  changes TEXT NOT NULL,
  parents TEXT NOT NULL,
  v INTEGER NOT NULL,
  UNIQUE (device, seq)
) STRICT;
CREATE INDEX entry_of_entity ON entry (entity_id, hlc);
CREATE INDEX entry_of_act ON entry (act);
CREATE INDEX entry_of_erasure ON entry (id) WHERE entity = 'erasure';
CREATE INDEX entry_of_import ON entry (hlc) WHERE entity = 'import';

CREATE TRIGGER entry_comes_next BEFORE INSERT ON entry
WHEN NEW.seq IS NOT 1 + (SELECT coalesce(max(seq), 0) FROM entry WHERE device = NEW.device)
  OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an entry is added once, after the one before it'); END;

CREATE TRIGGER entry_stays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

CREATE TRIGGER entry_stands BEFORE UPDATE ON entry
WHEN NEW.changes IS NOT '{}'
  OR NEW.rowid IS NOT OLD.rowid OR NEW.id IS NOT OLD.id OR NEW.act IS NOT OLD.act
  OR NEW.device IS NOT OLD.device OR NEW.seq IS NOT OLD.seq OR NEW.hlc IS NOT OLD.hlc
  OR NEW.at IS NOT OLD.at OR NEW.zone IS NOT OLD.zone OR NEW.actor IS NOT OLD.actor
  OR NEW.verb IS NOT OLD.verb OR NEW.entity IS NOT OLD.entity
  OR NEW.entity_id IS NOT OLD.entity_id OR NEW.parents IS NOT OLD.parents OR NEW.v IS NOT OLD.v
  OR NOT EXISTS (
    SELECT 1 FROM entry AS erasure, json_each(erasure.changes, '$.entries') AS named
    WHERE erasure.entity = 'erasure' AND named.value = OLD.id)
BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

CREATE TABLE about_ledger (name TEXT PRIMARY KEY NOT NULL, value ANY NOT NULL) STRICT, WITHOUT ROWID;
`;

/** Worked out from the entries: dropped and folded anew by a rebuild. `born` is the hybrid time of the first entry; `unclear`: entries that did not see each other differ. */
export const cacheSchema = `
CREATE TABLE act (
  id TEXT PRIMARY KEY NOT NULL, hlc TEXT NOT NULL, at TEXT NOT NULL, undone INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX act_newest ON act (hlc);

CREATE TABLE commitment (
  id TEXT PRIMARY KEY NOT NULL, handle TEXT NOT NULL, direction TEXT NOT NULL, state TEXT NOT NULL,
  said TEXT NOT NULL, due TEXT NOT NULL, zone TEXT, closed TEXT, outcome TEXT, born TEXT NOT NULL,
  unclear INTEGER NOT NULL, fields TEXT NOT NULL
) STRICT;
CREATE INDEX commitment_unclear ON commitment (born) WHERE unclear = 1;
CREATE INDEX commitment_handle ON commitment (handle);
CREATE INDEX commitment_born ON commitment (born);
CREATE INDEX commitment_open ON commitment (due, born) WHERE state = 'open';
CREATE INDEX commitment_closed ON commitment (closed, born) WHERE state <> 'open';
CREATE INDEX commitment_kept ON commitment (closed, born, outcome, zone)
  WHERE state = 'delivered' AND direction = 'mine';

CREATE TABLE learnt (under TEXT NOT NULL, past TEXT NOT NULL) STRICT;

CREATE TABLE party (
  owner TEXT NOT NULL, born TEXT NOT NULL, commitment TEXT NOT NULL, contact TEXT NOT NULL,
  PRIMARY KEY (owner, born, commitment)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_commitment ON party (commitment);
CREATE INDEX party_contact ON party (owner, contact);

CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL, organisation TEXT, born TEXT NOT NULL, fields TEXT NOT NULL
) STRICT;
CREATE INDEX person_born ON person (born);
CREATE INDEX person_organisation ON person (organisation);

CREATE TABLE organisation (
  id TEXT PRIMARY KEY NOT NULL, born TEXT NOT NULL, fields TEXT NOT NULL
) STRICT;
CREATE INDEX organisation_born ON organisation (born);

CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL, about TEXT NOT NULL, kind TEXT NOT NULL, at TEXT NOT NULL, contact TEXT,
  born TEXT NOT NULL, fields TEXT NOT NULL
) STRICT;
CREATE INDEX note_about ON note (about, at, born);
CREATE INDEX note_contact ON note (about, contact) WHERE contact IS NOT NULL;
CREATE INDEX note_at ON note (at, born);

CREATE TABLE capture (
  id TEXT PRIMARY KEY NOT NULL, handle TEXT NOT NULL, open INTEGER NOT NULL, born TEXT NOT NULL,
  fields TEXT NOT NULL
) STRICT;
CREATE INDEX capture_handle ON capture (handle);
CREATE INDEX capture_open ON capture (born) WHERE open = 1;

CREATE TABLE doc (
  n INTEGER PRIMARY KEY, id TEXT UNIQUE NOT NULL, kind TEXT NOT NULL, rank INTEGER NOT NULL,
  born TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX doc_name ON doc (kind, id) WHERE kind IN ('person', 'organisation');
CREATE INDEX doc_newest ON doc (rank DESC, born DESC);
CREATE VIRTUAL TABLE search USING fts5 (
  text, content = 'doc', content_rowid = 'n', tokenize = 'trigram case_sensitive 1'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER doc_comes AFTER INSERT ON doc
BEGIN INSERT INTO search (rowid, text) VALUES (NEW.n, NEW.text); END;
CREATE TRIGGER doc_goes AFTER DELETE ON doc
BEGIN INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.n, OLD.text); END;
CREATE TRIGGER doc_changes AFTER UPDATE OF text ON doc WHEN OLD.text IS NOT NEW.text
BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.n, OLD.text);
  INSERT INTO search (rowid, text) VALUES (NEW.n, NEW.text);
END;
`;

/** The cache tables, in an order in which they can be dropped; `search` first, or it would watch `doc` go. */
export const cacheTables = [
  'search',
  'doc',
  'act',
  'commitment',
  'learnt',
  'party',
  'person',
  'organisation',
  'note',
  'capture',
] as const;
