import { oneOf, optional, record, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { assignmentKinds, seatRoles, tiers } from "../../roster/model";
import { flag } from "./codecs";

/** A seat and who sits in it on a day; the name is null where the post is vacant. `key` tells the seat. */
export const PublishedMember = {
  key: text,
  tier: oneOf(...tiers),
  role: oneOf(...seatRoles),
  ministry: text,
  ministryEn: text,
  post: text,
  postEn: text,
  name: optional(text),
  reading: optional(text),
  kind: optional(oneOf(...assignmentKinds)),
  isSample: flag,
};
export type PublishedMember = RowOf<typeof PublishedMember>;

export const member = record(PublishedMember);
