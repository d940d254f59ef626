import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** What a meeting's page says of publishing what belongs to it. */
export const words = inBoth({
  ja: {
    publication: "公表",
    publishable: (n: number) => `公開できるようになった資料が${numeral(n)}点あります`,
    publishableWhy:
      "会議の終了、議事要旨の公表又は差替えにより公開できる資料のうち、まだ公表していないものです。",
    prepareHandouts: "配布資料の公表の準備",
    prepareSummary: "議事要旨の公表の準備",
    prepareMinutes: "議事録の公表の準備",
    publicationLead: "会議の文書は、一人が準備し、別の一人が公表します。",
    prepare: "議事次第の公表の準備",
  },
  en: {
    publication: "Publishing",
    publishable: (n: number) =>
      n === 1 ? "One handout may be public by now" : `${n} handouts may be public by now`,
    publishableWhy:
      "The meeting was held, the summary came out or a file was replaced, and they are not published yet.",
    prepareHandouts: "Prepare the handouts",
    prepareSummary: "Prepare the summary",
    prepareMinutes: "Prepare the minutes",
    publicationLead: "One person prepares a document for publishing; a second person releases it.",
    prepare: "Prepare the agenda",
  },
});
