-- 配布資料, 議事要旨 and 議事録 are announced one by one as well.
DROP INDEX publication_single;
CREATE INDEX publication_single ON publication (public_from, id)
  WHERE kind IN ('agenda', 'handouts', 'summary', 'minutes', 'roster', 'charter');

-- The files that a revision of a meeting's handouts lists, so that one is found by its id or by its SHA-512.
-- A projection: written with each release, never by hand. Whether a file may be read is told by its revision.
CREATE TABLE publication_file (
  publication_id TEXT NOT NULL REFERENCES publication (id),
  file_id TEXT NOT NULL,
  handout_id TEXT NOT NULL,
  number TEXT NOT NULL CHECK (json_valid(number)),
  title TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha512 TEXT NOT NULL,
  edition INTEGER NOT NULL,
  PRIMARY KEY (publication_id, handout_id)
) STRICT;
CREATE INDEX publication_file_id ON publication_file (file_id);
CREATE INDEX publication_file_sha512 ON publication_file (sha512);
