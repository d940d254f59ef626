-- 配布資料. What it says of itself is here; its number and its files stand apart, so that renumbering or replacing is no edit of a title.
-- `due` is an instant; `clause` is the 号 of 情報公開法5条 on which a paper is withheld.
CREATE TABLE handout (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT REFERENCES agenda_item (id),
  title TEXT NOT NULL,
  submitter_id TEXT REFERENCES organization (id),
  submitter_name TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('requested', 'submitted', 'returned', 'accepted', 'withdrawn')),
  request TEXT NOT NULL DEFAULT '',
  due TEXT,
  returned_reason TEXT NOT NULL DEFAULT '',
  withdrawn_reason TEXT NOT NULL DEFAULT '',
  disclosure TEXT NOT NULL DEFAULT 'after_meeting'
    CHECK (disclosure IN ('open', 'after_meeting', 'with_summary', 'members', 'closed')),
  clause INTEGER CHECK (clause BETWEEN 1 AND 6),
  disclosure_reason TEXT NOT NULL DEFAULT '',
  review_on TEXT,
  on_web INTEGER NOT NULL DEFAULT 1 CHECK (on_web IN (0, 1)),
  in_packet INTEGER NOT NULL DEFAULT 1 CHECK (in_packet IN (0, 1)),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK (disclosure <> 'closed' OR (clause IS NOT NULL AND disclosure_reason <> ''))
) STRICT;
CREATE INDEX handout_meeting ON handout (meeting_id, state);
CREATE INDEX handout_item ON handout (item_id);
CREATE INDEX handout_submitter ON handout (submitter_id, state);
CREATE INDEX handout_submitted ON handout (due) WHERE state = 'submitted';

-- The set of a meeting's handouts: it changes with every renumbering, so that two of them do not cross, and says when it was frozen.
CREATE TABLE packet (
  id TEXT PRIMARY KEY REFERENCES meeting (id),
  frozen_at TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE handout_number (
  handout_id TEXT PRIMARY KEY REFERENCES handout (id),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  kind TEXT NOT NULL CHECK (kind IN ('material', 'reference', 'tabled')),
  major INTEGER NOT NULL CHECK (major > 0),
  minor INTEGER CHECK (minor > 0)
) STRICT;
CREATE UNIQUE INDEX handout_number_once ON handout_number (meeting_id, kind, major, coalesce(minor, 0));

-- The versions of a handout's file, never changed: a 差替え is the next one. The bytes are in R2 under the id.
CREATE TABLE handout_file (
  id TEXT PRIMARY KEY,
  handout_id TEXT NOT NULL REFERENCES handout (id),
  number INTEGER NOT NULL CHECK (number > 0),
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  sha512 TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  uploaded_by TEXT NOT NULL REFERENCES account (id),
  at TEXT NOT NULL,
  UNIQUE (handout_id, number)
) STRICT;
CREATE INDEX handout_file_sha512 ON handout_file (sha512);
CREATE INDEX handout_file_uploader ON handout_file (uploaded_by);

-- The versions that the secretariat has accepted: what others than it and the submitting ministry may see. The newest one is current.
CREATE TABLE handout_acceptance (
  file_id TEXT PRIMARY KEY REFERENCES handout_file (id),
  at TEXT NOT NULL
) STRICT;

CREATE TRIGGER handout_version BEFORE UPDATE ON handout WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: handout'); END;
CREATE TRIGGER packet_version BEFORE UPDATE ON packet WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: packet'); END;
CREATE TRIGGER handout_file_once BEFORE INSERT ON handout_file
WHEN EXISTS (SELECT 1 FROM handout_file WHERE id = NEW.id OR (handout_id = NEW.handout_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'stale: handout_file'); END;
CREATE TRIGGER handout_file_keeps BEFORE UPDATE ON handout_file BEGIN SELECT RAISE(ABORT, 'append-only: handout_file'); END;
CREATE TRIGGER handout_file_stays BEFORE DELETE ON handout_file BEGIN SELECT RAISE(ABORT, 'append-only: handout_file'); END;
CREATE TRIGGER handout_acceptance_keeps BEFORE UPDATE ON handout_acceptance
BEGIN SELECT RAISE(ABORT, 'append-only: handout_acceptance'); END;
CREATE TRIGGER handout_acceptance_stays BEFORE DELETE ON handout_acceptance
BEGIN SELECT RAISE(ABORT, 'append-only: handout_acceptance'); END;
