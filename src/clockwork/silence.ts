import { read } from "../db/read";
import type { App } from "../env";
import type { Instant } from "../lib/clock";
import { Stopped } from "../lib/errors";
import { newId } from "../lib/id";
import { deemRemarks } from "../minutes/confirmation/changes";
import { isDeemable } from "../minutes/confirmation/model/seat";
import { type Overdue, overdueRemarks } from "../minutes/confirmation/silence-queries";
import type { Change } from "../record/change";
import { commit, recorded } from "../record/commit";

const stated = { state: "confirming", silenceIsConsent: true } as const;

const changeOf = (ones: readonly Overdue[], now: Instant): Change[] => {
  const [first] = ones;
  if (!first) return [];
  const of = { id: first.meetingId, number: first.meetingNumber };
  const post = { ja: first.postName, en: first.postNameEn || first.postName };
  return [deemRemarks(of, { seatId: first.seatId, post }, ones, now)];
};

/** All or nothing for a seat; whoever answered at this very moment is left to the next hour. */
async function write(
  DB: App["Bindings"]["DB"],
  changes: readonly Change[],
  at: Instant,
): Promise<void> {
  try {
    await commit(DB, recorded({ accountId: null, at, requestId: newId() }, changes));
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
}

/**
 * What the cron does every hour with minutes that are with their speakers: where it was stated that silence counts as consent,
 * remarks that nobody answered in time are deemed confirmed. Running it twice, late or not at all deems nothing twice.
 */
export async function takeSilence(
  { DB }: Pick<App["Bindings"], "DB">,
  now: Instant,
): Promise<void> {
  const { overdue } = await read(DB, { overdue: overdueRemarks(now) });
  const silent = overdue.filter((one) =>
    isDeemable(one, { ...stated, due: one.due }, undefined, now),
  );
  const bySeat = Map.groupBy(silent, ({ meetingId, seatId }) => `${meetingId} ${seatId}`);
  await Promise.all([...bySeat.values()].map(async (ones) => write(DB, changeOf(ones, now), now)));
}
