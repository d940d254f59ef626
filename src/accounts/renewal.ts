import type { Context } from "hono";
import type { Sql } from "../db/sql";
import type { App } from "../env";
import { tokenOf } from "../web/cookies";
import { deviceName } from "./devices";
import { closed, closedEverywhere, opened } from "./sessions";

interface Renewal {
  /** The token for the cookie. */
  readonly token: string;
  readonly statements: readonly Sql[];
}

const anew = (c: Context<App>, accountId: string) =>
  opened(
    accountId,
    { method: "password", device: deviceName(c.req.header("user-agent") ?? "") },
    c.var.now,
  );

/** A session for somebody in place of whatever session came with the request. */
export async function openedInstead(c: Context<App>, accountId: string): Promise<Renewal> {
  const { token, statements } = await anew(c, accountId);
  const old = tokenOf(c);
  return { token, statements: [...(old ? await closed(old, c.var.now) : []), ...statements] };
}

/** The end of every session of an account, and a new one to go on in. */
export async function renewed(c: Context<App>, accountId: string): Promise<Renewal> {
  const { token, statements } = await anew(c, accountId);
  return { token, statements: [...(await closedEverywhere(accountId, c.var.now)), ...statements] };
}
