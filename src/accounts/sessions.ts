import { type Adapter, type DatabaseSession, type DatabaseUser, Lucia, TimeSpan } from "lucia";
import { type Sql, add, sql } from "../db/sql";
import { type Instant, dateOfSeconds, secondsOf } from "../lib/clock";
import type { SessionRow, Viewer } from "./model";
import { absoluteSeconds, idleSeconds } from "./session-queries";
import { hashOf } from "./tokens";

interface Opening {
  readonly method: "password";
  readonly device: string;
}

/**
 * Lucia's storage, without a round trip of its own: it answers from the row that came with the page's
 * batch, and collects what it would write as statements for the route's one commit. The idle limit is
 * moved on by `keepOpen` in the same batch, so Lucia's own extension has nothing left to do.
 */
class Storage implements Adapter {
  readonly statements: Sql[] = [];
  readonly #now: Instant;
  readonly #token: string;
  readonly #row: SessionRow | undefined;
  constructor(now: Instant, token = "", row?: SessionRow) {
    this.#now = now;
    this.#token = token;
    this.#row = row;
  }
  async getSessionAndUser(): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    if (!this.#row) return [null, null];
    const { accountId: userId, expiresAt, name, email, grants, seats } = this.#row;
    const session = { id: this.#token, userId, expiresAt: dateOfSeconds(expiresAt) };
    return [
      { ...session, attributes: { method: "password", device: "" } },
      { id: userId, attributes: { name, email, grants, seats } },
    ];
  }
  async getUserSessions(): Promise<DatabaseSession[]> {
    return [];
  }
  async setSession(session: DatabaseSession): Promise<void> {
    const start = secondsOf(this.#now);
    const row = { id: hashOf(session.id), accountId: session.userId, createdAt: this.#now };
    const limits = { expiresAt: start + idleSeconds, absoluteAt: start + absoluteSeconds };
    this.statements.push(add("session", { ...row, ...limits, ...session.attributes }));
  }
  async updateSessionExpiration(): Promise<void> {
    await Promise.resolve();
  }
  async deleteSession(token: string): Promise<void> {
    this.statements.push(sql`DELETE FROM session WHERE id = ${hashOf(token)}`);
  }
  async deleteUserSessions(accountId: string): Promise<void> {
    this.statements.push(sql`DELETE FROM session WHERE account_id = ${accountId}`);
  }
  async deleteExpiredSessions(): Promise<void> {
    this.statements.push(sql`DELETE FROM session WHERE expires_at <= ${secondsOf(this.#now)}`);
  }
}

const luciaOver = (storage: Storage) =>
  new Lucia(storage, {
    sessionExpiresIn: new TimeSpan(idleSeconds, "s"),
    getUserAttributes: (account) => account,
  });

/** The viewer behind a token and the session row read for it; null when the session is none or over. */
export async function viewerOf(
  token: string,
  row: SessionRow | undefined,
  now: Instant,
): Promise<Viewer | null> {
  const { user } = await luciaOver(new Storage(now, token, row)).validateSession(token);
  return user;
}

/** A new session: the token for the cookie (200 random bits) and the statements that keep its hash. */
export async function opened(accountId: string, by: Opening, now: Instant) {
  const storage = new Storage(now);
  const session = await luciaOver(storage).createSession(accountId, by);
  return { token: session.id, statements: storage.statements };
}

/** The statements that end one session. */
export async function closed(token: string, now: Instant): Promise<Sql[]> {
  const storage = new Storage(now);
  await luciaOver(storage).invalidateSession(token);
  return storage.statements;
}

/** The statements that end every session of an account. */
export async function closedEverywhere(accountId: string, now: Instant): Promise<Sql[]> {
  const storage = new Storage(now);
  await luciaOver(storage).invalidateUserSessions(accountId);
  return storage.statements;
}

/** The statements that forget sessions that are over. */
export async function swept(now: Instant): Promise<Sql[]> {
  const storage = new Storage(now);
  await luciaOver(storage).deleteExpiredSessions();
  return storage.statements;
}

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof luciaOver>;
    DatabaseSessionAttributes: Opening;
    DatabaseUserAttributes: Omit<Viewer, "id">;
  }
}
