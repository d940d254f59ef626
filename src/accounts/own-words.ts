import { inBoth } from "../lib/lang";

/** The words of one's own account page. */
export const words = inBoth({
  ja: {
    title: "アカウント",
    lead: "あなたの登録内容、役割、サインイン中の端末です。氏名、メールアドレス、役割を変えるときは、利用者管理の担当者に連絡してください。",
    name: "氏名",
    email: "メールアドレス",
    roles: "役割",
    noRole: "なし",
    sessions: "サインイン中の端末",
    sessionsLead:
      "30分操作がないか、サインインから12時間たつと、自動的にサインアウトします。心当たりのない端末があれば、全てからサインアウトし、パスワードを変えてください。",
    device: "端末",
    unknownDevice: "不明な端末",
    since: "サインインした日時",
    thisOne: "この端末",
    signOutEverywhere: "全ての端末からサインアウトする",
    change: "パスワードの変更",
    changeLead: "変更すると、この端末のほかは全てサインアウトします。",
    current: "現在のパスワード",
    password: "新しいパスワード",
    passwordHint: (minimum: string) =>
      `${minimum}文字以上。漢字・かな・空白も使えます。いくつかの言葉をつなげた文にすると、覚えやすく、推測されにくくなります。`,
    repeated: "新しいパスワード（確認のためもう一度）",
    submit: "パスワードを変更する",
  },
  en: {
    title: "Your account",
    lead: "Your details, your roles, and where you are signed in. To change your name, address or roles, tell an administrator.",
    name: "Name",
    email: "Email address",
    roles: "Roles",
    noRole: "none",
    sessions: "Where you are signed in",
    sessionsLead:
      "You are signed out after 30 minutes without use, and 12 hours after signing in. If you do not recognise a device, sign out everywhere and change your password.",
    device: "Device",
    unknownDevice: "Unknown device",
    since: "Signed in",
    thisOne: "this one",
    signOutEverywhere: "Sign out everywhere",
    change: "Change your password",
    changeLead: "Everywhere but here you will be signed out.",
    current: "Current password",
    password: "New password",
    passwordHint: (minimum: string) =>
      `At least ${minimum} characters; any will do, spaces too. Several words together are easy to remember and hard to guess.`,
    repeated: "New password once more",
    submit: "Change the password",
  },
});
