import { type Lang, inBoth } from "../lib/lang";
import type { Decision } from "./model";

type Sentence = (handout: string, matter: string) => string;

/** The standard sentences of outcomes, from the paper and what it is about; either may be empty. */
export const decisionWords: Record<Lang, Record<Decision, Sentence>> = inBoth({
  ja: {
    decided: (handout) => `${handout || "原案"}のとおり決定した。`,
    approved: (handout, matter) =>
      handout || matter
        ? `${handout || matter}について、異議なく了承された。`
        : "異議なく了承された。",
    agreed: (handout, matter) =>
      handout
        ? `${handout}のとおり申し合わせた。`
        : `${matter || "次のとおり"}${matter ? "を" : ""}申し合わせた。`,
    confirmed: (handout, matter) =>
      handout ? `${handout}の内容を確認した。` : `${matter || "以上の内容"}を確認した。`,
    noted: (handout, matter) => {
      if (handout) return `${handout}に基づき報告があった。`;
      return matter ? `${matter}について報告があった。` : "報告があった。";
    },
    continued: (handout, matter) =>
      `${handout || matter ? `${handout || matter}について、` : ""}引き続き検討することとされた。`,
  },
  en: {
    decided: (handout) => `Decided as set out in ${handout || "the proposal"}.`,
    approved: (handout, matter) =>
      handout || matter
        ? `${handout || matter} was approved without objection.`
        : "Approved without objection.",
    agreed: (handout, matter) =>
      `The ministries agreed on ${handout || matter || "the following"}.`,
    confirmed: (handout, matter) =>
      `The council confirmed ${handout ? `the content of ${handout}` : matter || "the above"}.`,
    noted: (handout, matter) => {
      if (handout) return `A report was given on the basis of ${handout}.`;
      return matter ? `A report was given on ${matter}.` : "A report was given.";
    },
    continued: (handout, matter) =>
      `Consideration ${handout || matter ? `of ${handout || matter} ` : ""}is to continue.`,
  },
});
