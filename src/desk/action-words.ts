import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** The words of joint actions that wait for somebody. */
export const words = inBoth({
  ja: {
    number: (number: number) => `宿題${numeral(number)}`,
    report: (action: string) => `${action}の対応状況の報告`,
    approve: (action: string) => `${action}の報告の承認`,
    confirm: (action: string) => `${action}の会議での確認`,
    confirmAbout: "全ての府省が対応済みと報告しています",
    about: (ministry: string) => `${ministry}の担当分`,
  },
  en: {
    number: (number: number) => `Action ${number}`,
    report: (action: string) => `Report on ${action}`,
    approve: (action: string) => `Approve the report on ${action}`,
    confirm: (action: string) => `Have the council confirm ${action}`,
    confirmAbout: "Every ministry has reported its part as done",
    about: (ministry: string) => `Part of ${ministry}`,
  },
});
