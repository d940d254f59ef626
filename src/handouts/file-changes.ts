import { type Sql, add, revise, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Meeting } from "../meetings/model";
import { unmoved } from "../meetings/model/unmoved";
import type { Change } from "../record/change";
import { meetingFact, opennessFact } from "./changes";
import type { SubmissionValues } from "./forms";
import type { HandoutFile } from "./model";
import { shownNumber } from "./model/number";
import type { Listed, Proposal, Submitter, Version } from "./model/shapes";
import { isOut } from "./model/sight";
import type { Side } from "./model/steps";
import { submittedBy } from "./model/steps";

/** A file as it was kept: what is known of its bytes. */
export type Kept = Pick<HandoutFile, "id" | "name" | "mediaType" | "size" | "sha512">;

/** Who sends a file, for which meeting, when. */
export interface Sending {
  readonly meeting: Meeting;
  readonly by: string;
  readonly side: Side;
  readonly at: Instant;
}

const numberOf = ({ kind, major, minor }: Listed): string =>
  kind === null || major === null ? "" : shownNumber({ kind, major, minor });

/** What the record says of a handout. */
export const named = (handout: Listed, meeting: Meeting): Facts => ({
  title: handout.title,
  number: numberOf(handout),
  ministry: handout.submitter,
  ministryEn: handout.submitterEn || handout.submitter,
  ...meetingFact(meeting),
});

const fileRow = (
  handoutId: string,
  number: number,
  kept: Kept,
  note: string,
  { by, at }: Sending,
  proposal: Proposal | null = null,
): Sql =>
  add("handout_file", { ...kept, handoutId, number, note, uploadedBy: by, at, ...proposal });

/** Accepts a version; `replaced` is the handout as it was, where others had a version of it before. */
const accepted = (fileId: string, replaced: Listed | null, at: Instant): Sql =>
  add("handout_acceptance", { fileId, beforeDisclosure: replaced?.disclosure ?? null, at });

/** Fails the batch as stale when the packet was frozen meanwhile. */
const notFrozen = ({ side, meeting }: Pick<Sending, "side" | "meeting">): Sql[] =>
  side === "secretariat"
    ? []
    : [sql`UPDATE packet SET version = version WHERE id = ${meeting.id} AND frozen_at IS NOT NULL`];

/** A ministry offers a paper that nobody asked for. */
export const offerHandout = (
  id: string,
  submitter: Submitter,
  kept: Kept,
  values: SubmissionValues & { readonly itemId: string | null },
  sending: Sending,
): Change => {
  const { note, ...columns } = values;
  const { meeting, at } = sending;
  return {
    event: {
      name: "handout.offered",
      subjectId: id,
      detail: {
        title: values.title,
        ministry: submitter.name,
        ministryEn: submitter.nameEn || submitter.name,
        ...meetingFact(meeting),
      },
    },
    statements: [
      unmoved(meeting),
      ...notFrozen(sending),
      add("handout", {
        id,
        meetingId: meeting.id,
        createdAt: at,
        state: "submitted",
        submitterId: submitter.id,
        ...columns,
      }),
      fileRow(id, 1, kept, note, sending),
    ],
  };
};

const nextNumber = (versions: readonly Version[]) =>
  versions.reduce((highest, { number }) => Math.max(highest, number), 0) + 1;

/**
 * A new version of the file: submitted by the ministry, or put in the place of the accepted one by the secretariat (差替え).
 * What a ministry says of a paper that others have already holds once it is accepted.
 */
export const submitFile = (
  seen: Listed,
  versions: readonly Version[],
  kept: Kept,
  values: SubmissionValues,
  sending: Sending,
): Change => {
  const { note, ...proposal } = values;
  const { meeting, side, at } = sending;
  const number = nextNumber(versions);
  const isTaken = isOut(seen, versions);
  const state = submittedBy(side, isTaken);
  const isReplacement = state === "accepted";
  const waits = isTaken && !isReplacement;
  return {
    event: {
      name: isReplacement ? "handout.replaced" : "handout.submitted",
      subjectId: seen.id,
      detail: {
        ...named({ ...seen, title: values.title }, meeting),
        version: String(number),
        ...(note && { note }),
        ...opennessFact(seen, proposal),
      },
    },
    statements: [
      unmoved(meeting),
      ...notFrozen(sending),
      revise("handout", seen, { ...(waits ? {} : proposal), state, returnedReason: "" }),
      fileRow(seen.id, number, kept, note, sending, waits ? proposal : null),
      ...(isReplacement ? [accepted(kept.id, seen, at)] : []),
    ],
  };
};

/** The secretariat accepts the newest version with what it says; where an earlier one was accepted, this one takes its place. */
export const acceptFile = (
  seen: Listed,
  newest: Version,
  isReplacement: boolean,
  meeting: Meeting,
  at: Instant,
): Change => ({
  event: {
    name: isReplacement ? "handout.replaced" : "handout.accepted",
    subjectId: seen.id,
    detail: {
      ...named({ ...seen, ...newest.proposal }, meeting),
      version: String(newest.number),
      ...(isReplacement && newest.note && { note: newest.note }),
      ...opennessFact(seen, newest.proposal ?? seen),
    },
  },
  statements: [
    unmoved(meeting),
    revise("handout", seen, { ...newest.proposal, state: "accepted" }),
    accepted(newest.id, isReplacement ? seen : null, at),
  ],
});

/** Sends a submission back to its ministry with the reason. */
export const returnFile = (seen: Listed, meeting: Meeting, returnedReason: string): Change => ({
  event: {
    name: "handout.returned",
    subjectId: seen.id,
    detail: { ...named(seen, meeting), reason: returnedReason },
  },
  statements: [unmoved(meeting), revise("handout", seen, { state: "returned", returnedReason })],
});

/** Takes a handout back, for the side that does, with the reason; its number stays, explained as 欠番, until all are numbered anew. */
export const withdrawHandout = (
  seen: Listed,
  meeting: Meeting,
  withdrawnReason: string,
  side: Side,
): Change => ({
  event: {
    name: "handout.withdrawn",
    subjectId: seen.id,
    detail: { ...named(seen, meeting), reason: withdrawnReason },
  },
  statements: [
    unmoved(meeting),
    ...notFrozen({ side, meeting }),
    revise("handout", seen, { state: "withdrawn", withdrawnReason }),
  ],
});
