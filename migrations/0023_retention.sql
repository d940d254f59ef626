-- 保存: only what differs from what the rules give by themselves. `starts_on` is the 起算日, `ends_on` the 満了日.
CREATE TABLE retention (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  kind TEXT NOT NULL CHECK (kind IN ('meeting', 'handouts', 'minutes')),
  major_class TEXT NOT NULL,
  middle_class TEXT NOT NULL,
  file_name TEXT NOT NULL,
  created_year INTEGER NOT NULL,
  years INTEGER NOT NULL CHECK (years BETWEEN 1 AND 100),
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL CHECK (ends_on > starts_on),
  disposition TEXT NOT NULL CHECK (disposition IN ('transfer', 'disposal')),
  keeper TEXT NOT NULL DEFAULT '',
  reason TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (meeting_id, kind)
) STRICT;
CREATE INDEX retention_year ON retention (created_year, ends_on);
CREATE INDEX retention_end ON retention (ends_on);
-- What the rules give follows the day of the meeting, whichever body it is of.
CREATE INDEX meeting_dated ON meeting (day, id) WHERE day IS NOT NULL;

CREATE TRIGGER retention_version BEFORE UPDATE ON retention WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: retention'); END;
CREATE TRIGGER retention_once BEFORE INSERT ON retention
WHEN EXISTS (SELECT 1 FROM retention WHERE meeting_id = NEW.meeting_id AND kind = NEW.kind)
BEGIN SELECT RAISE(ABORT, 'stale: retention'); END;
