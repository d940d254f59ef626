import type { Facts } from "../../lib/errors";
import { type Lang, inBoth } from "../../lib/lang";

type Code = "sameText" | "notLater" | "partNotInText" | "partWouldGo";
type Sentences = Record<Code, (facts: Facts) => string>;

/** What is wrong with what was typed about a remark. */
export const faults: Record<Lang, Sentences> = inBoth({
  ja: {
    sameText: () =>
      "今の文と同じです。直すところがないときは、前のページで「修正なし」を選んでください。",
    notLater: () => "今の期限より後の期限を選んでください。早めることはできません。",
    partNotInText: () =>
      "この部分は、本文にそのままの形では見当たりません。本文から写して貼り付けるか、発言全体を選んでください。",
    partWouldGo: (f) =>
      `不開示とした「${f["part"] ?? ""}」が、この訂正でなくなります。代わりの言葉が公になるおそれがあるため、先に「不開示部分」でこの発言の全体を隠してから訂正し、その後で隠すところを定め直してください。`,
  },
  en: {
    sameText: () =>
      "This is the same as the text. If nothing is wrong, choose “Correct as it is” on the page before.",
    notLater: () => "Choose a deadline after the present one. It cannot be brought forward.",
    partNotInText: () =>
      "This part does not stand in the text exactly so. Copy it from the text, or choose the whole remark.",
    partWouldGo: (f) =>
      `This erratum takes out “${f["part"] ?? ""}”, which is withheld, and the words in its place might be read. Withhold the whole remark first, record the erratum, then choose anew what is withheld.`,
  },
});
