import type { Page } from "../lib/page";
import { type Revision, isReadable } from "../publication/model";
import type { PublicPlace } from "../ui/layout-public";
import type { Sight } from "../web/everybody";
import type { Council } from "./sight";
import { Hidden } from "./views/hidden";

interface Seen {
  readonly page: Page;
  readonly council: Council;
  readonly current: PublicPlace;
  readonly revisions: readonly Revision[];
  readonly made: readonly string[];
  readonly boundary: string | undefined;
}

/** The revision of a number, the newest where none is asked for. */
export const revisionAsked = (
  revisions: readonly Revision[],
  asked: number | null,
): Revision | undefined =>
  asked === null ? revisions.at(-1) : revisions.find(({ revision }) => revision === asked);

/** A revision as it is answered: drawn, or, where a withdrawal hid it, only why (410, as the text is gone for good). */
export function asItStands(seen: Seen, shown: Revision, draw: Sight["draw"]): Sight {
  const { page, council, current, revisions, boundary } = seen;
  const answer = { made: [...seen.made, ...revisions.map(({ id }) => id)], boundary };
  const hiding = revisions.findLast(({ withdrawal }) => withdrawal === "hidden");
  if (!hiding || isReadable(shown, revisions)) return { ...answer, draw };
  const props = { page, council, current, revisions };
  return { ...answer, status: 410, draw: () => <Hidden {...props} withdrawal={hiding} /> };
}
