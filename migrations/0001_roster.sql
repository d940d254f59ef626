-- Who sits on the council. A date range runs from valid_from (null: unknown, before the record)
-- up to, and not including, valid_to (null: still so).

CREATE TABLE organization (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES organization (id),
  kind TEXT NOT NULL CHECK (kind IN ('ministry', 'bureau', 'division')),
  name TEXT NOT NULL,
  short_name TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  rank INTEGER NOT NULL,
  valid_from TEXT,
  valid_to TEXT,
  successor_id TEXT REFERENCES organization (id),
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX organization_parent ON organization (parent_id, rank);
CREATE INDEX organization_successor ON organization (successor_id);

CREATE TABLE post (
  id TEXT PRIMARY KEY,
  organization_id TEXT NOT NULL REFERENCES organization (id),
  name TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  valid_from TEXT,
  valid_to TEXT,
  successor_id TEXT REFERENCES post (id),
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX post_organization ON post (organization_id);
CREATE INDEX post_successor ON post (successor_id);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  display_name TEXT NOT NULL,
  reading TEXT NOT NULL,
  is_sample INTEGER NOT NULL DEFAULT 0 CHECK (is_sample IN (0, 1)),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_reading ON person (reading, id);
-- People are looked up by name whatever the spaces in it.
CREATE INDEX person_name ON person (replace(replace(display_name, '　', ''), ' ', ''));

CREATE TABLE assignment (
  id TEXT PRIMARY KEY,
  person_id TEXT NOT NULL REFERENCES person (id),
  post_id TEXT NOT NULL REFERENCES post (id),
  kind TEXT NOT NULL CHECK (kind IN ('primary', 'concurrent', 'acting')),
  valid_from TEXT NOT NULL,
  valid_to TEXT CHECK (valid_to IS NULL OR valid_to > valid_from),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX assignment_post ON assignment (post_id, valid_from);
CREATE INDEX assignment_person ON assignment (person_id, valid_from);

CREATE TABLE body (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL,
  purpose TEXT NOT NULL,
  purpose_en TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('council', 'working_level')),
  secretariat_id TEXT NOT NULL REFERENCES organization (id),
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX body_secretariat ON body (secretariat_id);

CREATE TABLE seat (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  post_id TEXT NOT NULL REFERENCES post (id),
  tier TEXT NOT NULL CHECK (tier IN ('political', 'administrative')),
  role TEXT NOT NULL CHECK (role IN ('chair', 'member', 'observer')),
  valid_from TEXT,
  valid_to TEXT,
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX seat_body ON seat (body_id);
CREATE INDEX seat_post ON seat (post_id);

-- Versions of the 開催要綱. The quorum is a fraction of the seats; null where the charter states none.
CREATE TABLE charter (
  id TEXT PRIMARY KEY,
  body_id TEXT NOT NULL REFERENCES body (id),
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  decided_on TEXT,
  valid_from TEXT NOT NULL,
  quorum_numerator INTEGER,
  quorum_denominator INTEGER,
  quorum_strictly_more INTEGER NOT NULL DEFAULT 0 CHECK (quorum_strictly_more IN (0, 1)),
  proxy_allowed INTEGER NOT NULL DEFAULT 1 CHECK (proxy_allowed IN (0, 1)),
  proxy_counts INTEGER NOT NULL DEFAULT 1 CHECK (proxy_counts IN (0, 1)),
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (body_id, number),
  CHECK ((quorum_numerator IS NULL) = (quorum_denominator IS NULL))
) STRICT;

CREATE TRIGGER organization_version BEFORE UPDATE ON organization WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: organization'); END;
CREATE TRIGGER post_version BEFORE UPDATE ON post WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: post'); END;
CREATE TRIGGER person_version BEFORE UPDATE ON person WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: person'); END;
CREATE TRIGGER assignment_version BEFORE UPDATE ON assignment WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: assignment'); END;
CREATE TRIGGER body_version BEFORE UPDATE ON body WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: body'); END;
CREATE TRIGGER seat_version BEFORE UPDATE ON seat WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: seat'); END;
CREATE TRIGGER charter_version BEFORE UPDATE ON charter WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: charter'); END;

-- A post has one holder at a time; 事務取扱 stands in while there is none. The model says so in words
-- first; this refuses what two people record at the same moment.
CREATE TRIGGER assignment_alone BEFORE INSERT ON assignment WHEN EXISTS (
  SELECT 1 FROM assignment a WHERE a.post_id = NEW.post_id
  AND a.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(a.valid_to, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'stale: assignment overlap'); END;

CREATE TRIGGER assignment_alone_corrected BEFORE UPDATE OF valid_from, valid_to ON assignment WHEN EXISTS (
  SELECT 1 FROM assignment a WHERE a.post_id = NEW.post_id AND a.id <> NEW.id
  AND a.valid_from < coalesce(NEW.valid_to, '9999-12-31') AND NEW.valid_from < coalesce(a.valid_to, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'stale: assignment overlap'); END;

-- A post has one seat of a body at a time.
CREATE TRIGGER seat_alone BEFORE INSERT ON seat WHEN EXISTS (
  SELECT 1 FROM seat t WHERE t.body_id = NEW.body_id AND t.post_id = NEW.post_id
  AND coalesce(t.valid_from, '') < coalesce(NEW.valid_to, '9999-12-31')
  AND coalesce(NEW.valid_from, '') < coalesce(t.valid_to, '9999-12-31'))
BEGIN SELECT RAISE(ABORT, 'stale: seat overlap'); END;
