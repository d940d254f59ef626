import { fiscalYearName } from "../lib/calendar/fiscal-year";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import type { RetentionFault } from "./model";

type Sentence = (facts: Facts) => string;

const yearIn = ({ year }: Facts, lang: Lang) => (year ? fiscalYearName(Number(year), lang) : "");

/** What can be wrong in the form of a file. */
export const faults: Record<Lang, Record<RetentionFault, Sentence>> = inBoth({
  ja: {
    retentionSame: () =>
      "いまの内容と同じため、変更するところがありません。変える欄を書き直すか、一覧へ戻ってください。",
    startsBeforeYear: (f) =>
      `起算日は、作成年度（${yearIn(f, "ja")}）より前にできません。ふつうは翌年度の４月１日です。`,
  },
  en: {
    retentionSame: () => "Nothing differs from what stands now. Change a field, or go back.",
    startsBeforeYear: (f) =>
      `The period cannot begin before the year the file was made in (${yearIn(f, "en")}). Usually it begins on 1 April of the next.`,
  },
});
