import { inBoth } from "../lib/lang";

/** Words of the desk's pages that show settled minutes. */
export const words = inBoth({
  ja: {
    meetings: "会議",
    versions: "議事録の版",
    levels: { government: "議事録（政府部内用）", full: "議事録（全文）" },
    leads: {
      government:
        "政府部内で読む版です。政府部内にも示さない部分は、根拠の号を記して除いています。公開する版ではありません。",
      full: "不開示部分を含む全文です。取扱いに注意してください。",
    },
  },
  en: {
    meetings: "Meetings",
    versions: "Versions of the minutes",
    levels: { government: "Minutes (within the government)", full: "Minutes (full text)" },
    leads: {
      government:
        "For reading within the government. What is withheld there too is marked with its ground. This is not the public version.",
      full: "The full text, with everything that is withheld elsewhere. Handle it with care.",
    },
  },
});
