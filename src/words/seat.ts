import { inBoth } from "../lib/lang";

/** The words of the seats of a council, wherever somebody replies for them. */
export const words = inBoth({
  ja: {
    meetings: "会議",
    post: "官職",
    roles: { chair: "議長", member: "", observer: "オブザーバー" },
    tiers: { political: "政務", administrative: "事務" },
    vacant: "空席",
    doIt: "操作",
    withoutTitles: "（敬称略）",
  },
  en: {
    meetings: "Meetings",
    post: "Post",
    roles: { chair: "Chair", member: "", observer: "Observer" },
    tiers: { political: "Political level", administrative: "Administrative level" },
    vacant: "Vacant",
    doIt: "Action",
    withoutTitles: "",
  },
});
