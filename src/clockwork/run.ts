import { swept } from "../accounts/sessions";
import { sweepThrottle } from "../accounts/throttle";
import type { App } from "../env";
import { read } from "../db/read";
import { filesKnown } from "../handouts/queries";
import { sweepFiles } from "../handouts/store";
import { type Instant, later } from "../lib/clock";
import { commit } from "../record/commit";
import { sweepKeys } from "../record/form-keys";

const aDay = 86_400_000;

/**
 * What the cron does every hour: forgets sessions, one-time keys and counts of failed sign-ins that are
 * over, and files of which nothing came. Running it twice, late or not at all changes nothing that anybody sees.
 */
export async function tidyUp({ DB, FILES }: App["Bindings"], now: Instant): Promise<void> {
  await commit(DB, [...(await swept(now)), sweepKeys(now), sweepThrottle(now)]);
  await sweepFiles(FILES, later(now, -aDay), async (ids) => {
    const { known } = await read(DB, { known: filesKnown(ids) });
    return known.map(({ id }) => id);
  });
}
