import { int, oneOf, optional, text } from "../../db/codecs";
import { type Numbered, kinds } from "../../handouts/model/number";

/** A handout of the meeting with its number, as the texts of the minutes speak of it. */
export interface Mentioned extends Numbered {
  readonly itemId: string | null;
}

export const NumberRow = {
  id: text,
  itemId: optional(text),
  kind: oneOf(...kinds),
  major: int,
  minor: optional(int),
};
