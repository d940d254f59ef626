/** Text as SQL writes it. Throws on control characters, which no name or address has. */
function quoted(text: string): string {
  if (/\p{Cc}/u.test(text)) throw new Error("control characters in a name or an address");
  return `'${text.replaceAll("'", "''")}'`;
}

export interface FirstInvitation {
  readonly id: string;
  readonly tokenHash: string;
  readonly email: string;
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** An address as accounts are found by. Throws on what is none. */
export function addressOf(typed: string): string {
  const address = typed.trim().toLowerCase();
  if (!/^[\w.+%-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(address))
    throw new Error(
      `「${typed}」はメールアドレスではありません。 / "${typed}" is no e-mail address.`,
    );
  return address;
}

/**
 * The statements that invite the first administrator, by nobody, where there is no account yet; an
 * earlier such invitation ends. They keep the hash of the token only. For `wrangler d1 execute`, which
 * binds no parameters.
 */
export function firstInvitation(invitation: FirstInvitation): string {
  const { id, tokenHash, email, name, createdAt, expiresAt } = invitation;
  const values = [id, tokenHash, email, name, "admin", createdAt, expiresAt].map(quoted);
  const at = quoted(createdAt);
  return `UPDATE invitation SET expires_at = ${at}, version = version + 1
  WHERE invited_by IS NULL AND accepted_at IS NULL AND expires_at > ${at};
INSERT INTO invitation (id, token_hash, email, name, role, created_at, expires_at)
  SELECT ${values.join(", ")} WHERE NOT EXISTS (SELECT 1 FROM account);
INSERT INTO event (at, name, subject_id, detail)
  SELECT created_at, 'account.invited', id, json_object('name', name) FROM invitation WHERE id = ${quoted(id)};`;
}
