import { inBoth } from "../lib/lang";

/** The words of the pages outside: signing in, and accepting an invitation. */
export const words = inBoth({
  ja: {
    signInTitle: "サインイン",
    signInLead: "会議の事務局、府省の担当者、構成員のためのページに入ります。",
    email: "メールアドレス",
    password: "パスワード",
    signIn: "サインインする",
    forgotten:
      "パスワードを忘れた方は、利用者管理の担当者（分からないときは会議の事務局）に、再設定のリンクを依頼してください。",
    noAccount:
      "アカウントは招待により発行しています。必要な方は、利用者管理の担当者に連絡してください。",
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
    resetTitle: "パスワードの再設定",
    resetLead:
      "新しいパスワードを決めてください。設定すると、これまでのパスワードは使えなくなり、全ての端末からサインアウトします。",
    resetUntil: "リンクの期限",
    newPasswordAgain: "新しいパスワード",
    repeatedAgain: "新しいパスワード（確認のためもう一度）",
    reset: "新しいパスワードを設定する",
    gone: {
      invitation: {
        title: "この招待は使えません",
        what: "招待のリンクが正しくないか、期限（発行から24時間）を過ぎたか、既に使われています。",
        next: "既にパスワードを設定した方は、サインインしてください。そうでない方は、招待した人に、もう一度招待するよう頼んでください。",
      },
      passwordReset: {
        title: "このリンクは使えません",
        what: "再設定のリンクが正しくないか、期限（発行から１時間）を過ぎたか、既に使われています。",
        next: "既に新しいパスワードを設定した方は、サインインしてください。そうでない方は、利用者管理の担当者に、もう一度発行するよう頼んでください。",
      },
    },
  },
  en: {
    signInTitle: "Sign in",
    signInLead: "For the secretariat, the ministries’ officials and the members of the council.",
    email: "Email address",
    password: "Password",
    signIn: "Sign in",
    forgotten:
      "Forgot your password? Ask an administrator of the accounts (or the secretariat, if you know none) for a reset link.",
    noAccount:
      "Accounts are given by invitation. If you need one, tell an administrator of the accounts.",
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
    resetTitle: "Reset your password",
    resetLead:
      "Choose a new password. The old one will no longer work, and you will be signed out everywhere.",
    resetUntil: "Link ends",
    newPasswordAgain: "New password",
    repeatedAgain: "New password once more",
    reset: "Set the new password",
    gone: {
      invitation: {
        title: "This invitation cannot be used",
        what: "The link is wrong, more than 24 hours have passed, or it has been used already.",
        next: "If you have set your password already, sign in. Otherwise ask the person who invited you for a new invitation.",
      },
      passwordReset: {
        title: "This link cannot be used",
        what: "The link is wrong, more than one hour has passed, or it has been used already.",
        next: "If you have set your new password already, sign in. Otherwise ask an administrator of the accounts for a new link.",
      },
    },
  },
});
