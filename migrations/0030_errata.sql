-- 正誤 of settled minutes beside a remark's own text, which has its revisions: of its text in the summary, and of the view that
-- stands beside the one printed. Append-only.
CREATE TABLE erratum (
  id TEXT PRIMARY KEY,
  remark_id TEXT NOT NULL REFERENCES remark (id),
  part TEXT NOT NULL CHECK (part IN ('summary', 'speaker', 'secretariat')),
  before_text TEXT NOT NULL,
  after_text TEXT NOT NULL CHECK (after_text <> before_text),
  reason TEXT NOT NULL CHECK (reason <> ''),
  written_by TEXT NOT NULL REFERENCES account (id),
  at TEXT NOT NULL
) STRICT;
CREATE INDEX erratum_remark ON erratum (remark_id);
CREATE INDEX erratum_writer ON erratum (written_by);

CREATE TRIGGER erratum_once BEFORE INSERT ON erratum WHEN EXISTS (SELECT 1 FROM erratum WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'stale: erratum'); END;
CREATE TRIGGER erratum_keeps BEFORE UPDATE ON erratum BEGIN SELECT RAISE(ABORT, 'append-only: erratum'); END;
CREATE TRIGGER erratum_stays BEFORE DELETE ON erratum BEGIN SELECT RAISE(ABORT, 'append-only: erratum'); END;
