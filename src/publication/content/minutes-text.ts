import type { Lang } from "../../lib/lang";
import type { MinutesContent } from "./minutes";
import { type HandoutAddress, withHandouts } from "./minutes-handouts";
import { shownWithheld } from "./minutes-withheld";

/** A text of the minutes as it is read (Markdown): papers under their numbers, what is withheld marked in the language. */
export const textShown = (
  text: string,
  { handouts }: Pick<MinutesContent, "handouts">,
  lang: Lang,
  hrefOf: HandoutAddress,
): string => shownWithheld(withHandouts(text, handouts, hrefOf), lang);
