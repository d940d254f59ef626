import type { Lang } from "../../lib/lang";
import { nameIn } from "../organizations/present";
import type { PostListing } from "./model";

/** Posts as a list offers them: under their 府省, in 建制順, with the organisation where it is not the 府省 itself. */
export const postOptions = (posts: readonly PostListing[], lang: Lang) =>
  posts.map((post) => ({
    value: post.id,
    label: nameIn(post, lang),
    group: lang === "en" && post.ministryNameEn !== "" ? post.ministryNameEn : post.ministryName,
  }));
