import { inBoth } from "../lib/lang";

/** What a meeting's page says of publishing what belongs to it. */
export const words = inBoth({
  ja: {
    publication: "公表",
    prepareHandouts: "配布資料の公表の準備",
    prepareSummary: "議事要旨の公表の準備",
    prepareMinutes: "議事録の公表の準備",
    publicationLead: "会議の文書は、一人が準備し、別の一人が公表します。",
    prepare: "議事次第の公表の準備",
  },
  en: {
    publication: "Publishing",
    prepareHandouts: "Prepare the handouts",
    prepareSummary: "Prepare the summary",
    prepareMinutes: "Prepare the minutes",
    publicationLead: "One person prepares a document for publishing; a second person releases it.",
    prepare: "Prepare the agenda",
  },
});
