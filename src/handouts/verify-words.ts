import { inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";

/** What the page says on which a file is compared with the handouts. */
export const words = inBoth({
  ja: {
    title: "資料の確認",
    lead: "お手元のファイルが、配布資料の現在の版と同じかどうかを確かめます。あなたが見られる資料の全ての版と比べます。",
    found: "確認の結果",
    verdicts: {
      current: "現在の版です",
      replaced: "差し替える前の版です",
      notAccepted: "受け付けられていない版です",
      withdrawn: "取り下げられた資料です",
    },
    unknown: "同じファイルはありません",
    unknownText:
      "配布資料のどの版とも異なるか、あなたが見られない資料です。ファイルを開いて保存し直しただけでも、異なるファイルになります。",
    meeting: "会議",
    paper: "資料",
    version: "この版",
    versionOf: (n: number, at: string) => `第${numeral(n)}版（${at}）`,
    newest: "現在の版",
    note: "変更点",
  },
  en: {
    title: "Check a file",
    lead: "Find out whether a file you have is the current version of a handout. It is compared with every version you may see.",
    found: "Result",
    verdicts: {
      current: "This is the current version",
      replaced: "This version has been replaced",
      notAccepted: "This version was not accepted",
      withdrawn: "This handout was withdrawn",
    },
    unknown: "No file is the same",
    unknownText:
      "It differs from every version of every handout, or you may not see it. Opening and saving a file again is enough to change it.",
    meeting: "Meeting",
    paper: "Handout",
    version: "This version",
    versionOf: (n: number, at: string) => `Version ${n} (${at})`,
    newest: "Current version",
    note: "What changed",
  },
});
