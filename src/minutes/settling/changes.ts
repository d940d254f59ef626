import { type Sql, revise, sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import { refused } from "../../lib/errors";
import type { Change } from "../../record/change";
import { type Of, factsOf, whileIn } from "../confirmation/changes";
import { retold } from "../confirmation/resolution-changes";
import type { Minutes, Remark } from "../model";
import { type Lack, type SettlingRefusal, mustBeSettleable, mustBeSettled } from "./model";
import { versionsOf } from "./queries";

/** Fails the batch as stale when anything was written that the gate did not see. */
const whileUntouched = (meetingId: string, versions: number): Sql =>
  sql`UPDATE minutes SET version = version WHERE id = ${meetingId} AND ${versionsOf(meetingId)} <> ${versions}`;

/** Settles the minutes (確定): from now on nothing changes but by 正誤. Throws while anything is lacking. */
export function settleMinutes(
  of: Of,
  seen: Minutes,
  lacks: readonly Lack[],
  versions: number,
  at: Instant,
): Change {
  mustBeSettleable(seen, lacks);
  return {
    event: { name: "minutes.settled", subjectId: of.id, detail: factsOf(of, null) },
    statements: [
      whileUntouched(of.id, versions),
      revise("minutes", seen, { state: "settled", settledAt: at }),
    ],
  };
}

/** A recorded correction of settled minutes: before, after and why stay among the remark's revisions. */
export function recordErratum(
  of: Of,
  minutes: Pick<Minutes, "id" | "state">,
  remark: Remark,
  erratum: { readonly text: string; readonly reason: string },
  by: { readonly accountId: string; readonly at: Instant },
): Change {
  mustBeSettled(minutes);
  if (erratum.text === remark.text) throw refused<SettlingRefusal>("settling.sameText");
  return {
    event: { name: "minutes.erratum", subjectId: of.id, detail: factsOf(of, null) },
    statements: [
      whileIn(of.id, "settled"),
      ...retold(remark, erratum.text, {
        why: "erratum",
        reason: erratum.reason,
        writtenBy: by.accountId,
        at: by.at,
      }),
    ],
  };
}
