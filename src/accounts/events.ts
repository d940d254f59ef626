import { sql } from "../db/sql";
import { type Telling, fact, nobody } from "../record/telling";

const themselves = (accountId: string) => sql`SELECT id FROM account WHERE id = ${accountId}`;

export const accountEvents = {
  "account.signedIn": {
    ja: () => "サインインしました",
    en: () => "Signed in",
    hears: nobody,
  },
  "account.signInFailed": {
    ja: () => "サインインに失敗しました",
    en: () => "Sign-in failed",
    hears: nobody,
  },
  "account.signedOut": {
    ja: () => "サインアウトしました",
    en: () => "Signed out",
    hears: nobody,
  },
  "account.signedOutEverywhere": {
    ja: () => "すべての端末からサインアウトしました",
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
    ja: (f) => `${fact(f, "name")}さんが招待に応じ、利用を始めました`,
    en: (f) => `${fact(f, "name")} accepted the invitation`,
    hears: nobody,
  },
  "account.roleGranted": {
    ja: (f) => `役割「${fact(f, "role")}」を付与しました`,
    en: (f) => `Granted the role “${fact(f, "roleEn")}”`,
    hears: themselves,
  },
  "account.roleEnded": {
    ja: (f) => `役割「${fact(f, "role")}」を終了しました`,
    en: (f) => `Ended the role “${fact(f, "roleEn")}”`,
    hears: themselves,
  },
  "account.suspended": {
    ja: () => "アカウントを停止しました",
    en: () => "Suspended the account",
    hears: nobody,
  },
  "account.restored": {
    ja: () => "アカウントの停止を解除しました",
    en: () => "Restored the account",
    hears: themselves,
  },
  "account.unlocked": {
    ja: () => "サインインの制限を解除しました",
    en: () => "Cleared the sign-in limit",
    hears: nobody,
  },
} satisfies Record<string, Telling>;
