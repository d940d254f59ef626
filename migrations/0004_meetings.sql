-- Days are Japanese calendar days, times are Japanese time; null where not (yet) known.
CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  number INTEGER CHECK (number > 0),
  format TEXT NOT NULL CHECK (format IN ('in_person', 'online', 'hybrid', 'circulated', 'unknown')),
  state TEXT NOT NULL CHECK (state IN ('planning', 'announced', 'held', 'finalized', 'cancelled')),
  day TEXT,
  planned_start TEXT,
  planned_end TEXT,
  actual_start TEXT,
  actual_end TEXT,
  place TEXT NOT NULL DEFAULT '',
  reply_due TEXT,
  contact TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  cancel_reason TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX meeting_number ON meeting (body_id, number) WHERE number IS NOT NULL AND state <> 'cancelled';
CREATE INDEX meeting_day ON meeting (body_id, coalesce(day, '9999-12-31'), id);

-- An item without a meeting waits in the backlog (次回以降の議題候補).
CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  meeting_id TEXT REFERENCES meeting (id),
  state TEXT NOT NULL CHECK (state IN ('proposed', 'returned', 'taken', 'carried', 'removed')),
  kind TEXT NOT NULL CHECK (kind IN ('decision', 'approval', 'confirmation', 'report', 'explanation', 'discussion', 'other')),
  title TEXT NOT NULL,
  presenter_seat_id TEXT REFERENCES seat (id),
  presenter_organization_id TEXT REFERENCES organization (id),
  minutes INTEGER CHECK (minutes BETWEEN 0 AND 600),
  note_to_chair TEXT NOT NULL DEFAULT '',
  proposed_by TEXT REFERENCES organization (id),
  returned_reason TEXT NOT NULL DEFAULT '',
  carried_from TEXT REFERENCES agenda_item (id),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK (presenter_seat_id IS NULL OR presenter_organization_id IS NULL)
) STRICT;
CREATE INDEX agenda_item_meeting ON agenda_item (meeting_id);
CREATE INDEX agenda_item_body ON agenda_item (body_id, meeting_id, state);
CREATE INDEX agenda_item_seat ON agenda_item (presenter_seat_id);
CREATE INDEX agenda_item_organization ON agenda_item (presenter_organization_id);
CREATE INDEX agenda_item_proposer ON agenda_item (proposed_by);
CREATE INDEX agenda_item_carried ON agenda_item (carried_from);

-- The order of a meeting's items, apart from the items themselves: moving one is no edit of another's text.
CREATE TABLE agenda_order (
  id TEXT PRIMARY KEY REFERENCES meeting (id),
  item_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(item_ids)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- One row a seat: what was answered beforehand, and what came to pass.
CREATE TABLE attendance (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  seat_id TEXT NOT NULL REFERENCES seat (id),
  reply TEXT CHECK (reply IN ('present', 'online', 'proxy', 'absent')),
  actual TEXT CHECK (actual IN ('present', 'online', 'proxy', 'absent')),
  proxy_title TEXT NOT NULL DEFAULT '',
  proxy_name TEXT NOT NULL DEFAULT '',
  arrived TEXT,
  departed TEXT,
  replied_at TEXT,
  replied_by TEXT REFERENCES account (id),
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (meeting_id, seat_id)
) STRICT;
CREATE INDEX attendance_seat ON attendance (seat_id);
CREATE INDEX attendance_replier ON attendance (replied_by);

-- Where someone came late or left: the items for which a seat was away.
CREATE TABLE item_absence (
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  seat_id TEXT NOT NULL REFERENCES seat (id),
  PRIMARY KEY (item_id, seat_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_absence_seat ON item_absence (seat_id);

-- Days that the secretariat adds to, or takes from, the 行政機関の休日 that the law gives.
CREATE TABLE holiday_change (
  day TEXT PRIMARY KEY,
  is_holiday INTEGER NOT NULL CHECK (is_holiday IN (0, 1)),
  name TEXT NOT NULL DEFAULT '',
  name_en TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TRIGGER meeting_version BEFORE UPDATE ON meeting WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: meeting'); END;
CREATE TRIGGER agenda_item_version BEFORE UPDATE ON agenda_item WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: agenda_item'); END;
CREATE TRIGGER agenda_order_version BEFORE UPDATE ON agenda_order WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: agenda_order'); END;
CREATE TRIGGER attendance_version BEFORE UPDATE ON attendance WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: attendance'); END;

-- A seat's first answer is an insert: whoever comes second is told, as with any stale write.
CREATE TRIGGER attendance_once BEFORE INSERT ON attendance
WHEN EXISTS (SELECT 1 FROM attendance WHERE meeting_id = NEW.meeting_id AND seat_id = NEW.seat_id)
BEGIN SELECT RAISE(ABORT, 'stale: attendance'); END;
