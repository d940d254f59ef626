import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** The words of papers that wait for somebody. */
export const words = inBoth({
  ja: {
    paper: (number: string, title: string) => `${number || "資料"}「${title}」`,
    requested: (paper: string) => `${paper}の提出`,
    returned: (paper: string) => `差し戻された${paper}の直し`,
    submitted: (paper: string) => `提出された${paper}の確認`,
    about: (meeting: string, ministry: string) => `${meeting}、${ministry}`,
    because: (reason: string) => `理由：${reason}`,
    publish: (meeting: string) => `${meeting}の配布資料の公表の準備`,
    publishable: (n: number) => `公開できるようになった資料が${numeral(n)}点あります`,
  },
  en: {
    paper: (number, title) => `${number || "the paper"} “${title}”`,
    requested: (paper) => `Submit ${paper}`,
    returned: (paper) => `Correct ${paper}, which was sent back`,
    submitted: (paper) => `Check ${paper}`,
    about: (meeting, ministry) => `${meeting}, ${ministry}`,
    because: (reason) => `Reason: ${reason}`,
    publish: (meeting) => `Prepare the handouts of ${meeting} for publication`,
    publishable: (n) => (n === 1 ? "One may be public by now" : `${n} may be public by now`),
  },
});
