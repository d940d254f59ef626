import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { shownDay } from "../../lib/calendar/wareki";
import type { Facts } from "../../lib/errors";
import { type Lang, inBoth } from "../../lib/lang";
import type { ReportRefusal } from "../model/report-steps";

type Sentence = (f: Facts) => string;

const yearIn = (f: Facts, name: string, lang: Lang) => fiscalYearName(Number(f[name] ?? ""), lang);

const closedJa = (f: Facts) =>
  f["closedOn"]
    ? `は${shownDay(f["closedOn"], "ja")}に締め切られています`
    : "の報告は受け付けていません";
const closedEn = (f: Facts) =>
  f["closedOn"] ? `was closed on ${shownDay(f["closedOn"], "en")}` : "does not take reports";

export const refusals: Record<Lang, Record<ReportRefusal, Sentence>> = inBoth({
  ja: {
    "report.noneOpen": () =>
      "作成中の報告がありません。すでに承認されたか、取り下げられています。必要なときは、新しい報告を作成してください。",
    "report.notSubmitted": () =>
      "この報告は、まだ提出されていないか、差し戻されています。承認と差戻しは、提出された報告に対して行います。",
    "report.submittedAlready": () =>
      "この報告は提出済みで、府省の窓口の承認を待っています。変更するときは、窓口に差戻しを依頼してください。",
    "report.final": () =>
      "承認された報告と取り下げられた報告は変更できません。新しい報告を作成してください。",
    "report.openAlready": (f) =>
      `${yearIn(f, "year", "ja")}の報告が作成中です。その報告を提出するか、取り下げてから、もう一度行ってください。`,
    "report.noneApproved": () =>
      "承認された報告がまだないため、「変更なし」にはできません。最初の報告を作成して、承認を受けてください。",
    "report.yearClosed": (f) =>
      `${yearIn(f, "year", "ja")}${closedJa(f)}。${
        f["open"] ? `${yearIn(f, "open", "ja")}の報告を新しく作成するか、` : ""
      }事務局に${yearIn(f, "year", "ja")}の締切りの解除を依頼してください。`,
    "report.noOpenYear": () =>
      "報告を受け付けている年度がありません。事務局に年度の受付を依頼してください。",
  },
  en: {
    "report.noneOpen": () =>
      "No report is under way: it was approved or dropped meanwhile. Write a new one if you need to.",
    "report.notSubmitted": () =>
      "This report was not submitted yet, or was sent back. Only a submitted report can be approved or sent back.",
    "report.submittedAlready": () =>
      "This report was submitted and waits for your ministry’s coordinator. Ask the coordinator to send it back if it must change.",
    "report.final": () => "An approved or dropped report cannot be changed. Write a new one.",
    "report.openAlready": (f) =>
      `A report for ${yearIn(f, "year", "en")} is under way. Submit or drop it first.`,
    "report.noneApproved": () =>
      "No report was approved yet, so nothing can be unchanged. Write the first report and have it approved.",
    "report.yearClosed": (f) =>
      `${yearIn(f, "year", "en")} ${closedEn(f)}. ${
        f["open"] ? `Write a new report for ${yearIn(f, "open", "en")}, or ask` : "Ask"
      } the secretariat to open ${yearIn(f, "year", "en")} again.`,
    "report.noOpenYear": () => "No fiscal year takes reports. Ask the secretariat to open one.",
  },
});
