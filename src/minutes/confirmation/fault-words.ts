import type { Facts } from "../../lib/errors";
import { type Lang, inBoth } from "../../lib/lang";

type Code = "sameText" | "notLater" | "partNotInText";
type Sentences = Record<Code, (facts: Facts) => string>;

/** What is wrong with what was typed about a remark. */
export const faults: Record<Lang, Sentences> = inBoth({
  ja: {
    sameText: () =>
      "今の文と同じです。直すところがないときは、前のページで「修正なし」を選んでください。",
    notLater: () => "今の期限より後の期限を選んでください。早めることはできません。",
    partNotInText: () =>
      "この部分は、本文にそのままの形では見当たりません。本文から写して貼り付けるか、発言全体を選んでください。",
  },
  en: {
    sameText: () =>
      "This is the same as the text. If nothing is wrong, choose “Correct as it is” on the page before.",
    notLater: () => "Choose a deadline after the present one. It cannot be brought forward.",
    partNotInText: () =>
      "This part does not stand in the text exactly so. Copy it from the text, or choose the whole remark.",
  },
});
