-- 連携施策・宿題事項. Each ministry has a part of its own, with its own state, version and reports; the whole changes only by the secretariat.

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  number INTEGER NOT NULL CHECK (number > 0),
  title TEXT NOT NULL,
  title_en TEXT NOT NULL DEFAULT '',
  request TEXT NOT NULL,
  lead_id TEXT NOT NULL REFERENCES organization (id),
  due TEXT,
  visible_from TEXT,
  origin_item_id TEXT REFERENCES agenda_item (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'confirmed', 'withdrawn')),
  confirmed_meeting_id TEXT REFERENCES meeting (id),
  withdrawn_reason TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  closed_at TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (body_id, number)
) STRICT;
CREATE INDEX action_due ON action (state, coalesce(due, '9999-12-31'), number);
CREATE INDEX action_lead ON action (lead_id, state);
CREATE INDEX action_origin ON action (origin_item_id);
CREATE INDEX action_meeting ON action (confirmed_meeting_id);

-- The lead ministry has a part as well. `changed_on` is the day the state last changed, for counting days waited.
CREATE TABLE action_part (
  id TEXT PRIMARY KEY,
  action_id TEXT NOT NULL REFERENCES action (id),
  ministry_id TEXT NOT NULL REFERENCES organization (id),
  task TEXT NOT NULL DEFAULT '',
  due TEXT,
  state TEXT NOT NULL CHECK (state IN ('received', 'in_progress', 'reported', 'withdrawn')),
  report TEXT NOT NULL DEFAULT '',
  changed_on TEXT NOT NULL,
  draft_state TEXT CHECK (draft_state IN ('received', 'in_progress', 'reported')),
  draft_report TEXT NOT NULL DEFAULT '',
  drafted_by TEXT REFERENCES account (id),
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (action_id, ministry_id)
) STRICT;
CREATE INDEX action_part_ministry ON action_part (ministry_id, state);
CREATE INDEX action_part_drafter ON action_part (drafted_by);

-- What was reported for a part, and who stood behind it: append-only.
CREATE TABLE action_update (
  id TEXT PRIMARY KEY,
  part_id TEXT NOT NULL REFERENCES action_part (id),
  state TEXT NOT NULL CHECK (state IN ('received', 'in_progress', 'reported', 'withdrawn')),
  report TEXT NOT NULL DEFAULT '',
  reported_by TEXT NOT NULL REFERENCES account (id),
  approved_by TEXT NOT NULL REFERENCES account (id),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX action_update_part ON action_update (part_id, at);
CREATE INDEX action_update_reporter ON action_update (reported_by);
CREATE INDEX action_update_approver ON action_update (approved_by);

CREATE TABLE action_measure (
  action_id TEXT NOT NULL REFERENCES action (id),
  measure_id TEXT NOT NULL REFERENCES measure (id),
  PRIMARY KEY (action_id, measure_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_measure_measure ON action_measure (measure_id);

-- An action that waits for another.
CREATE TABLE action_dependency (
  action_id TEXT NOT NULL REFERENCES action (id),
  waits_for_id TEXT NOT NULL REFERENCES action (id),
  PRIMARY KEY (action_id, waits_for_id),
  CHECK (action_id <> waits_for_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_dependency_waits_for ON action_dependency (waits_for_id);

-- The agenda items on which an action came back to the council.
CREATE TABLE action_item (
  action_id TEXT NOT NULL REFERENCES action (id),
  item_id TEXT NOT NULL REFERENCES agenda_item (id),
  PRIMARY KEY (action_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_item_item ON action_item (item_id);

CREATE TRIGGER action_version BEFORE UPDATE ON action WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: action'); END;
CREATE TRIGGER action_part_version BEFORE UPDATE ON action_part WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: action_part'); END;
CREATE TRIGGER action_once BEFORE INSERT ON action
WHEN EXISTS (SELECT 1 FROM action WHERE body_id = NEW.body_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'stale: action'); END;
CREATE TRIGGER action_part_once BEFORE INSERT ON action_part
WHEN EXISTS (SELECT 1 FROM action_part WHERE action_id = NEW.action_id AND ministry_id = NEW.ministry_id)
BEGIN SELECT RAISE(ABORT, 'stale: action_part'); END;
CREATE TRIGGER action_update_keeps BEFORE UPDATE ON action_update BEGIN SELECT RAISE(ABORT, 'append-only: action_update'); END;
CREATE TRIGGER action_update_stays BEFORE DELETE ON action_update BEGIN SELECT RAISE(ABORT, 'append-only: action_update'); END;
