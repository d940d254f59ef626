import { bool, int, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";

/** A step of the 工程表. A quarter counts `year * 4` and 0 to 3 for the quarters from April. */
export const Milestone = {
  id: text,
  measureId: text,
  title: text,
  fromQuarter: int,
  toQuarter: int,
  doneOn: optional(text),
  isDropped: bool,
  note: text,
  version: int,
};
export type Milestone = RowOf<typeof Milestone>;
