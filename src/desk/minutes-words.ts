import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** The words of minutes that wait for somebody. */
export const words = inBoth({
  ja: {
    confirm: (meeting: string, n: number) => `${meeting}の発言の確認（${numeral(n)}件）`,
    of: (post: string) => `${post}の発言`,
    answer: (meeting: string, n: number) => `${meeting}の修正の申出への回答（${numeral(n)}件）`,
    answerAbout: "発言者が議事録案の修正を求めています",
    finalize: (meeting: string) => `${meeting}の会議の記録の確定`,
    finalizeAbout: "議事録は確定しています",
  },
  en: {
    confirm: (meeting: string, n: number) =>
      `Confirm ${n === 1 ? "1 remark" : `${n} remarks`} at ${meeting}`,
    of: (post: string) => `Remarks of ${post}`,
    answer: (meeting: string, n: number) =>
      `Answer ${n === 1 ? "1 correction" : `${n} corrections`} at ${meeting}`,
    finalize: (meeting: string) => `Settle the record of ${meeting}`,
    finalizeAbout: "Its minutes are settled",
    answerAbout: "Speakers ask for corrections to the draft minutes",
  },
});
