import type { Lang } from "../../lib/lang";
import { nameIn } from "../organizations/present";
import type { PostListing } from "./model";

const ministryIn = (post: PostListing, lang: Lang): string =>
  (lang === "en" && post.ministryNameEn) || post.ministryName;

/** A post with its 府省, as 大臣官房審議官 there are in several. */
const labels: Record<Lang, (post: PostListing) => string> = {
  ja: (post) => `${post.ministryShort || post.ministryName}　${post.name}`,
  en: (post) => `${nameIn(post, "en")} (${ministryIn(post, "en")})`,
};

/** Posts as a list offers them: under their 府省, in 建制順. A closed list shows the label alone, so that it names the 府省 too. */
export const postOptions = (posts: readonly PostListing[], lang: Lang) =>
  posts.map((post) => ({
    value: post.id,
    label: labels[lang](post),
    group: ministryIn(post, lang),
  }));
