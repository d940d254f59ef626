CREATE TABLE account (
  id TEXT PRIMARY KEY,
  person_id TEXT REFERENCES person (id),
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'suspended')),
  is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
  created_at TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX account_person ON account (person_id);
CREATE INDEX account_name ON account (name, id);

-- What proves an account: one row a kind. A second factor and single sign-on find their place here.
CREATE TABLE credential (
  account_id TEXT NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL CHECK (kind IN ('password', 'totp', 'passkey', 'oidc', 'recovery')),
  label TEXT NOT NULL DEFAULT '',
  secret TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  PRIMARY KEY (account_id, kind, label)
) STRICT;

-- id is the SHA-256 of the token that the cookie holds. expires_at (seconds) moves with use; absolute_at does not.
CREATE TABLE session (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  created_at TEXT NOT NULL,
  expires_at INTEGER NOT NULL,
  absolute_at INTEGER NOT NULL,
  method TEXT NOT NULL CHECK (method IN ('password', 'passkey', 'oidc')),
  device TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_account ON session (account_id);
CREATE INDEX session_expiry ON session (expires_at);

-- A role for an organisation (secretariat, coordinator, editor), for a seat (aide) or for the whole council (auditor, admin).
-- `member` is never granted: it follows from holding a post that has a seat.
CREATE TABLE role_grant (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  role TEXT NOT NULL CHECK (role IN ('secretariat', 'coordinator', 'editor', 'aide', 'auditor', 'admin')),
  organization_id TEXT REFERENCES organization (id),
  seat_id TEXT REFERENCES seat (id),
  granted_at TEXT NOT NULL,
  ended_at TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  CHECK ((role IN ('secretariat', 'coordinator', 'editor')) = (organization_id IS NOT NULL)),
  CHECK ((role = 'aide') = (seat_id IS NOT NULL))
) STRICT;
CREATE INDEX role_grant_account ON role_grant (account_id);
CREATE INDEX role_grant_organization ON role_grant (organization_id);
CREATE INDEX role_grant_seat ON role_grant (seat_id);

CREATE TABLE invitation (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  email TEXT NOT NULL,
  name TEXT NOT NULL,
  person_id TEXT REFERENCES person (id),
  role TEXT NOT NULL CHECK (role IN ('secretariat', 'coordinator', 'editor', 'member', 'aide', 'auditor', 'admin')),
  organization_id TEXT REFERENCES organization (id),
  seat_id TEXT REFERENCES seat (id),
  invited_by TEXT REFERENCES account (id),
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  accepted_at TEXT,
  version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX invitation_person ON invitation (person_id);
CREATE INDEX invitation_organization ON invitation (organization_id);
CREATE INDEX invitation_seat ON invitation (seat_id);
CREATE INDEX invitation_inviter ON invitation (invited_by);

-- Failed sign-ins, counted per account and per address. The key is a hash.
CREATE TABLE sign_in_throttle (
  id TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  last_at TEXT NOT NULL
) STRICT;
CREATE INDEX sign_in_throttle_last ON sign_in_throttle (last_at);

CREATE TRIGGER account_version BEFORE UPDATE ON account WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: account'); END;
CREATE TRIGGER role_grant_version BEFORE UPDATE ON role_grant WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: role_grant'); END;
CREATE TRIGGER invitation_version BEFORE UPDATE ON invitation WHEN NEW.version <> OLD.version + 1
BEGIN SELECT RAISE(ABORT, 'stale: invitation'); END;
