import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import type { AccountRefusal, Role, RoleHeld } from "./model";

export const roleNames: Record<Lang, Record<Role, string>> = inBoth({
  ja: {
    secretariat: "事務局",
    coordinator: "府省窓口",
    editor: "課室担当",
    member: "構成員",
    aide: "構成員補佐",
    auditor: "監査",
    admin: "利用者管理",
  },
  en: {
    secretariat: "Secretariat",
    coordinator: "Ministry coordinator",
    editor: "Division editor",
    member: "Member",
    aide: "Aide to a member",
    auditor: "Auditor",
    admin: "Administrator",
  },
});

/** A role with what it is held for: 府省窓口（厚生労働省）. */
export const roleText = ({ role, scope, scopeEn }: RoleHeld, lang: Lang): string => {
  const name = roleNames[lang][role];
  const held = lang === "ja" ? scope : scopeEn;
  if (held === "") return name;
  return lang === "ja" ? `${name}（${held}）` : `${name} (${held})`;
};

/** The same as the facts that an event tells. */
export const roleFacts = (held: RoleHeld): Facts => ({
  role: roleText(held, "ja"),
  roleEn: roleText(held, "en"),
});

export const refusals: Record<Lang, Record<AccountRefusal, (facts: Facts) => string>> = inBoth({
  ja: {
    "account.ownSuspension": () =>
      "自分のアカウントを停止することはできません。ほかの利用者管理の担当者に依頼してください。",
    "account.ownReset": () =>
      "自分のアカウントには、再設定のリンクを発行できません。パスワードは「アカウント」の画面で変更するか、ほかの利用者管理の担当者に発行を依頼してください。",
    "account.suspendedReset": () =>
      "停止中のアカウントには、再設定のリンクを発行できません。先に停止を解除してください。",
    "account.ownLastAdmin": () =>
      "自分の「利用者管理」を終了すると、この画面に戻れなくなります。ほかの利用者管理の担当者に依頼してください。",
    "account.alreadyGranted": () =>
      "この利用者は、同じ役割を既に持っています。役割の一覧を確かめてください。",
    "account.notGranted": () =>
      "この役割は既に終了しているか、付与されていません。画面を開き直して、役割の一覧を確かめてください。",
  },
  en: {
    "account.ownSuspension": () =>
      "You cannot suspend your own account. Ask another administrator to do it.",
    "account.ownReset": () =>
      "You cannot make a reset link for your own account. Change the password on your account page, or ask another administrator for a link.",
    "account.suspendedReset": () =>
      "No reset link can be made for a suspended account. Restore the account first.",
    "account.ownLastAdmin": () =>
      "Without your administrator role you could not come back to this page. Ask another administrator to end it.",
    "account.alreadyGranted": () =>
      "This person holds the same role already. See the list of roles.",
    "account.notGranted": () =>
      "This role has ended already or was never granted. Open the page again and see the list of roles.",
  },
});
