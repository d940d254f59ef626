import { add, revise } from "../db/sql";
import type { Change } from "../record/change";
import { type By, type Naming, factsOf } from "./changes";
import { filed } from "./file-changes";
import { type MadePublic, relisted } from "./listing-changes";
import { type Draft, publicFromOf, releasing } from "./model";

type Releaser = By & { readonly isConfirmedAlone: boolean };

/** A draft that becomes the revision after `earlier`. */
export interface Releasing {
  readonly draft: Draft;
  readonly naming: Naming;
  readonly earlier: number;
}

/** The draft as the next revision, with its id; not yet in any list. Throws as `releasing` does. */
function revisionOf({ draft, naming, earlier }: Releasing, by: Releaser) {
  const { isLone } = releasing(draft, by);
  const { id, kind, subjectId, content, sha512, note, noteEn } = draft;
  const publicFrom = publicFromOf(draft, by.now);
  const revision = earlier + 1;
  const made: MadePublic = { id, kind, subjectId, ...naming, content, publicFrom };
  return {
    made,
    isLone,
    detail: {
      ...factsOf(kind, naming),
      revision: String(revision),
      ...(publicFrom > by.now && { publicFrom }),
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
      ...filed(made),
    ],
  };
}

/** Makes the frozen content the next revision, with the draft's id. Throws as `releasing` does. */
export function release(one: Releasing, by: Releaser): Change {
  const { made, isLone, detail, statements } = revisionOf(one, by);
  return {
    event: {
      name: isLone ? "publication.releasedAlone" : "publication.released",
      subjectId: made.subjectId,
      detail,
    },
    statements: [...statements, ...relisted([made], by.now)],
  };
}

/** Releases several at once, all or none: each keeps it in its own history, and the secretariat is told once. */
export function releaseTogether(all: readonly Releasing[], by: Releaser): Change[] {
  const revisions = all.map((one) => revisionOf(one, by));
  const lone = revisions.filter(({ isLone }) => isLone).length;
  return [
    ...revisions.map(({ made, isLone, detail, statements }): Change => ({
      event: {
        name: isLone ? "publication.releasedAloneWithOthers" : "publication.releasedWithOthers",
        subjectId: made.subjectId,
        detail,
      },
      statements,
    })),
    {
      event: {
        name: "publication.releasedTogether",
        subjectId: "publications",
        detail: { count: String(all.length), lone: String(lone) },
      },
      statements: relisted(
        revisions.map(({ made }) => made),
        by.now,
      ),
    },
  ];
}
