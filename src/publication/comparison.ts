import type { Lang } from "../lib/lang";
import { changesBetween } from "./content/changes";
import { saysTheSame } from "./content/same";
import { type Draft, type Revision, newestOf } from "./model";

/** How a text compares with the newest revision: its sentences, or why there are none. */
export type Comparison =
  | { readonly with: "nothing" }
  | { readonly with: "withdrawal" }
  | {
      readonly with: "revision";
      readonly revision: number;
      readonly changes: readonly string[];
      readonly isSame: boolean;
    };

/** What a content would change in the newest of the revisions. */
export function compared(
  { kind, content }: Pick<Draft, "kind" | "content">,
  revisions: readonly Pick<Revision, "revision" | "publicFrom" | "withdrawal" | "content">[],
  lang: Lang,
): Comparison {
  const newest = newestOf(revisions);
  if (!newest) return { with: "nothing" };
  if (newest.withdrawal !== null) return { with: "withdrawal" };
  return {
    with: "revision",
    revision: newest.revision,
    changes: changesBetween(kind, newest.content, content, lang),
    isSame: saysTheSame(newest.content, content),
  };
}
