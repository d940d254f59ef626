import { createHash } from "node:crypto";
import type { Page } from "../lib/page";

/** What a public page is made from, beside the code that draws it. */
type Made = Pick<Page, "lang" | "path" | "today"> & {
  /** The ids of the revisions that it shows. */
  readonly revisions: readonly string[];
};

/** The ETag of a public page as this build draws it: a page drawn from the same by the same has the same. */
export function tagOf(build: string, { lang, path, today, revisions }: Made): string {
  const seen = [build, lang, path, today, ...revisions];
  return `W/"${createHash("sha256").update(seen.join("\n")).digest("base64url").slice(0, 27)}"`;
}
