-- What waits for release is named without reading whole contents.
ALTER TABLE publication_draft ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE publication_draft ADD COLUMN title_en TEXT NOT NULL DEFAULT '';
UPDATE publication_draft SET version = version + 1,
  title = CASE kind WHEN 'roster' THEN '構成員名簿' WHEN 'charter' THEN '開催要綱' ELSE json_extract(content, '$.body.name') END,
  title_en = CASE kind WHEN 'roster' THEN 'Members' WHEN 'charter' THEN 'Charter' ELSE json_extract(content, '$.body.nameEn') END;

-- What names the council, and what is announced one by one.
CREATE INDEX publication_single ON publication (public_from, id) WHERE kind IN ('agenda', 'roster', 'charter');

-- Published measures and joint action items as lists show them. A projection: written with each release and withdrawal,
-- never by hand. A subject has one row for what is public, and one for each revision that is to come out.
CREATE TABLE publication_listing (
  publication_id TEXT PRIMARY KEY REFERENCES publication (id),
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  place TEXT NOT NULL,
  code TEXT NOT NULL,
  title TEXT NOT NULL,
  title_en TEXT NOT NULL DEFAULT '',
  lead_id TEXT NOT NULL,
  pillar_id TEXT NOT NULL DEFAULT '',
  status TEXT NOT NULL,
  search_key TEXT NOT NULL DEFAULT '',
  facts TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(facts)),
  public_from TEXT NOT NULL
) STRICT;
CREATE INDEX publication_listing_place ON publication_listing (kind, place, subject_id);
CREATE INDEX publication_listing_lead ON publication_listing (kind, lead_id, place);
CREATE INDEX publication_listing_pillar ON publication_listing (kind, pillar_id, place);
CREATE INDEX publication_listing_recent ON publication_listing (public_from, kind);
CREATE INDEX publication_listing_code ON publication_listing (kind, code);
CREATE INDEX publication_listing_subject ON publication_listing (kind, subject_id, public_from);
