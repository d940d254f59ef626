-- How far the version before might go when this one took its place: what was withheld until then stays so. Null of a first version.
ALTER TABLE handout_acceptance ADD COLUMN before_disclosure TEXT
  CHECK (before_disclosure IN ('open', 'after_meeting', 'with_summary', 'members', 'closed'));
