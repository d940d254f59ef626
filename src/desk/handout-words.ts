import { inBoth } from "../lib/lang";

/** The words of papers that wait for somebody. */
export const words = inBoth({
  ja: {
    requested: (title: string) => `資料「${title}」の提出`,
    returned: (title: string) => `差し戻された資料「${title}」の直し`,
    submitted: (title: string) => `提出された資料「${title}」の確認`,
    about: (meeting: string, ministry: string) => `${meeting}、${ministry}`,
    because: (reason: string) => `理由：${reason}`,
  },
  en: {
    requested: (title) => `Submit the paper “${title}”`,
    returned: (title) => `Correct the paper “${title}” that was sent back`,
    submitted: (title) => `Check the paper “${title}”`,
    about: (meeting, ministry) => `${meeting}, ${ministry}`,
    because: (reason) => `Reason: ${reason}`,
  },
});
