import { inBoth } from "../lib/lang";

/** The words of a 名簿, the same wherever one is shown. */
export const words = inBoth({
  ja: {
    tiers: { political: "（政務）", administrative: "（事務）" },
    roles: { chair: "議長", member: "構成員", observer: "オブザーバー" },
    role: "役",
    ministry: "府省",
    post: "官職",
    name: "氏名",
    vacant: "空席",
    sample: "サンプル",
    allSamples: "氏名は全てサンプルです。",
    note: (text: string) => `（${text}）`,
    noHonorifics: "（敬称略）",
    members: "構成員",
    asOf: (day: string) => `${day}現在`,
    nobody: "この日の構成員はありません。",
  },
  en: {
    tiers: { political: "Political level", administrative: "Administrative level" },
    roles: { chair: "Chair", member: "Member", observer: "Observer" },
    role: "Role",
    ministry: "Ministry",
    post: "Post",
    name: "Name",
    vacant: "Vacant",
    sample: "sample",
    allSamples: "All names are samples.",
    note: (text: string) => ` (${text})`,
    noHonorifics: "(Honorifics omitted)",
    members: "Members",
    asOf: (day: string) => `As of ${day}`,
    nobody: "The council had no members on this day.",
  },
});
