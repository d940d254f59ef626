import { inBoth } from "../lib/lang";
import type { Facts } from "../lib/errors";
import { numeral } from "../lib/numeral";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";
const count = (facts: Facts, name: string) => numeral(Number(of(facts, name)));

const ja: Record<string, Sentence> = {
  passwordTooShort: (f) =>
    `${count(f, "minimum")}文字以上にしてください（現在${count(f, "length")}文字）。いくつかの言葉をつなげると、長くても覚えやすくなります。`,
  passwordCommon: () =>
    "推測されやすいパスワードです。よく使われる語、府省名、メールアドレス、同じ文字や連番の繰り返しを除いて、８文字以上が残るようにしてください。",
  passwordsDiffer: () => "二つのパスワードが一致しません。同じものを入力してください。",
  passwordWrong: () => "現在のパスワードが違います。入力し直してください。",
  signInFailed: () =>
    "メールアドレス又はパスワードが違うか、利用できないアカウントです。確かめて、もう一度入力してください。",
  scopeRequired: () => "この役割には、ここでの選択が必要です。選択肢から選んでください。",
  emailTaken: () =>
    "このメールアドレスのアカウントは既にあります。利用者の一覧から開き、役割を付与してください。パスワードを忘れた方には、同じ画面でパスワード再設定のリンクを発行してください。",
};
const en: typeof ja = {
  passwordTooShort: (f) =>
    `Use at least ${of(f, "minimum")} characters (now ${of(f, "length")}). Several words together are long and still easy to remember.`,
  passwordCommon: () =>
    "This is easy to guess. Apart from common words, names of ministries, your email address, repetitions and sequences, at least 8 characters must be left.",
  passwordsDiffer: () => "The two passwords differ. Enter the same one twice.",
  passwordWrong: () => "This is not your current password. Enter it again.",
  signInFailed: () =>
    "The email address or the password is wrong, or the account cannot be used. Check both and try again.",
  scopeRequired: () => "This role needs a choice here. Choose one of the options.",
  emailTaken: () =>
    "There is an account with this email address already. Open it from the list of accounts and grant the role there. If the password is forgotten, make a password reset link there.",
};

/** The sentences about accounts and their passwords. */
export const faults = inBoth({ ja, en });
