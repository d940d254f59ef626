-- 持ち回り: the papers go round and each seat replies. `due` is an instant; silence counts as consent only where that was stated.
-- `deemed` are the seats that were silent when it was closed: みなし is part of the result and never a reply.
CREATE TABLE circulation (
  id TEXT PRIMARY KEY REFERENCES meeting (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  started_at TEXT NOT NULL,
  due TEXT NOT NULL,
  silence_is_consent INTEGER NOT NULL DEFAULT 0 CHECK (silence_is_consent IN (0, 1)),
  message TEXT NOT NULL DEFAULT '',
  extension_reason TEXT NOT NULL DEFAULT '',
  reminded_at TEXT,
  result TEXT CHECK (result IN ('decided', 'amended', 'not_decided')),
  decided_on TEXT,
  result_note TEXT NOT NULL DEFAULT '',
  deemed TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(deemed)),
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((state = 'closed') = (result IS NOT NULL)),
  CHECK ((state = 'closed') = (decided_on IS NOT NULL)),
  CHECK (silence_is_consent = 1 OR deemed = '[]')
) STRICT;

CREATE INDEX circulation_open ON circulation (due) WHERE state = 'open';

CREATE TABLE circulation_reply (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  seat_id TEXT NOT NULL REFERENCES seat (id),
  reply TEXT NOT NULL CHECK (reply IN ('no_objection', 'opinion', 'agreed_as_amended')),
  opinion TEXT NOT NULL DEFAULT '',
  replied_by TEXT NOT NULL REFERENCES account (id),
  replied_as TEXT NOT NULL CHECK (replied_as IN ('holder', 'aide', 'secretariat')),
  replied_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (meeting_id, seat_id),
  CHECK (reply = 'no_objection' OR opinion <> '')
) STRICT;
CREATE INDEX circulation_reply_seat ON circulation_reply (seat_id);
CREATE INDEX circulation_reply_replier ON circulation_reply (replied_by);

CREATE TRIGGER circulation_version BEFORE UPDATE ON circulation WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: circulation'); END;
CREATE TRIGGER circulation_reply_version BEFORE UPDATE ON circulation_reply WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: circulation_reply'); END;
CREATE TRIGGER circulation_once BEFORE INSERT ON circulation WHEN EXISTS (SELECT 1 FROM circulation WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'stale: circulation'); END;
CREATE TRIGGER circulation_reply_once BEFORE INSERT ON circulation_reply
WHEN EXISTS (SELECT 1 FROM circulation_reply WHERE meeting_id = NEW.meeting_id AND seat_id = NEW.seat_id)
BEGIN SELECT RAISE(ABORT, 'stale: circulation_reply'); END;
