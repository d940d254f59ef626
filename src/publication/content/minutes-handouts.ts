import { withLinks } from "../../handouts/model/references";
import type { NamedHandout } from "./minutes";

/** Where a paper can be opened; null where it is only named. */
export type HandoutAddress = (handout: NamedHandout) => string | null;

/** The address of a paper that is public. */
export const addressOf = (handout: NamedHandout, hrefOf: HandoutAddress): string | null =>
  handout.isOpen ? hrefOf(handout) : null;

/** A text (Markdown) in which papers stand under their numbers, linked where they are public. */
export const withHandouts = (
  text: string,
  handouts: readonly NamedHandout[],
  hrefOf: HandoutAddress,
): string =>
  withLinks(
    text,
    handouts.map((handout) => ({ ...handout, id: handout.key })),
    (handout) => addressOf(handout, hrefOf),
  );
