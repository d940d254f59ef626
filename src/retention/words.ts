import { shownDay } from "../lib/calendar/wareki";
import type { Day } from "../lib/clock";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";
import type { RetentionRefusal } from "./model";

/** The words of the files of the council and of how long they are kept. */
export const words = inBoth({
  ja: {
    title: "保存",
    lead: "会議・配布資料・議事の記録ごとの、行政文書ファイルとしての分類と保存期間です。開催日から自動で付きます。",
    noDelete: "記録を消す機能はありません",
    noDeleteText:
      "満了日の前に記録が消えることはありません。満了日の後の移管・廃棄は、各府省の文書管理の手続で行います。",
    standard: "10年・移管は、このシステムの初期値です",
    standardText:
      "法令や府省の標準文書保存期間基準をそのまま写したものではありません。担当府省の基準を確かめ、異なるときは「変更する」から理由とともに改めてください。",
    csv: "管理簿の様式のCSV",
    caption: "行政文書ファイルの一覧（新しい会議から）",
    year: "作成年度",
    ending: "満了",
    any: "全て",
    withinAYear: "１年以内に満了",
    none: "開催日の決まった会議は、まだありません。会議の開催日が決まると、ここに並びます。",
    noneFiltered: "条件に合うファイルはありません。",
    name: "名称（小分類）、大分類／中分類",
    period: "保存期間",
    years: (n: number) => `${numeral(n)}年`,
    starts: "起算日",
    ends: "満了日",
    disposition: "満了時の措置",
    dispositions: { transfer: "移管", disposal: "廃棄" },
    keeper: "管理者",
    basis: "定め方",
    ruled: "標準どおり",
    changed: "変更あり",
    edit: "変更する",
    editOf: (name: string) => `「${name}」の保存の扱いを変更する`,
    next: "次のページ",
    first: "最初のページ",
    pages: "一覧のページ",
    kept: (years: number, ends: Day, disposition: "transfer" | "disposal") =>
      `${numeral(years)}年（${shownDay(ends, "ja")}満了、${disposition === "transfer" ? "移管" : "廃棄"}）`,
    editTitle: "保存の扱いを変更する",
    editLead:
      "標準と異なる扱いをするときに、理由とともに記録します。満了日は、起算日と保存期間から定まります。",
    meeting: "会議",
    majorClass: "大分類",
    middleClass: "中分類",
    fileName: "名称（小分類）",
    createdYear: "作成年度",
    createdYearHint: "例：令和７年度、2025年度",
    yearsField: "保存期間",
    yearsUnit: "年",
    startsHint: "ふつうは作成年度の翌年度の４月１日です。",
    keeperHint: "文書管理者の官職。例：情報流通行政局 情報流通振興課長",
    reason: "変更の理由",
    reasonHint: "管理簿の備考に載ります。",
    ruledAs: "標準の扱い",
    save: "変更を保存する",
    back: "一覧へ戻る",
  },
  en: {
    title: "Retention",
    lead: "How each meeting, its handouts and its minutes are classified and how long they are kept, as follows from the day of the meeting.",
    noDelete: "Nothing can be deleted here",
    noDeleteText:
      "No record disappears before its period ends. Transfer or disposal after that follows each ministry's own records procedure.",
    standard: "Ten years, then transfer, is where Renkei begins",
    standardText:
      "It is no copy of the law or of a ministry's own retention schedule. Check the schedule of the ministry in charge, and change what differs with the reason.",
    csv: "CSV in the columns of the official register",
    caption: "Records files, the newest meeting first",
    year: "Made in",
    ending: "Ends",
    any: "All",
    withinAYear: "Within a year",
    none: "No meeting has a day yet. Its files will be listed here once it does.",
    noneFiltered: "No file fits these filters.",
    name: "Name and class",
    period: "Kept for",
    years: (n: number) => (n === 1 ? "1 year" : `${n} years`),
    starts: "From",
    ends: "Until",
    disposition: "Then",
    dispositions: { transfer: "Transfer to the National Archives", disposal: "Disposal" },
    keeper: "Records manager",
    basis: "Basis",
    ruled: "Standard",
    changed: "Changed",
    edit: "Change",
    editOf: (name: string) => `Change how “${name}” is kept`,
    next: "Next page",
    first: "First page",
    pages: "Pages of the list",
    kept: (years: number, ends: Day, disposition: "transfer" | "disposal") =>
      `${years === 1 ? "1 year" : `${years} years`}, until ${shownDay(ends, "en")}; then ${disposition === "transfer" ? "transferred to the National Archives" : "disposed of"}`,
    editTitle: "Change how a file is kept",
    editLead:
      "Where a file is kept otherwise than the standard, that is recorded with the reason. The last day follows from the first day and the period.",
    meeting: "Meeting",
    majorClass: "Major class",
    middleClass: "Middle class",
    fileName: "Name",
    createdYear: "Fiscal year it was made in",
    createdYearHint: "For example FY2025",
    yearsField: "Period",
    yearsUnit: "years",
    startsHint: "Usually 1 April of the following fiscal year.",
    keeperHint: "The post of the records manager, such as “Director, ICT Promotion Division”",
    reason: "Reason",
    reasonHint: "Goes into the remarks of the register.",
    ruledAs: "Standard",
    save: "Save the changes",
    back: "Back to the list",
  },
});

export const refusals: Record<Lang, Record<RetentionRefusal, (facts: Facts) => string>> = inBoth({
  ja: {
    "retention.tooMany": (f): string =>
      `一つのCSVに入るのは${f["most"] ?? ""}件までです。作成年度で絞り込んでから、もう一度取り出してください。`,
  },
  en: {
    "retention.tooMany": (f): string =>
      `One CSV holds ${f["most"] ?? ""} files at most. Choose a year first, and take one CSV for each.`,
  },
});
