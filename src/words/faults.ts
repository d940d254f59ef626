import type { Facts } from "../lib/errors";
import { inBoth } from "../lib/lang";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";

const ja: Record<string, Sentence> = {
  required: () => "入力してください。",
  tooLong: (f) => `${of(f, "maximum")}文字以内で入力してください。`,
  notAChoice: () => "選択肢から選んでください。",
  notANumber: (f) => `${of(f, "minimum")}から${of(f, "maximum")}までの整数で入力してください（例：15）。`,
  notWellFormed: () => "使えない文字（制御文字など）が含まれています。取り除いて入力し直してください。",
  notAnEmail: () => "メールアドレスの形で入力してください（例：taro@example.go.jp）。",
  notATime: () => "時刻として読めません。16:30 のように入力してください。",
};
const en: typeof ja = {
  required: () => "Enter this.",
  tooLong: (f) => `Use no more than ${of(f, "maximum")} characters.`,
  notAChoice: () => "Choose one of the options.",
  notANumber: (f) => `Enter a whole number from ${of(f, "minimum")} to ${of(f, "maximum")}, such as 15.`,
  notWellFormed: () => "This contains control characters that cannot be kept. Remove them and try again.",
  notAnEmail: () => "Enter an email address, such as taro@example.go.jp.",
  notATime: () => "This cannot be read as a time. Enter it like 16:30.",
};

/** The sentence for each code of `lib/form`'s faults. */
export const faults = inBoth({ ja, en });
