-- Measures and action items are published as well: the same two tables, open to more kinds (the app's list of kinds is the check).
CREATE TABLE publication_draft_new (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('prepared', 'returned', 'released')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  sha512 TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  note_en TEXT NOT NULL DEFAULT '',
  public_from TEXT,
  returned_reason TEXT NOT NULL DEFAULT '',
  prepared_by TEXT NOT NULL REFERENCES account (id),
  prepared_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
INSERT INTO publication_draft_new (id, kind, subject_id, state, content, sha512, note, note_en, public_from, returned_reason, prepared_by, prepared_at, version)
  SELECT id, kind, subject_id, state, content, sha512, note, note_en, public_from, returned_reason, prepared_by, prepared_at, version FROM publication_draft;
DROP TABLE publication_draft;
ALTER TABLE publication_draft_new RENAME TO publication_draft;
CREATE INDEX publication_draft_subject ON publication_draft (kind, subject_id, prepared_at);
CREATE INDEX publication_draft_preparer ON publication_draft (prepared_by);
CREATE UNIQUE INDEX publication_draft_open ON publication_draft (kind, subject_id) WHERE state = 'prepared';
CREATE INDEX publication_draft_waiting ON publication_draft (state, prepared_at, id);
CREATE TRIGGER publication_draft_version BEFORE UPDATE ON publication_draft WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: publication_draft'); END;

CREATE TABLE publication_new (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  code TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision > 0),
  withdrawal TEXT CHECK (withdrawal IN ('kept', 'hidden')),
  title TEXT NOT NULL,
  title_en TEXT NOT NULL,
  day TEXT,
  content TEXT NOT NULL CHECK (json_valid(content)),
  sha512 TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  note_en TEXT NOT NULL DEFAULT '',
  prepared_by TEXT NOT NULL REFERENCES account (id),
  released_by TEXT NOT NULL REFERENCES account (id),
  is_lone INTEGER NOT NULL CHECK (is_lone IN (0, 1)),
  released_at TEXT NOT NULL,
  public_from TEXT NOT NULL,
  UNIQUE (kind, subject_id, revision)
) STRICT;
INSERT INTO publication_new (id, kind, subject_id, code, revision, withdrawal, title, title_en, day, content, sha512, note, note_en, prepared_by, released_by, is_lone, released_at, public_from)
  SELECT id, kind, subject_id, code, revision, withdrawal, title, title_en, day, content, sha512, note, note_en, prepared_by, released_by, is_lone, released_at, public_from FROM publication;
DROP TRIGGER publication_stays;
DROP TABLE publication;
ALTER TABLE publication_new RENAME TO publication;
CREATE INDEX publication_code ON publication (kind, code, revision);
CREATE INDEX publication_day ON publication (kind, coalesce(day, '9999-12-31'), id);
CREATE INDEX publication_recent ON publication (public_from, id);
CREATE INDEX publication_preparer ON publication (prepared_by);
CREATE INDEX publication_releaser ON publication (released_by);
CREATE TRIGGER publication_keeps BEFORE UPDATE ON publication BEGIN SELECT RAISE(ABORT, 'append-only: publication'); END;
CREATE TRIGGER publication_stays BEFORE DELETE ON publication BEGIN SELECT RAISE(ABORT, 'append-only: publication'); END;
CREATE TRIGGER publication_once BEFORE INSERT ON publication
WHEN EXISTS (SELECT 1 FROM publication WHERE id = NEW.id OR (kind = NEW.kind AND subject_id = NEW.subject_id AND revision = NEW.revision))
BEGIN SELECT RAISE(ABORT, 'stale: publication'); END;
