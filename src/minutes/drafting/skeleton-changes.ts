import { type Sql, revise } from "../../db/sql";
import { refused } from "../../lib/errors";
import type { Change } from "../../record/change";
import { whileIn } from "../confirmation/changes";
import type { Minutes } from "../model";
import { mustBeUnsettled } from "../model/rules";
import { type Writer, beginning, placedTogether, revision } from "./changes";
import type { DraftingRefusal } from "./model";
import { type Rewriting, isIdle } from "./model/rewriting";

/** The standard sentences of one section, written again. */
export interface SectionPlan {
  readonly itemId: string | null;
  readonly rewriting: Rewriting;
}

/** Of which meeting the minutes are; `minutes` is undefined where they begin so. */
export interface Target {
  readonly meeting: { readonly id: string; readonly number: number | null };
  readonly minutes: Minutes | undefined;
}

/** Begins the minutes, or makes sure that they are still in the state they were seen in. */
export const begunOrUnmoved = ({ meeting, minutes }: Target): Sql[] =>
  minutes === undefined ? [beginning(meeting.id)] : [whileIn(meeting.id, minutes.state)];

const renewed = ({ replaced, dropped }: Rewriting, by: Writer): Sql[] => [
  ...replaced.flatMap(({ seen, sentence: { text, decision } }) => {
    const number = seen.number + 1;
    return [
      revise("remark", seen, {
        text,
        decision,
        written: text,
        writtenAs: decision ?? "narration",
        number,
      }),
      revision({ id: seen.id, number, text }, "drafted", by),
    ];
  }),
  ...dropped.map((seen) => revise("remark", seen, { state: "removed" })),
];

const fresh = ({ itemId, rewriting }: SectionPlan, newId: () => string) =>
  rewriting.added.map(({ kind, decision, text, place }) => ({
    id: newId(),
    itemId,
    place,
    kind,
    decision,
    seatId: null,
    isProxy: false,
    guestTitle: "",
    guestName: "",
    text,
    inSummary: true,
    summaryText: "",
    written: text,
    writtenAs: decision ?? ("narration" as const),
  }));

/** Writes the standard sentences of some sections. Throws where nothing would change, and once the minutes are settled. */
export function writeSkeleton(
  target: Target,
  plans: readonly SectionPlan[],
  by: Writer,
  newId: () => string,
): Change {
  mustBeUnsettled(target.minutes);
  const { id, number } = target.meeting;
  const isEmpty = plans.every(({ rewriting }) => isIdle(rewriting));
  if (isEmpty && target.minutes !== undefined)
    throw refused<DraftingRefusal>("minutes.nothingToWrite");
  const added = plans.flatMap((plan) => fresh(plan, newId));
  return {
    event: {
      name: "minutes.skeletonWritten",
      subjectId: id,
      detail: { number: number === null ? "" : String(number) },
    },
    statements: [
      ...begunOrUnmoved(target),
      ...plans.flatMap(({ rewriting }) => renewed(rewriting, by)),
      ...placedTogether(id, added, by),
    ],
  };
}
