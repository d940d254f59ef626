import type { Sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import { deviceName } from "./devices";
import { closed, closedEverywhere, opened } from "./sessions";

/** How somebody comes in: with which session, from which browser, when. */
export interface Coming {
  readonly token: string | undefined;
  readonly agent: string;
  readonly now: Instant;
}

interface Renewal {
  /** The token for the cookie. */
  readonly token: string;
  readonly statements: readonly Sql[];
}

const anew = (accountId: string, { agent, now }: Coming) =>
  opened(accountId, { method: "password", device: deviceName(agent) }, now);

/** A session for somebody in place of the one that they came with. */
export async function openedInstead(accountId: string, coming: Coming): Promise<Renewal> {
  const { token, statements } = await anew(accountId, coming);
  const ending = coming.token === undefined ? [] : await closed(coming.token, coming.now);
  return { token, statements: [...ending, ...statements] };
}

/** The end of every session of an account, and a new one to go on in. */
export async function renewed(accountId: string, coming: Coming): Promise<Renewal> {
  const { token, statements } = await anew(accountId, coming);
  return { token, statements: [...(await closedEverywhere(accountId, coming.now)), ...statements] };
}
