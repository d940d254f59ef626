import { inBoth } from "../../lib/lang";
import { numeral } from "../../lib/numeral";

/** Words that the structured document has of its own. */
export const words = inBoth({
  ja: {
    secretariat: "事務局",
    participants: "出席者",
    website: "公開サイト",
    when: (day: string, time: string) => `日時：${day}${time === "" ? "" : ` ${time}`}`,
    where: (place: string) => `場所：${place}`,
    attendees: "出席者",
    handouts: "配布資料",
    itemNumber: (number: number) => `（${numeral(number)}）`,
    by: (submitter: string) => (submitter === "" ? "" : `（${submitter}）`),
    outcome: "会議の結果",
    outcomeOf: { before: "会議の結果：", after: "" },
    circulation: "持ち回りによる開催",
    reply: { before: "：", after: "" },
    opinion: (text: string) => `意見：${text}`,
    result: { before: "結果：", after: "" },
    withheld: (clause: string, reason: string, review: string) =>
      `（不開示の理由：${clause}　${reason}${review === "" ? "" : `　見直し：${review}`}）`,
  },
  en: {
    secretariat: "Secretariat",
    participants: "Participants",
    website: "Public site",
    when: (day: string, time: string) => `Held on ${day}${time === "" ? "" : `, ${time}`}`,
    where: (place: string) => `Place: ${place}`,
    attendees: "Attended by",
    handouts: "Handouts",
    itemNumber: (number: number) => `(${number})`,
    by: (submitter: string) => (submitter === "" ? "" : ` (${submitter})`),
    outcome: "Outcome",
    outcomeOf: { before: "Outcome: ", after: "" },
    circulation: "Held by circulation",
    reply: { before: ": ", after: "" },
    opinion: (text: string) => `Opinion: ${text}`,
    result: { before: "Result: ", after: "" },
    withheld: (clause: string, reason: string, review: string) =>
      `(Withheld under ${clause}: ${reason}${review === "" ? "" : `; to be reviewed on ${review}`})`,
  },
});
