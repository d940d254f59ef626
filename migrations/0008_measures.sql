-- 施策. A year is a fiscal year (年度, by the calendar year in which it begins); a quarter counts year * 4 + 0 to 3.
-- The working copy belongs to the lead ministry. What others see is what that ministry has approved: measure_approval.

CREATE TABLE pillar (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  rank INTEGER NOT NULL,
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- Grades are a JSON list, best first: {code, label, labelEn, meaning, meaningEn, isRanked}.
CREATE TABLE rating_scheme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  grades TEXT NOT NULL CHECK (json_valid(grades)),
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- How a fiscal year is followed up: by which schemes, and whether it still takes reports.
CREATE TABLE fiscal_year (
  id TEXT PRIMARY KEY,
  year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 1989 AND 2200),
  self_scheme_id TEXT NOT NULL REFERENCES rating_scheme (id),
  council_scheme_id TEXT NOT NULL REFERENCES rating_scheme (id),
  closed_at TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX fiscal_year_self ON fiscal_year (self_scheme_id);
CREATE INDEX fiscal_year_council ON fiscal_year (council_scheme_id);

CREATE TABLE measure (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  project_number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  title_en TEXT NOT NULL DEFAULT '',
  pillar_id TEXT NOT NULL REFERENCES pillar (id),
  lead_id TEXT NOT NULL REFERENCES organization (id),
  division TEXT NOT NULL DEFAULT '',
  contact TEXT NOT NULL DEFAULT '',
  started_year INTEGER,
  ends_year INTEGER,
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX measure_lead ON measure (lead_id, code);
CREATE INDEX measure_pillar ON measure (pillar_id);

CREATE TABLE measure_partner (
  measure_id TEXT NOT NULL REFERENCES measure (id),
  organization_id TEXT NOT NULL REFERENCES organization (id),
  PRIMARY KEY (measure_id, organization_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_partner_organization ON measure_partner (organization_id);

-- The line of a measure that was renamed, merged or split.
CREATE TABLE measure_succession (
  from_id TEXT NOT NULL REFERENCES measure (id),
  to_id TEXT NOT NULL REFERENCES measure (id),
  kind TEXT NOT NULL CHECK (kind IN ('renamed', 'merged', 'split')),
  year INTEGER NOT NULL,
  PRIMARY KEY (from_id, to_id),
  CHECK (from_id <> to_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_succession_to ON measure_succession (to_id);

-- 個票 of a year. Methods are a JSON list of codes; links are lines of "title address".
CREATE TABLE measure_sheet (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  year INTEGER NOT NULL,
  continuity TEXT NOT NULL CHECK (continuity IN ('new', 'continued', 'expanded', 'ended')),
  purpose TEXT NOT NULL DEFAULT '',
  summary TEXT NOT NULL DEFAULT '',
  methods TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(methods)),
  legal_basis TEXT NOT NULL DEFAULT '',
  related_plans TEXT NOT NULL DEFAULT '',
  plan TEXT NOT NULL DEFAULT '',
  issues TEXT NOT NULL DEFAULT '',
  next_steps TEXT NOT NULL DEFAULT '',
  links TEXT NOT NULL DEFAULT '',
  evidence TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (measure_id, year)
) STRICT;

-- Amounts are 千円. A kind without a line is blank; a line without an amount is 「－」; neither is 0.
CREATE TABLE budget (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  year INTEGER NOT NULL,
  account TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (measure_id, year, account)
) STRICT;
CREATE TABLE budget_line (
  budget_id TEXT NOT NULL REFERENCES budget (id),
  kind TEXT NOT NULL CHECK (kind IN ('request', 'initial', 'supplementary', 'carried_in', 'carried_out', 'reserve', 'executed')),
  amount INTEGER,
  is_inclusive INTEGER NOT NULL DEFAULT 0 CHECK (is_inclusive IN (0, 1)),
  PRIMARY KEY (budget_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE indicator (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  rank INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('outcome', 'output')),
  direction TEXT NOT NULL CHECK (direction IN ('up', 'down', 'execution')),
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX indicator_measure ON indicator (measure_id, rank);

-- What is measured, in versions: a new one breaks the series. Values are exact decimals as published.
CREATE TABLE indicator_definition (
  id TEXT PRIMARY KEY,
  indicator_id TEXT NOT NULL REFERENCES indicator (id),
  number INTEGER NOT NULL CHECK (number > 0),
  name TEXT NOT NULL,
  name_en TEXT NOT NULL DEFAULT '',
  formula TEXT NOT NULL DEFAULT '',
  unit TEXT NOT NULL,
  baseline TEXT,
  baseline_year INTEGER,
  from_year INTEGER NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (indicator_id, number)
) STRICT;

-- Append-only: a value that is corrected gets the next revision, and both stay.
CREATE TABLE indicator_value (
  id TEXT PRIMARY KEY,
  definition_id TEXT NOT NULL REFERENCES indicator_definition (id),
  kind TEXT NOT NULL CHECK (kind IN ('target', 'actual')),
  year INTEGER NOT NULL,
  period TEXT NOT NULL DEFAULT '',
  value TEXT NOT NULL,
  is_approximate INTEGER NOT NULL DEFAULT 0 CHECK (is_approximate IN (0, 1)),
  as_of TEXT,
  published_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  source_url TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL CHECK (revision > 0),
  recorded_at TEXT NOT NULL,
  UNIQUE (definition_id, kind, year, period, revision)
) STRICT;

CREATE TABLE milestone (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  title TEXT NOT NULL,
  from_quarter INTEGER NOT NULL,
  to_quarter INTEGER NOT NULL,
  done_on TEXT,
  is_dropped INTEGER NOT NULL DEFAULT 0 CHECK (is_dropped IN (0, 1)),
  note TEXT NOT NULL DEFAULT '',
  version INTEGER NOT NULL DEFAULT 1,
  CHECK (to_quarter >= from_quarter)
) STRICT;
CREATE INDEX milestone_measure ON milestone (measure_id, from_quarter);

-- A report is drafted by a 課室, submitted, and approved or returned by the 府省窓口; an approved one is final.
CREATE TABLE progress_report (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  year INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'returned', 'approved', 'dropped')),
  is_unchanged INTEGER NOT NULL DEFAULT 0 CHECK (is_unchanged IN (0, 1)),
  status TEXT NOT NULL CHECK (status IN ('not_started', 'preparing', 'ongoing', 'completed', 'recurring', 'discontinued')),
  self_rating TEXT,
  self_reason TEXT NOT NULL DEFAULT '',
  happened TEXT NOT NULL DEFAULT '',
  next TEXT NOT NULL DEFAULT '',
  obstacles TEXT NOT NULL DEFAULT '',
  decision_number TEXT NOT NULL DEFAULT '',
  returned_reason TEXT NOT NULL DEFAULT '',
  drafted_by TEXT NOT NULL REFERENCES account (id),
  drafted_at TEXT NOT NULL,
  submitted_by TEXT REFERENCES account (id),
  submitted_at TEXT,
  approved_by TEXT REFERENCES account (id),
  approved_at TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX progress_report_measure ON progress_report (measure_id, state, approved_at);
CREATE UNIQUE INDEX progress_report_open ON progress_report (measure_id) WHERE state IN ('draft', 'submitted', 'returned');
CREATE INDEX progress_report_drafter ON progress_report (drafted_by);
CREATE INDEX progress_report_submitter ON progress_report (submitted_by);
CREATE INDEX progress_report_approver ON progress_report (approved_by);

-- The whole measure as its ministry approved it, with the report of that day: what the council sees and publications are made of.
CREATE TABLE measure_approval (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  number INTEGER NOT NULL CHECK (number > 0),
  report_id TEXT NOT NULL REFERENCES progress_report (id),
  content TEXT NOT NULL CHECK (json_valid(content)),
  sha512 TEXT NOT NULL,
  approved_by TEXT NOT NULL REFERENCES account (id),
  approved_at TEXT NOT NULL,
  UNIQUE (measure_id, number)
) STRICT;
CREATE INDEX measure_approval_report ON measure_approval (report_id);
CREATE INDEX measure_approval_approver ON measure_approval (approved_by);
CREATE INDEX measure_approval_recent ON measure_approval (approved_at);

-- The council's own rating beside the ministry's: another owner, another history.
CREATE TABLE council_rating (
  id TEXT PRIMARY KEY,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  year INTEGER NOT NULL,
  rating TEXT NOT NULL,
  reason TEXT NOT NULL,
  meeting_id TEXT REFERENCES meeting (id),
  rated_by TEXT NOT NULL REFERENCES account (id),
  rated_at TEXT NOT NULL
) STRICT;
CREATE INDEX council_rating_measure ON council_rating (measure_id, year, rated_at);
CREATE INDEX council_rating_meeting ON council_rating (meeting_id);
CREATE INDEX council_rating_rater ON council_rating (rated_by);

-- The list of measures of a year, as approved. A projection: written with each approval, never by hand.
-- place orders by 建制順, then code. Partners and grams are JSON lists of texts.
CREATE TABLE measure_listing (
  measure_id TEXT NOT NULL REFERENCES measure (id),
  year INTEGER NOT NULL,
  place TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  title_en TEXT NOT NULL DEFAULT '',
  lead_id TEXT NOT NULL REFERENCES organization (id),
  pillar_id TEXT NOT NULL REFERENCES pillar (id),
  partners TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(partners)),
  continuity TEXT NOT NULL,
  status TEXT NOT NULL,
  self_rating TEXT,
  council_rating TEXT,
  achievement TEXT CHECK (achievement IN ('A', 'B', 'F', 'N')),
  initial INTEGER,
  available INTEGER,
  executed INTEGER,
  left_out INTEGER NOT NULL DEFAULT 0,
  reported_at TEXT NOT NULL,
  search_key TEXT NOT NULL DEFAULT '',
  grams TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(grams)),
  PRIMARY KEY (measure_id, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_listing_lead ON measure_listing (lead_id);
CREATE INDEX measure_listing_pillar ON measure_listing (pillar_id);
CREATE INDEX measure_listing_year ON measure_listing (year, place);

-- A row for each combination of filters under which a measure is found: lead|pillar|status|rating|partner, empty for any.
-- So every combination is one range of one index, however many measures there are.
CREATE TABLE measure_facet (
  year INTEGER NOT NULL,
  facet TEXT NOT NULL,
  place TEXT NOT NULL,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  reported_at TEXT NOT NULL,
  PRIMARY KEY (year, facet, place, measure_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_facet_recent ON measure_facet (year, facet, reported_at, measure_id);
CREATE INDEX measure_facet_measure ON measure_facet (measure_id, year);

-- Pairs of characters of title and code, for finding a text that stands anywhere in them.
CREATE TABLE measure_gram (
  year INTEGER NOT NULL,
  gram TEXT NOT NULL,
  place TEXT NOT NULL,
  measure_id TEXT NOT NULL REFERENCES measure (id),
  PRIMARY KEY (year, gram, place, measure_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_gram_measure ON measure_gram (measure_id, year);

-- How many measures a combination, or a pair of characters ('gram:' before it), finds.
CREATE TABLE measure_count (
  year INTEGER NOT NULL,
  facet TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (year, facet)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER measure_listed AFTER INSERT ON measure_listing BEGIN
  INSERT INTO measure_facet (year, facet, place, measure_id, reported_at)
    SELECT NEW.year, l.v || '|' || p.v || '|' || s.v || '|' || r.v || '|' || w.v, NEW.place, NEW.measure_id, NEW.reported_at
    FROM (SELECT '' AS v UNION SELECT NEW.lead_id) l, (SELECT '' AS v UNION SELECT NEW.pillar_id) p,
      (SELECT '' AS v UNION SELECT NEW.status) s, (SELECT '' AS v UNION SELECT coalesce(NEW.self_rating, '')) r,
      (SELECT '' AS v UNION SELECT value FROM json_each(NEW.partners)) w;
  INSERT INTO measure_gram (year, gram, place, measure_id)
    SELECT DISTINCT NEW.year, value, NEW.place, NEW.measure_id FROM json_each(NEW.grams);
END;
CREATE TRIGGER measure_unlisted AFTER DELETE ON measure_listing BEGIN
  DELETE FROM measure_facet WHERE measure_id = OLD.measure_id AND year = OLD.year;
  DELETE FROM measure_gram WHERE measure_id = OLD.measure_id AND year = OLD.year;
END;
CREATE TRIGGER measure_facet_counted AFTER INSERT ON measure_facet BEGIN
  INSERT INTO measure_count (year, facet, count) VALUES (NEW.year, NEW.facet, 1)
    ON CONFLICT (year, facet) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER measure_facet_uncounted AFTER DELETE ON measure_facet BEGIN
  UPDATE measure_count SET count = count - 1 WHERE year = OLD.year AND facet = OLD.facet;
END;
CREATE TRIGGER measure_gram_counted AFTER INSERT ON measure_gram BEGIN
  INSERT INTO measure_count (year, facet, count) VALUES (NEW.year, 'gram:' || NEW.gram, 1)
    ON CONFLICT (year, facet) DO UPDATE SET count = count + 1;
END;
CREATE TRIGGER measure_gram_uncounted AFTER DELETE ON measure_gram BEGIN
  UPDATE measure_count SET count = count - 1 WHERE year = OLD.year AND facet = 'gram:' || OLD.gram;
END;

CREATE TRIGGER pillar_version BEFORE UPDATE ON pillar WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: pillar'); END;
CREATE TRIGGER rating_scheme_version BEFORE UPDATE ON rating_scheme WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: rating_scheme'); END;
CREATE TRIGGER fiscal_year_version BEFORE UPDATE ON fiscal_year WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: fiscal_year'); END;
CREATE TRIGGER measure_version BEFORE UPDATE ON measure WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: measure'); END;
CREATE TRIGGER measure_sheet_version BEFORE UPDATE ON measure_sheet WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: measure_sheet'); END;
CREATE TRIGGER budget_version BEFORE UPDATE ON budget WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: budget'); END;
CREATE TRIGGER indicator_version BEFORE UPDATE ON indicator WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: indicator'); END;
CREATE TRIGGER indicator_definition_version BEFORE UPDATE ON indicator_definition WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: indicator_definition'); END;
CREATE TRIGGER milestone_version BEFORE UPDATE ON milestone WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: milestone'); END;
CREATE TRIGGER progress_report_version BEFORE UPDATE ON progress_report WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: progress_report'); END;

-- An approved report stays as it was approved.
CREATE TRIGGER progress_report_final BEFORE UPDATE ON progress_report WHEN OLD.state = 'approved' AND NEW.version = OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'append-only: progress_report'); END;
CREATE TRIGGER progress_report_stays BEFORE DELETE ON progress_report BEGIN SELECT RAISE(ABORT, 'append-only: progress_report'); END;

-- Whoever comes second with a first sheet, budget, value, report or approval is told, as with any stale write.
CREATE TRIGGER measure_once BEFORE INSERT ON measure WHEN EXISTS (SELECT 1 FROM measure WHERE code = NEW.code)
BEGIN SELECT RAISE(ABORT, 'stale: measure'); END;
CREATE TRIGGER measure_sheet_once BEFORE INSERT ON measure_sheet
WHEN EXISTS (SELECT 1 FROM measure_sheet WHERE measure_id = NEW.measure_id AND year = NEW.year)
BEGIN SELECT RAISE(ABORT, 'stale: measure_sheet'); END;
CREATE TRIGGER budget_once BEFORE INSERT ON budget
WHEN EXISTS (SELECT 1 FROM budget WHERE measure_id = NEW.measure_id AND year = NEW.year AND account = NEW.account)
BEGIN SELECT RAISE(ABORT, 'stale: budget'); END;
CREATE TRIGGER indicator_definition_once BEFORE INSERT ON indicator_definition
WHEN EXISTS (SELECT 1 FROM indicator_definition WHERE indicator_id = NEW.indicator_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'stale: indicator_definition'); END;
CREATE TRIGGER progress_report_once BEFORE INSERT ON progress_report WHEN NEW.state IN ('draft', 'submitted', 'returned')
AND EXISTS (SELECT 1 FROM progress_report WHERE measure_id = NEW.measure_id AND state IN ('draft', 'submitted', 'returned'))
BEGIN SELECT RAISE(ABORT, 'stale: progress_report'); END;

CREATE TRIGGER indicator_value_keeps BEFORE UPDATE ON indicator_value BEGIN SELECT RAISE(ABORT, 'append-only: indicator_value'); END;
CREATE TRIGGER indicator_value_stays BEFORE DELETE ON indicator_value BEGIN SELECT RAISE(ABORT, 'append-only: indicator_value'); END;
CREATE TRIGGER indicator_value_once BEFORE INSERT ON indicator_value
WHEN EXISTS (SELECT 1 FROM indicator_value WHERE id = NEW.id OR (definition_id = NEW.definition_id AND kind = NEW.kind
  AND year = NEW.year AND period = NEW.period AND revision = NEW.revision))
BEGIN SELECT RAISE(ABORT, 'stale: indicator_value'); END;
CREATE TRIGGER measure_approval_keeps BEFORE UPDATE ON measure_approval BEGIN SELECT RAISE(ABORT, 'append-only: measure_approval'); END;
CREATE TRIGGER measure_approval_stays BEFORE DELETE ON measure_approval BEGIN SELECT RAISE(ABORT, 'append-only: measure_approval'); END;
CREATE TRIGGER measure_approval_once BEFORE INSERT ON measure_approval
WHEN EXISTS (SELECT 1 FROM measure_approval WHERE id = NEW.id OR (measure_id = NEW.measure_id AND number = NEW.number))
BEGIN SELECT RAISE(ABORT, 'stale: measure_approval'); END;
CREATE TRIGGER council_rating_keeps BEFORE UPDATE ON council_rating BEGIN SELECT RAISE(ABORT, 'append-only: council_rating'); END;
CREATE TRIGGER council_rating_stays BEFORE DELETE ON council_rating BEGIN SELECT RAISE(ABORT, 'append-only: council_rating'); END;
