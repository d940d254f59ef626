-- Who sat for a member that day, where it is somebody of the 名簿: they confirm what they said.
ALTER TABLE attendance ADD COLUMN proxy_person_id TEXT REFERENCES person (id);
CREATE INDEX attendance_proxy ON attendance (proxy_person_id);

-- 議事録. It changes only when its own state does; remarks, answers and corrections have versions of their own. `due` is an instant.
CREATE TABLE minutes (
  id TEXT PRIMARY KEY REFERENCES meeting (id),
  state TEXT NOT NULL CHECK (state IN ('drafting', 'confirming', 'settled')),
  due TEXT,
  silence_is_consent INTEGER NOT NULL DEFAULT 0 CHECK (silence_is_consent IN (0, 1)),
  message TEXT NOT NULL DEFAULT '',
  sent_at TEXT,
  settled_at TEXT,
  prepared_by TEXT NOT NULL DEFAULT '',
  minutes_attribution TEXT NOT NULL DEFAULT 'name' CHECK (minutes_attribution IN ('name', 'post', 'ministry', 'none')),
  summary_attribution TEXT NOT NULL DEFAULT 'ministry' CHECK (summary_attribution IN ('name', 'post', 'ministry', 'none')),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- 発言, and what stands between them. Without an item it belongs before the first. `place` orders the remarks of an item;
-- `number` is that of the newest revision, `summary_number` that of the revision for which the summary was written; `written` is what the skeleton wrote, null where a person did.
CREATE TABLE remark (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  item_id TEXT REFERENCES agenda_item (id),
  place TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('speech', 'narration', 'decision')),
  decision TEXT CHECK (decision IN ('decided', 'approved', 'agreed', 'confirmed', 'noted', 'continued')),
  seat_id TEXT REFERENCES seat (id),
  is_proxy INTEGER NOT NULL DEFAULT 0 CHECK (is_proxy IN (0, 1)),
  guest_title TEXT NOT NULL DEFAULT '',
  guest_name TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL,
  number INTEGER NOT NULL DEFAULT 1,
  in_summary INTEGER NOT NULL DEFAULT 0 CHECK (in_summary IN (0, 1)),
  summary_text TEXT NOT NULL DEFAULT '',
  summary_number INTEGER NOT NULL DEFAULT 1,
  written TEXT,
  state TEXT NOT NULL DEFAULT 'kept' CHECK (state IN ('kept', 'removed')),
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((kind = 'decision') = (decision IS NOT NULL)),
  CHECK ((kind = 'speech') = (seat_id IS NOT NULL OR guest_title <> '' OR guest_name <> ''))
) STRICT;
CREATE INDEX remark_meeting ON remark (meeting_id, place);
CREATE INDEX remark_section ON remark (meeting_id, item_id, place);
CREATE INDEX remark_item ON remark (item_id);
CREATE INDEX remark_seat ON remark (seat_id);

-- Every text a remark has had: append-only.
CREATE TABLE remark_revision (
  remark_id TEXT NOT NULL REFERENCES remark (id),
  number INTEGER NOT NULL CHECK (number > 0),
  text TEXT NOT NULL,
  why TEXT NOT NULL CHECK (why IN ('drafted', 'edited', 'corrected', 'reworded', 'both_views', 'erratum')),
  reason TEXT NOT NULL DEFAULT '',
  written_by TEXT NOT NULL REFERENCES account (id),
  at TEXT NOT NULL,
  PRIMARY KEY (remark_id, number)
) STRICT;
CREATE INDEX remark_revision_writer ON remark_revision (written_by);

