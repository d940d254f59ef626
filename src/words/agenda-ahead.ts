import { inBoth } from "../lib/lang";

/** What is said where the published agenda of a meeting is behind. */
export const words = inBoth({
  ja: {
    ahead: "公表した議事次第は、今の内容と異なります",
    why: "公表した後に、日時、場所、議題、構成員等の記録が変わっています。違いは、公表の準備のページで確かめられます。",
    prepare: "議事次第の公表の準備",
  },
  en: {
    ahead: "The published agenda differs from what is recorded now",
    why: "Times, place, items or members were changed after it was published. The page where the agenda is prepared shows what differs.",
    prepare: "Prepare the agenda",
  },
});
