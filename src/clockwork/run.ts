import { swept } from "../accounts/sessions";
import { sweepThrottle } from "../accounts/throttle";
import type { App } from "../env";
import type { Instant } from "../lib/clock";
import { commit } from "../record/commit";
import { sweepKeys } from "../record/form-keys";

/**
 * What the cron does every hour: forgets sessions, one-time keys and counts of failed sign-ins that are
 * over. Running it twice, late or not at all changes nothing that anybody sees.
 */
export async function tidyUp({ DB }: App["Bindings"], now: Instant): Promise<void> {
  await commit(DB, [...(await swept(now)), sweepKeys(now), sweepThrottle(now)]);
}
