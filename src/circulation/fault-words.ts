import { shownDay, shownTime } from "../lib/calendar/wareki";
import { dayOf, timeOf } from "../lib/clock";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";

type Sentence = (facts: Facts) => string;

const dayIn = (day: string | undefined, lang: Lang) =>
  day ? shownDay(day, lang, { weekday: true }) : "";
const momentIn = ({ due }: Facts, lang: Lang) =>
  due ? `${dayIn(dayOf(due), lang)} ${shownTime(timeOf(due))}` : "";

type Code =
  | "dueNotLater"
  | "opinionWithoutObjection"
  | "decidedTooEarly"
  | "decidedInFuture"
  | "opinionsNotDealt"
  | "resultNotExplained";

/** What can be wrong in the forms of a circulation. */
export const faults: Record<Lang, Record<Code, Sentence>> = inBoth({
  ja: {
    dueNotLater: (f) => `いまの期限（${momentIn(f, "ja")}）より後の日にしてください。`,
    opinionWithoutObjection: () =>
      "「異議なし」のときは、意見を書けません。意見があるときは「意見あり」か「修正の上了承」を選んでください。",
    decidedTooEarly: (f) =>
      `決定の日は${dayIn(f["first"], "ja")}以後にしてください。御意見がないことをもって了承とみなす場合は、期限の日より前にはできません。`,
    decidedInFuture: () => "決定の日は、今日までの日にしてください。",
    opinionsNotDealt: () =>
      "意見又は修正の求めがあります。どう扱ったかを書いてください（例：意見を踏まえ、資料２の３ページを修正した）。",
    resultNotExplained: () => "何をどう修正したか、又は成立しなかった理由を書いてください。",
  },
  en: {
    dueNotLater: (f) => `Choose a day after the present deadline (${momentIn(f, "en")}).`,
    opinionWithoutObjection: () =>
      "“No objection” takes no opinion. To give one, choose “Opinion” or “Agreed as amended”.",
    decidedTooEarly: (f) =>
      `The day of decision must be ${dayIn(f["first"], "en")} or later. Where silence counts as consent, it is not before the deadline.`,
    decidedInFuture: () => "The day of decision cannot lie in the future.",
    opinionsNotDealt: () =>
      "Some seats gave an opinion or asked for an amendment. Say what became of it, such as “Handout 2, page 3 was amended”.",
    resultNotExplained: () => "Say what was amended, or why nothing was decided.",
  },
});
