import { inBoth } from "../lib/lang";

/** The kinds of event, as the part of an event's name before the dot. */
export const eventKinds = [
  "meeting",
  "agenda",
  "attendance",
  "roster",
  "publication",
  "account",
] as const;

const ja = {
  title: "記録",
  lead: "連携で行われた操作の記録です。書き換えることも、消すこともできません。",
  caption: "操作の記録（新しい順）",
  at: "日時",
  who: "利用者",
  what: "出来事",
  kind: "種類",
  all: "すべて",
  system: "（利用者なし）",
  none: "条件に合う記録はありません。",
  kinds: {
    meeting: "会議",
    agenda: "議題",
    attendance: "出欠",
    roster: "名簿",
    publication: "公表",
    account: "利用者",
  },
};
const en: typeof ja = {
  title: "Record",
  lead: "What was done in Renkei. It can be neither changed nor removed.",
  caption: "What was done, newest first",
  at: "When",
  who: "Who",
  what: "What",
  kind: "Kind",
  all: "All",
  system: "(nobody signed in)",
  none: "Nothing matches.",
  kinds: {
    meeting: "Meetings",
    agenda: "Agenda items",
    attendance: "Attendance",
    roster: "Roster",
    publication: "Publications",
    account: "Accounts",
  },
};

export const words = inBoth({ ja, en });
