import { bool, int, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** A handout that goes round, by its number where it has one. */
export const Paper = {
  id: text,
  title: text,
  kind: optional(oneOf("material", "reference", "tabled")),
  major: optional(int),
  minor: optional(int),
  /** For members only, or for nobody. */
  isRestricted: bool,
};
export type Paper = RowOf<typeof Paper>;
