import { inBoth } from "../lib/lang";

/** The words of the pages outside: signing in, and accepting an invitation. */
export const words = inBoth({
  ja: {
    signInTitle: "サインイン",
    signInLead: "会議の事務局、府省の担当者、構成員のためのページに入ります。",
    email: "メールアドレス",
    password: "パスワード",
    signIn: "サインインする",
    forgotten: "アカウントがない方、パスワードを忘れた方",
    forgottenText:
      "アカウントは招待により発行しています。パスワードを忘れたときも、利用者管理の担当者に連絡してください。",
    welcomeTitle: "連携への招待",
    welcomeLead: (inviter: string) =>
      `${inviter}さんから、連携の利用に招待されています。パスワードを決めると、すぐに使い始められます。`,
    welcomeLeadUnsigned:
      "連携の利用に招待されています。パスワードを決めると、すぐに使い始められます。",
    name: "氏名",
    role: "役割",
    usableUntil: "招待の期限",
    newPassword: "パスワード",
    newPasswordHint: (minimum: string) =>
      `${minimum}文字以上。漢字・かな・空白も使えます。いくつかの言葉をつなげた文にすると、覚えやすく、推測されにくくなります。`,
    repeated: "パスワード（確認のためもう一度）",
    join: "パスワードを設定して始める",
    goneTitle: "この招待は使えません",
    goneWhat: "招待のリンクが正しくないか、期限（発行から24時間）を過ぎたか、既に使われています。",
    goneNext:
      "既にパスワードを設定した方は、サインインしてください。そうでない方は、招待した人に、もう一度招待するよう頼んでください。",
  },
  en: {
    signInTitle: "Sign in",
    signInLead: "For the secretariat, the ministries’ officials and the members of the council.",
    email: "Email address",
    password: "Password",
    signIn: "Sign in",
    forgotten: "No account, or forgot your password?",
    forgottenText:
      "Accounts are given by invitation. If you forgot your password, tell an administrator as well.",
    welcomeTitle: "You are invited to Renkei",
    welcomeLead: (inviter: string) =>
      `${inviter} has invited you to use Renkei. Choose a password and you can begin at once.`,
    welcomeLeadUnsigned:
      "You have been invited to use Renkei. Choose a password and you can begin at once.",
    name: "Name",
    role: "Role",
    usableUntil: "Invitation ends",
    newPassword: "Password",
    newPasswordHint: (minimum: string) =>
      `At least ${minimum} characters; any will do, spaces too. Several words together are easy to remember and hard to guess.`,
    repeated: "Password once more",
    join: "Set the password and begin",
    goneTitle: "This invitation cannot be used",
    goneWhat: "The link is wrong, more than 24 hours have passed, or it has been used already.",
    goneNext:
      "If you have set your password already, sign in. Otherwise ask the person who invited you for a new invitation.",
  },
});