-- 発言者確認 of one remark; `text_number` is the revision that was answered.
CREATE TABLE confirmation (
  id TEXT PRIMARY KEY REFERENCES remark (id),
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  seat_id TEXT NOT NULL REFERENCES seat (id),
  state TEXT NOT NULL CHECK (state IN ('pending', 'confirmed', 'corrected', 'accepted', 'both_views', 'deemed')),
  text_number INTEGER,
  answered_by TEXT REFERENCES account (id),
  answered_as TEXT CHECK (answered_as IN ('holder', 'proxy', 'aide', 'secretariat')),
  answered_at TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX confirmation_meeting ON confirmation (meeting_id, seat_id, state);
CREATE INDEX confirmation_speaker ON confirmation (seat_id, state);
CREATE INDEX confirmation_answerer ON confirmation (answered_by);

-- A seat's own deadline, where it was extended, and when it was last reminded.
CREATE TABLE confirmation_seat (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  seat_id TEXT NOT NULL REFERENCES seat (id),
  due TEXT,
  extension_reason TEXT NOT NULL DEFAULT '',
  reminded_at TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (meeting_id, seat_id)
) STRICT;
CREATE INDEX confirmation_seat_seat ON confirmation_seat (seat_id);

-- What a speaker wants instead, and what became of it. `number` is the revision it was written against; with both views
-- `answer` is the secretariat's text and `printed` says which of the two the minutes print.
CREATE TABLE correction (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  remark_id TEXT NOT NULL REFERENCES remark (id),
  number INTEGER NOT NULL,
  text TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'reworded', 'both_views', 'withdrawn')),
  answer TEXT NOT NULL DEFAULT '',
  answer_note TEXT NOT NULL DEFAULT '',
  printed TEXT CHECK (printed IN ('speaker', 'secretariat', 'both')),
  made_by TEXT NOT NULL REFERENCES account (id),
  made_as TEXT NOT NULL CHECK (made_as IN ('holder', 'proxy', 'aide', 'secretariat')),
  made_at TEXT NOT NULL,
  resolved_by TEXT REFERENCES account (id),
  resolved_at TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((state = 'both_views') = (printed IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX correction_open ON correction (remark_id) WHERE state = 'open';
CREATE INDEX correction_remark ON correction (remark_id);
CREATE INDEX correction_meeting ON correction (meeting_id, state);
CREATE INDEX correction_maker ON correction (made_by);
CREATE INDEX correction_resolver ON correction (resolved_by);

-- 不開示部分: a whole remark, or the `part` of its text. `clause` is the 号 of 情報公開法5条.
CREATE TABLE redaction (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  remark_id TEXT NOT NULL REFERENCES remark (id),
  part TEXT NOT NULL DEFAULT '',
  clause INTEGER NOT NULL CHECK (clause BETWEEN 1 AND 6),
  reason TEXT NOT NULL CHECK (reason <> ''),
  review_on TEXT,
  hidden_from TEXT NOT NULL CHECK (hidden_from IN ('public', 'government')),
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'lifted')),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX redaction_meeting ON redaction (meeting_id, state);
CREATE INDEX redaction_remark ON redaction (remark_id);

CREATE TRIGGER minutes_version BEFORE UPDATE ON minutes WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: minutes'); END;
CREATE TRIGGER remark_version BEFORE UPDATE ON remark WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: remark'); END;
CREATE TRIGGER confirmation_version BEFORE UPDATE ON confirmation WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: confirmation'); END;
CREATE TRIGGER confirmation_seat_version BEFORE UPDATE ON confirmation_seat WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: confirmation_seat'); END;
CREATE TRIGGER correction_version BEFORE UPDATE ON correction WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: correction'); END;
CREATE TRIGGER redaction_version BEFORE UPDATE ON redaction WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: redaction'); END;

CREATE TRIGGER minutes_once BEFORE INSERT ON minutes WHEN EXISTS (SELECT 1 FROM minutes WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'stale: minutes'); END;
CREATE TRIGGER correction_alone BEFORE INSERT ON correction
WHEN EXISTS (SELECT 1 FROM correction WHERE remark_id = NEW.remark_id AND state = 'open')
BEGIN SELECT RAISE(ABORT, 'stale: correction'); END;
CREATE TRIGGER remark_revision_once BEFORE INSERT ON remark_revision
WHEN EXISTS (SELECT 1 FROM remark_revision WHERE remark_id = NEW.remark_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'stale: remark_revision'); END;
CREATE TRIGGER remark_revision_keeps BEFORE UPDATE ON remark_revision BEGIN SELECT RAISE(ABORT, 'append-only: remark_revision'); END;
CREATE TRIGGER remark_revision_stays BEFORE DELETE ON remark_revision BEGIN SELECT RAISE(ABORT, 'append-only: remark_revision'); END;
