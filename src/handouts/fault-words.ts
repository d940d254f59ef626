import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";

type HandoutFault =
  | "clauseNeeded"
  | "closedReasonNeeded"
  | "submitterNeeded"
  | "correctionNeeded"
  | "numberClash"
  | "notAHandoutNumber"
  | "fileNeeded"
  | "fileEmpty"
  | "fileType"
  | "fileTooLarge"
  | "uploadBroken";

/** What can be wrong with a field of a handout. */
export const faults: Record<Lang, Record<HandoutFault, Sentence>> = inBoth({
  ja: {
    clauseNeeded: () => "非公開とする根拠の号を選んでください。",
    closedReasonNeeded: () => "非公開とする理由を入力してください。",
    submitterNeeded: () =>
      "提出者を選んでください。府省でない場合は、下の欄に名前を入力してください。",
    correctionNeeded: () =>
      "何を改めたかを入力してください（例：３ページの表の数値を訂正）。正誤として一覧に残ります。",
    numberClash: (f) =>
      `「${of(f, "number")}」は、ほかの資料の番号と重なっています。どちらかを別の番号にしてください。`,
    notAHandoutNumber: (f) =>
      `「${of(f, "typed")}」は資料の番号として読めません。資料１、資料２－１、参考資料１、机上配布資料１のように入力してください。`,
    fileNeeded: () => "ファイルを選んでください。",
    fileEmpty: () =>
      "ファイルの中身が空です。保存し直したファイルを選んで、もう一度送ってください。",
    fileType: (f) =>
      `「${of(f, "typed")}」は受け付けられません。中身が、名前の拡張子と同じ形式の PDF、Excel（xlsx）、Word（docx）、PowerPoint（pptx）、PNG、JPEG であることを確かめてください。`,
    fileTooLarge: (f) =>
      `ファイルが大きすぎます。${of(f, "maximum")}MB以内にしてください。図を圧縮するか、分けて提出してください。`,
    uploadBroken: () =>
      "送信が途中で切れたため、ファイルは保存していません。通信の状態を確かめて、もう一度送ってください。",
  },
  en: {
    clauseNeeded: () => "Choose the ground on which it is withheld.",
    closedReasonNeeded: () => "Say why it is withheld.",
    submitterNeeded: () =>
      "Choose who submits it. For somebody outside government, enter the name beneath.",
    correctionNeeded: () =>
      "Say what changed (for example “figures in the table on page 3 corrected”). It stays in the list.",
    numberClash: (f) =>
      `“${of(f, "number")}” is the number of another handout as well. Change one of the two.`,
    notAHandoutNumber: (f) =>
      `“${of(f, "typed")}” is no number of a handout. Write it like Handout 1, Handout 2-1, Reference 1 or Tabled handout 1.`,
    fileNeeded: () => "Choose a file.",
    fileEmpty: () => "The file is empty. Save it again, choose it, and send it once more.",
    fileType: (f) =>
      `“${of(f, "typed")}” cannot be taken. It has to be a PDF, xlsx, docx, pptx, PNG or JPEG file, and its content has to be what its name says.`,
    fileTooLarge: (f) =>
      `The file is too large. It may have ${of(f, "maximum")} MB: compress its pictures, or submit it in parts.`,
    uploadBroken: () =>
      "The upload broke off, so nothing was saved. Check your connection and send it once more.",
  },
});
