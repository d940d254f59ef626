import { int, oneOf, optional, text } from "../../db/codecs";
import { type Spoken, kinds } from "../../handouts/model/number";

/** A handout of the meeting with its number, or its title alone, as the texts of the minutes speak of it. */
export interface Mentioned extends Spoken {
  readonly itemId: string | null;
}

export const NumberRow = {
  id: text,
  itemId: optional(text),
  title: text,
  kind: optional(oneOf(...kinds)),
  major: optional(int),
  minor: optional(int),
};
