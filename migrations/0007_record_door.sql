-- Signing in and out is most of what happens, and is rarely what somebody looks for: the record is read with or without it.
ALTER TABLE event ADD COLUMN is_door INTEGER GENERATED ALWAYS AS (name IN
  ('account.signedIn', 'account.signInFailed', 'account.signedOut', 'account.signedOutEverywhere')) VIRTUAL;

CREATE INDEX event_door ON event (is_door, id);
CREATE INDEX event_about ON event (subject_id, is_door, id);
DROP INDEX event_actor;
CREATE INDEX event_actor ON event (actor_id, is_door, id);
DROP INDEX event_kind;
CREATE INDEX event_kind ON event (kind, is_door, id);
