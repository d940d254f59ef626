-- What others know a measure or an action item by stays: a measure's code from its first approval on, an action item's
-- number from when it was first prepared for publication.
CREATE TRIGGER measure_code_stays BEFORE UPDATE OF code ON measure
WHEN NEW.code <> OLD.code AND EXISTS (SELECT 1 FROM measure_approval WHERE measure_id = OLD.id)
BEGIN SELECT RAISE(ABORT, 'stale: measure'); END;
CREATE TRIGGER action_number_stays BEFORE UPDATE OF number ON action
WHEN NEW.number <> OLD.number AND (EXISTS (SELECT 1 FROM publication WHERE kind = 'action' AND subject_id = OLD.id)
  OR EXISTS (SELECT 1 FROM publication_draft WHERE kind = 'action' AND subject_id = OLD.id AND state = 'prepared'))
BEGIN SELECT RAISE(ABORT, 'stale: action'); END;
