import { inBoth } from "../lib/lang";

/** Words of the page where a publication is withdrawn. */
export const words = inBoth({
  ja: {
    withdrawTitle: (title: string) => `${title}の撤回`,
    withdrawLead:
      "公開ページに撤回の理由を表示し、撤回も一つの版として残します。撤回を取り消すには、改めて公表してください。",
    withdrawScheduled: "公表予定の版も取りやめになります。",
    withdrawReason: "撤回の理由",
    withdrawReasonHint: "公開ページに表示されます。だれが見ても分かるように書いてください。",
    withdrawReasonEn: "撤回の理由（英語）",
    leaves: "撤回した後の表示",
    leaving: { kept: "内容を残す", hidden: "内容を隠す" },
    leavingHint: {
      kept: "撤回の理由とともに、これまでの内容も読めます。",
      hidden: "撤回の理由だけを表示します。これまでの全ての版が読めなくなります。",
    },
    withdrawIt: "公表を撤回する",
    back: "戻る",
  },
  en: {
    withdrawTitle: (title: string) => `Withdraw: ${title}`,
    withdrawLead:
      "The public page will say why, and the withdrawal stays as a revision of its own. To undo the withdrawal, publish again.",
    withdrawScheduled: "The scheduled revision is called off as well.",
    withdrawReason: "Reason for the withdrawal",
    withdrawReasonHint: "Shown on the public page. Write it so that anybody understands.",
    withdrawReasonEn: "Reason in English",
    leaves: "What is left to read",
    leaving: { kept: "Keep the text", hidden: "Hide the text" },
    leavingHint: {
      kept: "The text stays readable under the reason.",
      hidden: "Only the reason is shown. No earlier revision can be read any more.",
    },
    withdrawIt: "Withdraw the publication",
    back: "Back",
  },
});
