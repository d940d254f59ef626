import { oneOf, optional, record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { tiers } from "../../roster/model";

const Ministry = { id: text, name: text, nameEn: text, shortName: text };

/** A seat or a guest as minutes name them. A guest has no tier, and may have no ministry. `key` tells the seat, or the guest's title. */
export const Named = {
  key: text,
  tier: optional(oneOf(...tiers)),
  post: text,
  postEn: text,
  ministry: optional(record(Ministry)),
};
export type Named = RowOf<typeof Named>;
