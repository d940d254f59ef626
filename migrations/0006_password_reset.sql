-- The way back for somebody who forgot the password: a link that an administrator hands over, good for one use within an hour.
CREATE TABLE password_reset (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  account_id TEXT NOT NULL REFERENCES account (id),
  offered_by TEXT NOT NULL REFERENCES account (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX password_reset_account ON password_reset (account_id);
CREATE INDEX password_reset_offerer ON password_reset (offered_by);

CREATE TRIGGER password_reset_version BEFORE UPDATE ON password_reset WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: password_reset'); END;
