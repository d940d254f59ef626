import type { Day } from "../lib/clock";
import type { SeatTenure } from "../roster/model";
import { type AgendaMaterial, buildAgenda } from "./content/build-agenda";
import { buildRoster } from "./content/build-roster";
import { lastDayOf, laterOf, saysTheSame } from "./content/same";
import type { Revision } from "./model";
import type { BodyRow } from "./workings";

interface WorkingRoster {
  readonly body: BodyRow;
  readonly tenures: readonly SeatTenure[];
}

type Newest = Pick<Revision, "withdrawal" | "content">;

const isAhead = (newest: Newest | undefined, today: Day, build: (last: Day) => object): boolean => {
  if (!newest || newest.withdrawal !== null) return false;
  const last = laterOf(today, lastDayOf(newest.content));
  return !saysTheSame(JSON.stringify(build(last)), newest.content);
};

/** The same as `hasUnpublishedChanges` of the 議事次第 of a meeting; never while another preparation waits for release. */
export const isAgendaAhead = (
  material: AgendaMaterial,
  newest: (Newest & { readonly isWaiting: boolean }) | undefined,
  today: Day,
): boolean =>
  newest?.isWaiting !== true && isAhead(newest, today, (last) => buildAgenda(material, last));

/**
 * Whether the working 名簿 says today what its newest revision does not. Never where nothing was published, or
 * where the newest revision is a withdrawal.
 */
export const hasUnpublishedChanges = (
  { body, tenures }: WorkingRoster,
  newest: Newest | undefined,
  today: Day,
): boolean => isAhead(newest, today, (last) => buildRoster(body, tenures, last));
