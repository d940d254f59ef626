import type { Day } from "../lib/clock";
import type { SeatTenure } from "../roster/model";
import { buildRoster } from "./content/build-roster";
import { lastDayOf, laterOf, saysTheSame } from "./content/same";
import type { Revision } from "./model";
import type { BodyRow } from "./workings";

interface WorkingRoster {
  readonly body: BodyRow;
  readonly tenures: readonly SeatTenure[];
}

/**
 * Whether the working 名簿 says today what its newest revision does not. Never where nothing was published, or
 * where the newest revision is a withdrawal.
 */
export function hasUnpublishedChanges(
  { body, tenures }: WorkingRoster,
  newest: Pick<Revision, "withdrawal" | "content"> | undefined,
  today: Day,
): boolean {
  if (!newest || newest.withdrawal !== null) return false;
  const last = laterOf(today, lastDayOf(newest.content));
  return !saysTheSame(JSON.stringify(buildRoster(body, tenures, last)), newest.content);
}
