import { sql } from "../db/sql";
import type { Facts } from "../lib/errors";
import { type Telling, fact, nobody } from "../record/telling";

const themselves = (accountId: string) => sql`SELECT id FROM account WHERE id = ${accountId}`;

/** Whose account it was: the record stands alone, away from the account's own page. */
const named = (facts: Facts, words: (name: string) => string): string => {
  const name = fact(facts, "name");
  return name === "" ? "" : words(name);
};
const whose = (facts: Facts) => named(facts, (name) => `${name}さんの`);
const receiver = (facts: Facts) => named(facts, (name) => `${name}さんに`);
const of = (facts: Facts) => named(facts, (name) => ` of ${name}`);
const forWhom = (facts: Facts) => named(facts, (name) => ` for ${name}`);
const to = (facts: Facts) => named(facts, (name) => ` to ${name}`);

export const accountEvents = {
  "account.signedIn": {
    ja: () => "サインインしました",
    en: () => "Signed in",
    hears: nobody,
  },
  "account.signInFailed": {
    ja: (f) => `${whose(f)}サインインに失敗しました`,
    en: (f) => `Sign-in failed${forWhom(f)}`,
    hears: nobody,
  },
  "account.signedOut": {
    ja: () => "サインアウトしました",
    en: () => "Signed out",
    hears: nobody,
  },
  "account.signedOutEverywhere": {
    ja: () => "全ての端末からサインアウトしました",
    en: () => "Signed out everywhere",
    hears: nobody,
  },
  "account.passwordChanged": {
    ja: () => "パスワードを変更しました",
    en: () => "Changed the password",
    hears: nobody,
  },
  "account.invited": {
    ja: (f) => `${fact(f, "name")}さんを招待しました`,
    en: (f) => `Invited ${fact(f, "name")}`,
    hears: nobody,
  },
  "account.joined": {
    ja: () => "招待に応じ、利用を始めました",
    en: () => "Accepted the invitation",
    hears: nobody,
  },
  "account.roleGranted": {
    ja: (f) => `${receiver(f)}役割「${fact(f, "role")}」を付与しました`,
    en: (f) => `Granted the role “${fact(f, "roleEn")}”${to(f)}`,
    hears: themselves,
  },
  "account.roleEnded": {
    ja: (f) => `${whose(f)}役割「${fact(f, "role")}」を終了しました`,
    en: (f) => `Ended the role “${fact(f, "roleEn")}”${of(f)}`,
    hears: themselves,
  },
  "account.suspended": {
    ja: (f) => `${whose(f)}アカウントを停止しました`,
    en: (f) => `Suspended the account${of(f)}`,
    hears: nobody,
  },
  "account.restored": {
    ja: (f) => `${whose(f)}アカウントの停止を解除しました`,
    en: (f) => `Restored the account${of(f)}`,
    hears: themselves,
  },
  "account.resetOffered": {
    ja: (f) => `${whose(f)}パスワード再設定のリンクを発行しました`,
    en: (f) => `Made a password reset link${forWhom(f)}`,
    hears: themselves,
  },
  "account.passwordReset": {
    ja: () => "パスワードを再設定しました",
    en: () => "Reset the password",
    hears: nobody,
  },
  "account.unlocked": {
    ja: (f) => `${whose(f)}サインインの制限を解除しました`,
    en: (f) => `Cleared the sign-in limit${of(f)}`,
    hears: nobody,
  },
} satisfies Record<string, Telling>;
