import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import type { Facts } from "../../lib/errors";
import { type Lang, inBoth } from "../../lib/lang";
import type { FollowUpRefusal } from "../model/follow-up";

type Sentence = (f: Facts) => string;
const yearIn = (f: Facts, lang: Lang) => fiscalYearName(Number(f["year"] ?? ""), lang);

export const refusals: Record<Lang, Record<FollowUpRefusal, Sentence>> = inBoth({
  ja: {
    "followUp.closedAlready": (f) =>
      `${yearIn(f, "ja")}は、すでに締め切られています。画面を読み込み直して、今の状態を確かめてください。`,
    "followUp.openAlready": (f) =>
      `${yearIn(f, "ja")}は、すでに受付中です。画面を読み込み直して、今の状態を確かめてください。`,
    "followUp.schemeInUse": (f) =>
      `${yearIn(f, "ja")}には、記号「${f["codes"] ?? ""}」のある評価区分で付けられた評価があります。その記号を全て含む評価区分を選んでください。`,
    "followUp.atTheEnd": () => "これ以上、順番を動かせません。",
  },
  en: {
    "followUp.closedAlready": (f) =>
      `${yearIn(f, "en")} is closed already. Load the page again to see how it stands.`,
    "followUp.openAlready": (f) =>
      `${yearIn(f, "en")} is open already. Load the page again to see how it stands.`,
    "followUp.schemeInUse": (f) =>
      `Ratings for ${yearIn(f, "en")} were given by a scheme with the codes “${f["codes"] ?? ""}”. Choose a scheme that has all of them.`,
    "followUp.atTheEnd": () => "It cannot be moved any further.",
  },
});
