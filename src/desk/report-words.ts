import { inBoth } from "../lib/lang";

/** The words of reports on measures that wait for somebody. */
export const words = inBoth({
  ja: {
    task: {
      submitted: (measure: string) => `${measure}の報告の承認`,
      returned: (measure: string) => `差し戻された${measure}の報告の見直し`,
      draft: (measure: string) => `${measure}の報告の続き`,
    },
    of: (year: string) => `${year}の報告`,
    unchanged: (year: string) => `${year}の報告（前回から変更なし）`,
    reason: (reason: string) => `理由：${reason}`,
    due: (measure: string) => `${measure}の報告`,
    write: "報告する",
    none: (year: string) => `${year}の報告がまだありません`,
    old: (day: string) => `前回の承認は${day}`,
    more: (n: string) => `ほかに報告の必要な施策が${n}件`,
  },
  en: {
    task: {
      submitted: (measure) => `Approve the report on ${measure}`,
      returned: (measure) => `Revise the returned report on ${measure}`,
      draft: (measure) => `Go on with the report on ${measure}`,
    },
    of: (year) => `Report for ${year}`,
    unchanged: (year) => `Report for ${year} (unchanged)`,
    reason: (reason) => `Reason: ${reason}`,
    due: (measure) => `Report on ${measure}`,
    write: "Report",
    none: (year) => `No report for ${year} yet`,
    old: (day) => `Last approved on ${day}`,
    more: (n) => `${n} more ${n === "1" ? "measure needs" : "measures need"} a report`,
  },
});
