-- The record. `subject_id` is the thing whose page tells it (a meeting, a post, a body, an account).
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor_id TEXT REFERENCES account (id),
  name TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  detail TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(detail)),
  request_id TEXT NOT NULL DEFAULT '',
  kind TEXT GENERATED ALWAYS AS (substr(name, 1, instr(name, '.') - 1)) VIRTUAL
) STRICT;
CREATE INDEX event_subject ON event (subject_id, id);
CREATE INDEX event_actor ON event (actor_id, id);
CREATE INDEX event_kind ON event (kind, id);

-- REPLACE slips past a BEFORE DELETE trigger, so a third one guards the key.
CREATE TRIGGER event_keeps BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'append-only: event'); END;
CREATE TRIGGER event_stays BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'append-only: event'); END;
CREATE TRIGGER event_once BEFORE INSERT ON event WHEN EXISTS (SELECT 1 FROM event WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'append-only: event'); END;

CREATE TABLE notification (
  event_id INTEGER NOT NULL REFERENCES event (id),
  account_id TEXT NOT NULL REFERENCES account (id),
  read_at TEXT,
  PRIMARY KEY (account_id, event_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX notification_event ON notification (event_id);
CREATE INDEX notification_unread ON notification (account_id) WHERE read_at IS NULL;

-- A form's one-time key and where its answer led, kept for a day: a double click does the thing once.
CREATE TABLE form_key (
  id TEXT PRIMARY KEY,
  account_id TEXT REFERENCES account (id),
  location TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX form_key_account ON form_key (account_id);
CREATE INDEX form_key_at ON form_key (at);
