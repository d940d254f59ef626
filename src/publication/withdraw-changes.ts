import { add } from "../db/sql";
import type { Instant } from "../lib/clock";
import type { Change } from "../record/change";
import { type By, factsOf } from "./changes";
import { unlisted } from "./listing-changes";
import { type Revision, type Withdrawal, inSight, withdrawing } from "./model";

interface Why {
  readonly reason: string;
  readonly reasonEn: string | null;
}

/** What a withdrawal leaves to read. */
export interface Left {
  readonly withdrawal: Withdrawal;
  readonly content: string;
}

/** A withdrawal keeps what readers saw, never what was only scheduled or what an earlier withdrawal hid. */
export function leftBy(withdrawal: Withdrawal, revisions: readonly Revision[], now: Instant): Left {
  const seen = inSight(revisions, now);
  return withdrawal === "kept" && seen && seen.withdrawal !== "hidden"
    ? { withdrawal, content: seen.content }
    : { withdrawal: "hidden", content: "{}" };
}

/**
 * Withdraws what is public, and what is scheduled with it, as a revision of its own that says why. `left` is what
 * `leftBy` gives, with its SHA-512.
 */
export function withdraw(
  id: string,
  revisions: readonly Revision[],
  { reason, reasonEn }: Why,
  left: Left & { readonly sha512: string },
  by: By,
): Change {
  const newest = withdrawing(revisions);
  const { kind, subjectId, code, title, titleEn, day } = inSight(revisions, by.now) ?? newest;
  return {
    event: {
      name: "publication.withdrawn",
      subjectId,
      detail: { ...factsOf(kind, newest), reason },
    },
    statements: [
      add("publication", {
        id,
        kind,
        subjectId,
        code,
        title,
        titleEn,
        day,
        revision: newest.revision + 1,
        ...left,
        note: reason,
        noteEn: reasonEn ?? "",
        preparedBy: by.accountId,
        releasedBy: by.accountId,
        isLone: 1,
        releasedAt: by.now,
        publicFrom: by.now,
      }),
      ...unlisted(kind, subjectId, by.now),
    ],
  };
}
