import { bool, int, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** A 官職. Renaming one is ending it with a successor, so that old records keep the old name. */
export const Post = {
  id: text,
  organizationId: text,
  name: text,
  nameEn: text,
  validFrom: optional(text),
  validTo: optional(text),
  successorId: optional(text),
  source: text,
  sourceUrl: text,
  version: int,
};
export type Post = RowOf<typeof Post>;

/** A post as lists name it, with its organisation and 府省. */
export const PostListing = {
  ...Post,
  organizationName: text,
  ministryId: text,
  ministryName: text,
  ministryNameEn: text,
  ministryShort: text,
};
export type PostListing = RowOf<typeof PostListing>;

/** A post with who holds it on a day. */
export const HeldPost = {
  ...Post,
  holderId: optional(text),
  holder: optional(text),
  isSample: bool,
};
export type HeldPost = RowOf<typeof HeldPost>;
