-- Permission is asked again inside the batch that writes: it inserts here whether its author still may, and is undone where not.
-- Nothing is ever kept.
CREATE VIEW writing AS SELECT 1 AS is_allowed;
CREATE TRIGGER writing_needs_permission INSTEAD OF INSERT ON writing WHEN NEW.is_allowed IS NOT 1
BEGIN SELECT RAISE(ABORT, 'revoked: writing'); END;

-- A value entered where it does not belong, as under a wrong year, is withdrawn by a further revision that says so.
ALTER TABLE indicator_value ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1));
