-- How each approved measure stands to what was published of it. A projection, kept by the triggers below, so that what has
-- something new is one range of one index, however many measures there are. place orders by 建制順, then code.
CREATE TABLE measure_news (
  measure_id TEXT PRIMARY KEY REFERENCES measure (id),
  lead_id TEXT NOT NULL REFERENCES organization (id),
  place TEXT NOT NULL,
  -- The last approval or rating by the council.
  happened_at TEXT NOT NULL,
  -- When the newest revision was prepared, or made where nothing was prepared; empty before the first.
  published_at TEXT NOT NULL DEFAULT '',
  -- When the draft was prepared that waits for release; empty where none does.
  waiting_at TEXT NOT NULL DEFAULT '',
  revision INTEGER,
  is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)),
  is_new INTEGER GENERATED ALWAYS AS (is_withdrawn = 0 AND happened_at > max(published_at, waiting_at)) VIRTUAL
) STRICT, WITHOUT ROWID;
CREATE INDEX measure_news_place ON measure_news (is_new DESC, place);
CREATE INDEX measure_news_lead ON measure_news (lead_id, is_new DESC, place);

CREATE TRIGGER measure_news_approved AFTER INSERT ON measure_approval BEGIN
  INSERT INTO measure_news (measure_id, lead_id, place, happened_at)
    SELECT m.id, m.lead_id, printf('%04d', o.rank) || '/' || m.code, NEW.approved_at
    FROM measure m JOIN organization o ON o.id = m.lead_id WHERE m.id = NEW.measure_id
    ON CONFLICT (measure_id) DO UPDATE SET place = excluded.place, happened_at = max(happened_at, excluded.happened_at);
END;
CREATE TRIGGER measure_news_rated AFTER INSERT ON council_rating BEGIN
  UPDATE measure_news SET happened_at = max(happened_at, NEW.rated_at) WHERE measure_id = NEW.measure_id;
END;
CREATE TRIGGER measure_news_prepared AFTER INSERT ON publication_draft WHEN NEW.kind = 'measure' AND NEW.state = 'prepared' BEGIN
  UPDATE measure_news SET waiting_at = NEW.prepared_at WHERE measure_id = NEW.subject_id;
END;
CREATE TRIGGER measure_news_answered AFTER UPDATE OF state ON publication_draft
WHEN NEW.kind = 'measure' AND OLD.state = 'prepared' AND NEW.state <> 'prepared' BEGIN
  UPDATE measure_news SET waiting_at = '' WHERE measure_id = NEW.subject_id;
END;
CREATE TRIGGER measure_news_published AFTER INSERT ON publication WHEN NEW.kind = 'measure' BEGIN
  UPDATE measure_news SET revision = NEW.revision, is_withdrawn = NEW.withdrawal IS NOT NULL,
    published_at = coalesce((SELECT prepared_at FROM publication_draft WHERE id = NEW.id), NEW.released_at)
  WHERE measure_id = NEW.subject_id;
END;

INSERT INTO measure_news (measure_id, lead_id, place, happened_at, published_at, waiting_at, revision, is_withdrawn)
  SELECT m.id, m.lead_id, printf('%04d', o.rank) || '/' || m.code,
    max(v.approved_at, coalesce((SELECT max(rated_at) FROM council_rating WHERE measure_id = m.id), '')),
    coalesce(d.prepared_at, p.released_at, ''),
    coalesce((SELECT prepared_at FROM publication_draft WHERE kind = 'measure' AND subject_id = m.id AND state = 'prepared'), ''),
    p.revision, p.withdrawal IS NOT NULL
  FROM measure m JOIN organization o ON o.id = m.lead_id
  JOIN measure_approval v ON v.measure_id = m.id AND v.number = (SELECT max(number) FROM measure_approval WHERE measure_id = m.id)
  LEFT JOIN publication p ON p.kind = 'measure' AND p.subject_id = m.id
    AND p.revision = (SELECT max(revision) FROM publication WHERE kind = 'measure' AND subject_id = m.id)
  LEFT JOIN publication_draft d ON d.id = p.id;
