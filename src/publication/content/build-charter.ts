import type { BodyRow, CharterRow } from "../workings";
import { bodyTold } from "./body";
import type { CharterContent } from "./charter";

/** The 開催要綱 to publish, in all its versions by the day they came into force. */
export const buildCharter = (body: BodyRow, charters: readonly CharterRow[]): CharterContent => ({
  body: bodyTold(body),
  versions: charters.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
});
