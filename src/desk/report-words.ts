import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

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
    own: "自府省の施策",
    dues: (n: string) => `報告が必要な施策が${numeral(Number(n))}件あります。`,
    allOwn: (n: string) => `自府省の施策を全て見る（${numeral(Number(n))}件）`,
    openOwn: "自府省の施策のページを開く",
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
    own: "My ministry’s measures",
    dues: (n) => `${n} ${n === "1" ? "measure needs" : "measures need"} a report.`,
    allOwn: (n) => `See all ${n} of my ministry’s measures`,
    openOwn: "Open my ministry’s measures",
  },
});
