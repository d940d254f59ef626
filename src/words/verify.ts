import { inBoth } from "../lib/lang";

/** The words of the form by which a file is compared, on the desk and for the public. */
export const words = inBoth({
  ja: {
    choose: "確かめるファイル",
    chooseHint:
      "ファイルはこの端末の中で計算し、どこにも送りません。送るのは、計算した照合値だけです。",
    hashing: "照合値を計算しています…",
    failed:
      "照合値を計算できませんでした。ファイルを選び直すか、照合値を下の欄に入力してください。",
    field: "ファイルの照合値（SHA-512）",
    hint: "128桁の英数字です。大文字と小文字、空白の有無は問いません。",
    ask: "確かめる",
  },
  en: {
    choose: "File to check",
    chooseHint:
      "The file stays on this computer and is not sent: only the checksum worked out from it is.",
    hashing: "Working out the checksum…",
    failed: "The checksum could not be worked out. Choose the file again, or type the checksum.",
    field: "Checksum of the file (SHA-512)",
    hint: "128 letters and digits, in upper or lower case, with or without spaces.",
    ask: "Check",
  },
});
