BEGIN;
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
CREATE TRIGGER doc_comes AFTER INSERT ON doc
BEGIN INSERT INTO search (rowid, text) VALUES (NEW.n, NEW.text); END;
CREATE TRIGGER doc_goes AFTER DELETE ON doc
BEGIN INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.n, OLD.text); END;
CREATE TRIGGER doc_changes AFTER UPDATE OF text ON doc WHEN OLD.text IS NOT NEW.text
BEGIN
  INSERT INTO search (search, rowid, text) VALUES ('delete', OLD.n, OLD.text);
  INSERT INTO search (rowid, text) VALUES (NEW.n, NEW.text);
END;
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO "entry" VALUES ('id-000005', 'id-000004', 'id000003', 1, '1795395600000-0000-id000003', '2026-11-23T09:00:00', 'Asia/Shanghai', 'me', 'met-organisation', 'organisation', 'acme', '{"name":"Acme","side":"client"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000006', 'id-000004', 'id000003', 2, '1795395600000-0001-id000003', '2026-11-23T09:00:00', 'Asia/Shanghai', 'me', 'met-person', 'person', 'jane', '{"name":"Jane Li","organisation":"acme","nicknames":[],"email":"jane@acme.example"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000007', 'id-000004', 'id000003', 3, '1795395600000-0002-id000003', '2026-11-23T09:00:00', 'Asia/Shanghai', 'me', 'promised', 'commitment', 'id-of-7k', '{"handle":"7k","direction":"mine","kind":"work","who":["jane"],"organisation":"acme","what":"revised deck","theyGet":"12 slides, PDF","promised":{"at":"2026-11-26T12:00","zone":"Asia/Shanghai"},"need":480,"said":"2026-11-23T09:00:00","chanceSaid":0.6,"forecastMinutes":900}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000009', 'id-000008', 'id000003', 4, '1795396200000-0000-id000003', '2026-11-23T09:10:00', 'Asia/Shanghai', 'me', 'met-organisation', 'organisation', 'chenguang', '{"name":"晨光","side":"client"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000010', 'id-000008', 'id000003', 5, '1795396200000-0001-id000003', '2026-11-23T09:10:00', 'Asia/Shanghai', 'me', 'met-person', 'person', 'wangmin', '{"name":"王敏","organisation":"chenguang","initials":"wm","language":"zh-Hans"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000011', 'id-000008', 'id000003', 6, '1795396200000-0002-id000003', '2026-11-23T09:10:00', 'Asia/Shanghai', 'me', 'promised', 'commitment', 'id-of-p4', '{"handle":"p4","direction":"mine","kind":"work","who":["wangmin"],"organisation":"chenguang","what":"报价单","promised":{"day":"2026-11-24"},"need":120,"said":"2026-11-23T09:00:00"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000013', 'id-000012', 'id000003', 7, '1795399200000-0000-id000003', '2026-11-23T10:00:00', 'Asia/Shanghai', 'me', 'awaited', 'commitment', 'id-of-w2', '{"handle":"w2","direction":"theirs","kind":"work","who":["jane"],"organisation":"acme","what":"brand guidelines","promised":{"day":"2026-11-27"},"said":"2026-11-23T09:00:00","serves":["id-of-7k"]}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000015', 'id-000014', 'id000003', 8, '1795399200000-0001-id000003', '2026-11-23T10:00:00', 'Asia/Shanghai', 'me', 'noted', 'note', 'note-1', '{"about":{"kind":"person","id":"jane"},"kind":"private","text":"hates friday calls; ''quoted''","at":"2026-11-23T10:00:00"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000017', 'id-000016', 'id000003', 9, '1795421100000-0000-id000003', '2026-11-23T16:05:00', 'Asia/Shanghai', 'me', 'moved', 'commitment', 'id-of-7k', '{"promised":{"at":"2026-11-27T17:00","zone":"Asia/Shanghai"},"firstPromised":{"at":"2026-11-26T12:00","zone":"Asia/Shanghai"},"moved":{"at":"2026-11-23T16:05:00","from":{"at":"2026-11-26T12:00","zone":"Asia/Shanghai"},"why":"photos late","wasLate":false},"told":{"at":"2026-11-23T16:05:00","via":"mail"}}', '{"promised":["id-000007"]}', 1);
INSERT INTO "entry" VALUES ('id-000018', 'id-000016', 'id000003', 10, '1795421100000-0001-id000003', '2026-11-23T16:05:00', 'Asia/Shanghai', 'me', 'noted', 'note', 'note-2', '{"about":{"kind":"commitment","id":"id-of-7k"},"kind":"private","text":"she took it well","at":"2026-11-23T16:05:00"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000020', 'id-000019', 'id000003', 11, '1795489200000-0000-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'delivered', 'commitment', 'id-of-p4', '{"delivered":{"at":"2026-11-24T11:00:00","gap":"over","took":90},"dropped":null}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000022', 'id-000021', 'id000003', 12, '1795489200000-0001-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'promised', 'commitment', 'id-of-n6', '{"handle":"n6","direction":"mine","kind":"work","who":["jane"],"organisation":"acme","what":"never mind","promised":null,"said":"2026-11-23T09:00:00"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000024', 'id-000023', 'id000003', 13, '1795489200000-0002-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'dropped', 'commitment', 'id-of-n6', '{"delivered":null,"dropped":{"at":"2026-11-24T11:00:00","why":"released","isWhyPrivate":false}}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000026', 'id-000025', 'id000003', 14, '1795489200000-0003-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'captured', 'capture', 'line-1', '{"handle":"r8","text":"jane deck by thrusday","verb":"add","reason":"date","at":"2026-11-23T09:30:00","isOpen":true}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000028', 'id-000027', 'id000003', 15, '1795489200000-0004-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'promised', 'commitment', 'id-of-t5', '{"handle":"t5","direction":"mine","kind":"work","who":["jane"],"organisation":"acme","what":"undone for good","promised":{"day":"2026-11-26"},"said":"2026-11-23T09:00:00"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000030', 'id-000029', 'id000003', 16, '1795489200000-0005-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'undone', 'act', 'id-000027', '{"undone":true}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000032', 'id-000031', 'id000003', 17, '1795489200000-0006-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'edited', 'commitment', 'id-of-7k', '{"target":{"day":"2026-11-27"},"planB":"six slides"}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000034', 'id-000033', 'id000003', 18, '1795489200000-0007-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'undone', 'act', 'id-000031', '{"undone":true}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000036', 'id-000035', 'id000003', 19, '1795489200000-0008-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'redone', 'act', 'id-000031', '{"undone":false}', '{"undone":["id-000034"]}', 1);
INSERT INTO "entry" VALUES ('id-000038', 'id-000037', 'id000003', 20, '1795489200000-0009-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'noted', 'note', 'note-3', '{}', '{}', 1);
INSERT INTO "entry" VALUES ('id-000041', 'id-000040', 'id000003', 21, '1795489200000-000a-id000003', '2026-11-24T11:00:00', 'Asia/Shanghai', 'me', 'erased', 'erasure', 'id-000039', '{"entries":["id-000038"]}', '{}', 1);
INSERT INTO "about_ledger" VALUES ('id', 'id-000002');
INSERT INTO "about_ledger" VALUES ('next-handle', 6);
INSERT INTO "act" VALUES ('id-000004', '1795395600000-0002-id000003', '2026-11-23T09:00:00', 0);
INSERT INTO "act" VALUES ('id-000008', '1795396200000-0002-id000003', '2026-11-23T09:10:00', 0);
INSERT INTO "act" VALUES ('id-000012', '1795399200000-0000-id000003', '2026-11-23T10:00:00', 0);
INSERT INTO "act" VALUES ('id-000014', '1795399200000-0001-id000003', '2026-11-23T10:00:00', 0);
INSERT INTO "act" VALUES ('id-000016', '1795421100000-0001-id000003', '2026-11-23T16:05:00', 0);
INSERT INTO "act" VALUES ('id-000019', '1795489200000-0000-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000021', '1795489200000-0001-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000023', '1795489200000-0002-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000025', '1795489200000-0003-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000027', '1795489200000-0004-id000003', '2026-11-24T11:00:00', 1);
INSERT INTO "act" VALUES ('id-000029', '1795489200000-0005-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000031', '1795489200000-0006-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000033', '1795489200000-0007-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000035', '1795489200000-0008-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000037', '1795489200000-0009-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "act" VALUES ('id-000040', '1795489200000-000a-id000003', '2026-11-24T11:00:00', 0);
INSERT INTO "commitment" VALUES ('id-of-7k', '7k', 'mine', 'open', '2026-11-23T09:00:00', '2026-11-27T17:00', 'Asia/Shanghai', NULL, NULL, '1795395600000-0002-id000003', 0, '{"handle":"7k","direction":"mine","kind":"work","who":["jane"],"organisation":"acme","what":"revised deck","theyGet":"12 slides, PDF","promised":{"at":"2026-11-27T17:00","zone":"Asia/Shanghai"},"need":480,"said":"2026-11-23T09:00:00","chanceSaid":0.6,"forecastMinutes":900,"firstPromised":{"at":"2026-11-26T12:00","zone":"Asia/Shanghai"},"moved":{"at":"2026-11-23T16:05:00","from":{"at":"2026-11-26T12:00","zone":"Asia/Shanghai"},"why":"photos late","wasLate":false},"told":{"at":"2026-11-23T16:05:00","via":"mail"},"target":{"day":"2026-11-27"},"planB":"six slides"}');
INSERT INTO "commitment" VALUES ('id-of-n6', 'n6', 'mine', 'dropped', '2026-11-23T09:00:00', '~', NULL, '2026-11-24T11:00:00', NULL, '1795489200000-0001-id000003', 0, '{"handle":"n6","direction":"mine","kind":"work","who":["jane"],"organisation":"acme","what":"never mind","promised":null,"said":"2026-11-23T09:00:00","delivered":null,"dropped":{"at":"2026-11-24T11:00:00","why":"released","isWhyPrivate":false}}');
INSERT INTO "commitment" VALUES ('id-of-p4', 'p4', 'mine', 'delivered', '2026-11-23T09:00:00', '2026-11-24T24:00', NULL, '2026-11-24T11:00:00', 'kept', '1795396200000-0002-id000003', 0, '{"handle":"p4","direction":"mine","kind":"work","who":["wangmin"],"organisation":"chenguang","what":"报价单","promised":{"day":"2026-11-24"},"need":120,"said":"2026-11-23T09:00:00","delivered":{"at":"2026-11-24T11:00:00","gap":"over","took":90},"dropped":null}');
INSERT INTO "commitment" VALUES ('id-of-w2', 'w2', 'theirs', 'open', '2026-11-23T09:00:00', '2026-11-27T24:00', NULL, NULL, NULL, '1795399200000-0000-id000003', 0, '{"handle":"w2","direction":"theirs","kind":"work","who":["jane"],"organisation":"acme","what":"brand guidelines","promised":{"day":"2026-11-27"},"said":"2026-11-23T09:00:00","serves":["id-of-7k"]}');
INSERT INTO "party" VALUES ('acme', '1795399200000-0000-id000003', 'id-of-w2', '2026-11-23T09:00:00');
INSERT INTO "party" VALUES ('acme', '1795489200000-0001-id000003', 'id-of-n6', '2026-11-23T09:00:00');
INSERT INTO "party" VALUES ('acme', '1795395600000-0002-id000003', 'id-of-7k', '2026-11-23T16:05:00');
INSERT INTO "party" VALUES ('chenguang', '1795396200000-0002-id000003', 'id-of-p4', '2026-11-24T11:00:00');
INSERT INTO "party" VALUES ('jane', '1795399200000-0000-id000003', 'id-of-w2', '2026-11-23T09:00:00');
INSERT INTO "party" VALUES ('jane', '1795489200000-0001-id000003', 'id-of-n6', '2026-11-23T09:00:00');
INSERT INTO "party" VALUES ('jane', '1795395600000-0002-id000003', 'id-of-7k', '2026-11-23T16:05:00');
INSERT INTO "party" VALUES ('wangmin', '1795396200000-0002-id000003', 'id-of-p4', '2026-11-24T11:00:00');
INSERT INTO "person" VALUES ('jane', 'acme', '1795395600000-0001-id000003', '{"name":"Jane Li","organisation":"acme","nicknames":[],"email":"jane@acme.example"}');
INSERT INTO "person" VALUES ('wangmin', 'chenguang', '1795396200000-0001-id000003', '{"name":"王敏","organisation":"chenguang","initials":"wm","language":"zh-Hans"}');
INSERT INTO "organisation" VALUES ('acme', '1795395600000-0000-id000003', '{"name":"Acme","side":"client"}');
INSERT INTO "organisation" VALUES ('chenguang', '1795396200000-0000-id000003', '{"name":"晨光","side":"client"}');
INSERT INTO "note" VALUES ('note-1', 'jane', 'private', '2026-11-23T10:00:00', NULL, '1795399200000-0001-id000003', '{"about":{"kind":"person","id":"jane"},"kind":"private","text":"hates friday calls; ''quoted''","at":"2026-11-23T10:00:00"}');
INSERT INTO "note" VALUES ('note-2', 'id-of-7k', 'private', '2026-11-23T16:05:00', NULL, '1795421100000-0001-id000003', '{"about":{"kind":"commitment","id":"id-of-7k"},"kind":"private","text":"she took it well","at":"2026-11-23T16:05:00"}');
INSERT INTO "capture" VALUES ('line-1', 'r8', 1, '1795489200000-0003-id000003', '{"handle":"r8","text":"jane deck by thrusday","verb":"add","reason":"date","at":"2026-11-23T09:30:00","isOpen":true}');
INSERT INTO "doc" VALUES (1, 'acme', 'organisation', 0, '1795395600000-0000-id000003', 'acme');
INSERT INTO "doc" VALUES (2, 'chenguang', 'organisation', 0, '1795396200000-0000-id000003', '晨光');
INSERT INTO "doc" VALUES (3, 'id-of-7k', 'commitment', 1, '1795395600000-0002-id000003', 'revised deck
12 slides, pdf
six slides
photos late');
INSERT INTO "doc" VALUES (4, 'id-of-n6', 'commitment', 0, '1795489200000-0001-id000003', 'never mind
released');
INSERT INTO "doc" VALUES (5, 'id-of-p4', 'commitment', 0, '1795396200000-0002-id000003', '报价单');
INSERT INTO "doc" VALUES (6, 'id-of-w2', 'commitment', 1, '1795399200000-0000-id000003', 'brand guidelines');
INSERT INTO "doc" VALUES (7, 'jane', 'person', 2, '1795395600000-0001-id000003', 'jane li
jane@acme.example');
INSERT INTO "doc" VALUES (8, 'note-1', 'note', 0, '1795399200000-0001-id000003', 'hates friday calls; ''quoted''');
INSERT INTO "doc" VALUES (9, 'note-2', 'note', 0, '1795421100000-0001-id000003', 'she took it well');
INSERT INTO "doc" VALUES (10, 'wangmin', 'person', 2, '1795396200000-0001-id000003', '王敏
wm');
PRAGMA application_id = 1801810036;
PRAGMA user_version = 4;
COMMIT;
