import { type Sql, add, revise, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Change } from "../record/change";
import type { Kind } from "./kinds";
import {
  type Draft,
  type Revision,
  type Withdrawal,
  givingBack,
  inSight,
  publicFromOf,
  releasing,
  withdrawing,
} from "./model";

/** How a publication is named and found: `code` is the meeting's number, or its id where it has none. */
export interface Naming {
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly day: Day | null;
}

/** Who does it, and when. */
export interface By {
  readonly accountId: string;
  readonly now: Instant;
}

const factsOf = (kind: Kind, { title, titleEn }: Naming): Facts => ({ kind, title, titleEn });

interface Preparation {
  readonly kind: Kind;
  readonly subjectId: string;
  /** JSON text, frozen from here on, and its SHA-512. */
  readonly content: string;
  readonly sha512: string;
  readonly note: string | null;
  readonly noteEn: string | null;
  readonly publicFrom: Instant | null;
}

const replaceWaiting = (kind: Kind, subjectId: string, reason: string): Sql =>
  sql`UPDATE publication_draft SET state = 'returned', returned_reason = ${reason}, version = version + 1
    WHERE kind = ${kind} AND subject_id = ${subjectId} AND state = 'prepared'`;

/** Freezes what a second person may release; a draft of the same subject that still waits is replaced by it. */
export const prepare = (
  id: string,
  { note, noteEn, ...frozen }: Preparation,
  naming: Naming,
  replacedReason: string,
  by: By,
): Change => ({
  event: {
    name: "publication.prepared",
    subjectId: frozen.subjectId,
    detail: factsOf(frozen.kind, naming),
  },
  statements: [
    replaceWaiting(frozen.kind, frozen.subjectId, replacedReason),
    add("publication_draft", {
      id,
      ...frozen,
      state: "prepared",
      note: note ?? "",
      noteEn: noteEn ?? "",
      preparedBy: by.accountId,
      preparedAt: by.now,
    }),
  ],
});

/** Makes the frozen content the next revision, with the draft's id. Throws as `releasing` does. */
export function release(
  draft: Draft,
  naming: Naming,
  earlier: number,
  by: By & { readonly isConfirmedAlone: boolean },
): Change {
  const { isLone } = releasing(draft, by);
  const { id, kind, subjectId, content, sha512, note, noteEn } = draft;
  const publicFrom = publicFromOf(draft, by.now);
  const revision = earlier + 1;
  return {
    event: {
      name: isLone ? "publication.releasedAlone" : "publication.released",
      subjectId,
      detail: {
        ...factsOf(kind, naming),
        revision: String(revision),
        ...(publicFrom > by.now && { publicFrom }),
      },
    },
    statements: [
      revise("publication_draft", draft, { state: "released" }),
      add("publication", {
        id,
        kind,
        subjectId,
        ...naming,
        revision,
        content,
        sha512,
        note,
        noteEn,
        preparedBy: draft.preparedBy,
        releasedBy: by.accountId,
        isLone: isLone ? 1 : 0,
        releasedAt: by.now,
        publicFrom,
      }),
    ],
  };
}

/** Gives a draft back to whoever prepared it, with the reason. */
export function giveBack(draft: Draft, naming: Naming, reason: string): Change {
  givingBack(draft);
  return {
    event: {
      name: "publication.returned",
      subjectId: draft.subjectId,
      detail: { ...factsOf(draft.kind, naming), reason },
    },
    statements: [revise("publication_draft", draft, { state: "returned", returnedReason: reason })],
  };
}

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
    ],
  };
}
