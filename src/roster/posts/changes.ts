import { type Sql, add, revise } from "../../db/sql";
import { type Day, dayOf } from "../../lib/clock";
import type { Change } from "../../record/change";
import { sourceIn } from "../forms";
import { handAides } from "../seats/changes";
import { follow } from "../seats/following-changes";
import type { Bound } from "../seats/model/following";
import { type Belongings, type Ending, endingWith } from "./ending";
import type { Post } from "./model";

interface Typed {
  readonly organizationId: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly validFrom: Day | null;
  readonly source: string | null;
  readonly sourceUrl: string | null;
}

const stored = (typed: Typed) => ({ ...typed, nameEn: typed.nameEn ?? "", ...sourceIn(typed) });

/** Records a new post. */
export const addPost = (id: string, typed: Typed): Change => ({
  event: { name: "roster.postAdded", subjectId: id, detail: { name: typed.name } },
  statements: [add("post", { id, ...stored(typed) })],
});

/** Corrects what is recorded of a post. Its name is corrected for all days: a renamed post is another one. */
export const correctPost = (seen: Post, typed: Typed): Change => ({
  event: { name: "roster.postCorrected", subjectId: seen.id, detail: { name: typed.name } },
  statements: [revise("post", seen, stored(typed))],
});

/** New ids for what the successor takes over; one each is enough, as a post has one holder and one seat a body. */
export interface NewIds {
  readonly assignmentId: string;
  readonly seatId: string;
  readonly at: string;
}

const handOver = (ending: Ending, belongings: Belongings, ids: NewIds): Sql[] => {
  const { successor, day } = ending;
  if (!ending.carry || !successor) return [];
  const { assignments, seats } = endingWith(ending, belongings);
  return [
    ...assignments.slice(0, 1).map(({ personId, kind, validTo }) =>
      add("assignment", {
        id: ids.assignmentId,
        personId,
        postId: successor.id,
        kind,
        validFrom: day,
        // An end that is only the old post's own end is none for the new one.
        validTo: validTo === ending.post.validTo ? null : validTo,
      }),
    ),
    ...seats.slice(0, 1).flatMap(({ id, bodyId, tier, role, validTo, source, sourceUrl }) => [
      add("seat", {
        id: ids.seatId,
        bodyId,
        postId: successor.id,
        tier,
        role,
        validFrom: day,
        validTo: validTo === ending.post.validTo ? null : validTo,
        source,
        sourceUrl,
      }),
      handAides(id, ids.seatId, ids.at),
    ]),
  ];
};

/** What is bound to the seat that the successor takes over follows to it. */
const followed = (ending: Ending, belongings: Belongings, ids: NewIds, bound: Bound) => {
  const { successor, carry, day } = ending;
  const [seat] = endingWith(ending, belongings).seats;
  if (!carry || !successor || !seat) return { statements: [], told: [] };
  const to = { id: ids.seatId, postName: successor.name, postNameEn: successor.nameEn };
  return follow({ from: seat, to, day, today: dayOf(ids.at) }, bound);
};

/** Ends a post on a day, and with it its seat and its holder's assignment, which the successor may take over. */
export function endPost(
  ending: Ending,
  belongings: Belongings,
  ids: NewIds,
  bound: Bound,
): Change[] {
  const { post, day, successor } = ending;
  const { assignments, seats } = endingWith(ending, belongings);
  const { statements, told } = followed(ending, belongings, ids, bound);
  return [
    ...told,
    {
      event: {
        name: "roster.postEnded",
        subjectId: post.id,
        detail: { name: post.name, day, successor: successor?.name ?? "" },
      },
      statements: [
        revise("post", post, { validTo: day, successorId: successor?.id ?? null }),
        ...assignments.map((one) => revise("assignment", one, { validTo: day })),
        ...seats.map((seat) => revise("seat", seat, { validTo: day })),
        ...handOver(ending, belongings, ids),
        ...statements,
      ],
    },
  ];
}

/** Takes back the end of a post; seats and assignments that ended with it are corrected by themselves. */
export const reopenPost = (seen: Post): Change => ({
  event: { name: "roster.postReopened", subjectId: seen.id, detail: { name: seen.name } },
  statements: [revise("post", seen, { validTo: null, successorId: null })],
});
