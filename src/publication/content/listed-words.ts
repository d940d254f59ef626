import { inBoth } from "../../lib/lang";
import { vocabulary as action } from "../../words/action";

/** How published measures and joint action items are named, and what changed in them. */
export const words = inBoth({
  ja: {
    kindsCounted: { measure: "施策", action: "連携施策・宿題事項" },
    rated: (year: string, rating: string) => `会議の評価（${year}）を「${rating}」とした`,
    stages: action.ja.stages,
    label: {
      title: "題名",
      request: "求められていること",
      due: "期限",
      lead: "主担当府省",
      state: "状況",
      withdrawnReason: "取下げの理由",
      confirmedAt: "確認した会議",
      measures: "関係する施策",
      source: "出典",
    },
    undecided: "未定",
    quoted: (text: string) => `「${text}」`,
    changed: (label: string, before: string, after: string) =>
      `${label}を${before}から${after}に変更`,
    rewritten: (label: string) => `${label}を修正`,
    partAdded: (ministry: string) => `${ministry}の担当分を追加`,
    partRemoved: (ministry: string) => `${ministry}の担当分を削除`,
    partState: (ministry: string, before: string, after: string) =>
      `${ministry}の状況を「${before}」から「${after}」に変更`,
    partReport: (ministry: string) => `${ministry}の報告を更新`,
    partTask: (ministry: string) => `${ministry}の担当する内容を修正`,
    partDue: (ministry: string, before: string, after: string) =>
      `${ministry}の期限を${before}から${after}に変更`,
  },
  en: {
    kindsCounted: { measure: "measures", action: "joint action items" },
    rated: (year: string, rating: string) => `The council rated ${year} “${rating}”`,
    stages: action.en.stages,
    label: {
      title: "Title",
      request: "What is asked",
      due: "Due",
      lead: "Lead ministry",
      state: "Status",
      withdrawnReason: "Reason for the withdrawal",
      confirmedAt: "Confirmed at",
      measures: "Related measures",
      source: "Source",
    },
    undecided: "not yet fixed",
    quoted: (text: string) => `“${text}”`,
    changed: (label: string, before: string, after: string) =>
      `${label} changed from ${before} to ${after}`,
    rewritten: (label: string) => `${label} corrected`,
    partAdded: (ministry: string) => `Part of ${ministry} added`,
    partRemoved: (ministry: string) => `Part of ${ministry} removed`,
    partState: (ministry: string, before: string, after: string) =>
      `${ministry}: status changed from ${before} to ${after}`,
    partReport: (ministry: string) => `${ministry}: report updated`,
    partTask: (ministry: string) => `${ministry}: task corrected`,
    partDue: (ministry: string, before: string, after: string) =>
      `${ministry}: due date changed from ${before} to ${after}`,
  },
});
