import { type Sql, add, revise, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Change } from "../record/change";
import type { Kind } from "./kinds";
import { type Draft, givingBack } from "./model";

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

/** What an event tells of a publication. */
export const factsOf = (kind: Kind, { title, titleEn }: Naming): Facts => ({
  kind,
  title,
  titleEn,
});

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

const replaceWaiting = (kind: Kind, subjects: readonly string[], reason: string): Sql =>
  sql`UPDATE publication_draft SET state = 'returned', returned_reason = ${reason}, version = version + 1
    WHERE kind = ${kind} AND state = 'prepared'
    AND subject_id IN (SELECT value FROM json_each(${JSON.stringify(subjects)}))`;

const freeze = (
  id: string,
  { note, noteEn, ...frozen }: Preparation,
  { title, titleEn }: Naming,
  by: By,
): Sql =>
  add("publication_draft", {
    id,
    ...frozen,
    state: "prepared",
    title,
    titleEn,
    note: note ?? "",
    noteEn: noteEn ?? "",
    preparedBy: by.accountId,
    preparedAt: by.now,
  });

/** Freezes what a second person may release; a draft of the same subject that still waits is replaced by it. */
export const prepare = (
  id: string,
  frozen: Preparation,
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
    replaceWaiting(frozen.kind, [frozen.subjectId], replacedReason),
    freeze(id, frozen, naming, by),
  ],
});

/** One of several that are prepared together. */
export interface PreparedOne {
  readonly id: string;
  readonly frozen: Preparation;
  readonly naming: Naming;
}

/** Freezes several of a kind at once: each keeps it in its own history, and the secretariat is told once. */
export function prepareTogether(
  kind: Kind,
  all: readonly PreparedOne[],
  replacedReason: string,
  by: By,
): Change[] {
  const subjects = all.map(({ frozen }) => frozen.subjectId);
  return [
    ...all.map(({ id, frozen, naming }): Change => ({
      event: {
        name: "publication.preparedWithOthers",
        subjectId: frozen.subjectId,
        detail: factsOf(kind, naming),
      },
      statements: [
        ...(frozen.subjectId === subjects[0]
          ? [replaceWaiting(kind, subjects, replacedReason)]
          : []),
        freeze(id, frozen, naming, by),
      ],
    })),
    {
      event: {
        name: "publication.preparedTogether",
        subjectId: "publications",
        detail: { kind, count: String(all.length) },
      },
      statements: [],
    },
  ];
}

/** Gives a draft back to whoever prepared it, with the reason; who takes back their own withdraws it. */
export function giveBack(draft: Draft, naming: Naming, reason: string, accountId: string): Change {
  givingBack(draft);
  return {
    event: {
      name: "publication.returned",
      subjectId: draft.subjectId,
      detail: {
        ...factsOf(draft.kind, naming),
        reason,
        ...(accountId === draft.preparedBy && { own: "yes" }),
      },
    },
    statements: [revise("publication_draft", draft, { state: "returned", returnedReason: reason })],
  };
}
