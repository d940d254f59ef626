import type { Instant } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import { type Revision, isCalledOff, isReadable } from "../model";
import { changesBetween } from "./changes";

/** A line of 更新履歴. */
export interface HistoryLine {
  readonly revision: number;
  readonly at: Instant;
  /** First made public, changed, made public anew after a withdrawal that hid it, withdrawn, or never made public. */
  readonly what: "first" | "changed" | "anew" | "withdrawn" | "calledOff";
  /** Null where the two texts were not read, as on the page of a revision far later or earlier. */
  readonly changes: readonly string[] | null;
  readonly note: string;
  readonly isLone: boolean;
  readonly isReadable: boolean;
}

type Told = Pick<
  Revision,
  "kind" | "revision" | "withdrawal" | "content" | "note" | "noteEn" | "isLone" | "publicFrom"
>;

export const noteIn = ({ note, noteEn }: Pick<Revision, "note" | "noteEn">, lang: Lang): string =>
  lang === "en" && noteEn ? noteEn : note;

const whatOf = ({ withdrawal }: Told, earlier: number, before: Told | undefined) => {
  if (withdrawal !== null) return "withdrawn";
  if (before) return "changed";
  return earlier === 0 ? "first" : "anew";
};

function changesOf(
  revision: Told,
  before: Told | undefined,
  all: readonly Told[],
  lang: Lang,
): readonly string[] | null {
  if (!before || revision.withdrawal !== null) return [];
  if (!isReadable(revision, all) || !isReadable(before, all)) return [];
  if (revision.content === "" || before.content === "") return null;
  return changesBetween(revision.kind, before.content, revision.content, lang);
}

/**
 * The revisions (oldest first) as 更新履歴, newest first. Each is compared with what was public before it, so not
 * with one that was called off, which the public is not told of at all. What a withdrawal hid is neither readable nor
 * quoted by the sentences that say what changed after it.
 */
export const historyLines = (revisions: readonly Told[], lang: Lang): HistoryLine[] =>
  revisions
    .map((revision, i): HistoryLine => {
      const earlier = revisions.slice(0, i).filter((one) => !isCalledOff(one, revisions));
      const before = earlier.findLast((one) => one.withdrawal === null && isReadable(one, earlier));
      const isText = revision.withdrawal === null;
      const mayRead = isReadable(revision, revisions);
      return {
        revision: revision.revision,
        at: revision.publicFrom,
        what: isCalledOff(revision, revisions)
          ? "calledOff"
          : whatOf(revision, earlier.length, before),
        changes: changesOf(revision, before, revisions, lang),
        note: isText && !mayRead ? "" : noteIn(revision, lang),
        isLone: isText && revision.isLone,
        isReadable: isText && mayRead,
      };
    })
    .toReversed();
