-- What one person has prepared and a second may release: content is frozen here, so what was checked is what is released.
CREATE TABLE publication_draft (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('agenda', 'roster', 'charter')),
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
CREATE INDEX publication_draft_subject ON publication_draft (kind, subject_id, prepared_at);
CREATE INDEX publication_draft_preparer ON publication_draft (prepared_by);
CREATE UNIQUE INDEX publication_draft_open ON publication_draft (kind, subject_id) WHERE state = 'prepared';
CREATE TRIGGER publication_draft_version BEFORE UPDATE ON publication_draft WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: publication_draft'); END;

-- What was made public: numbered revisions, never edited, never removed. The public site reads this table only.
-- A revision is public from public_from on. A withdrawal is a revision too: 'kept' leaves the text to read, 'hidden' does not.
CREATE TABLE publication (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('agenda', 'roster', 'charter')),
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
