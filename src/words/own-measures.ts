import { inBoth } from "../lib/lang";

/** The words of the measures of one's own ministry, as the desk and their own page list them. */
export const words = inBoth({
  ja: {
    own: "自府省の施策",
    name: "施策",
    status: "実施状況",
    reportState: "報告",
    tools: "この施策でできること",
    states: { draft: "下書き", submitted: "承認待ち", returned: "差戻し" },
    neverReported: "未報告",
    isDue: "報告が必要",
    noneOf: (year: string) => `${year}の報告がまだありません`,
    lastOn: (day: string) => `前回の承認は${day}`,
    report: "報告する",
    unchanged: "変更なし",
  },
  en: {
    own: "My ministry’s measures",
    name: "Measure",
    status: "Status",
    reportState: "Report",
    tools: "What you can do",
    states: { draft: "Draft", submitted: "Awaiting approval", returned: "Sent back" },
    neverReported: "Not reported yet",
    isDue: "Report needed",
    noneOf: (year) => `No report for ${year} yet`,
    lastOn: (day) => `Last approved on ${day}`,
    report: "Report",
    unchanged: "No change",
  },
});
