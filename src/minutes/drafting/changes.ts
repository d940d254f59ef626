import { type Sql, add, revise, sql } from "../../db/sql";
import { withNumbers } from "../../handouts/model/references";
import type { Instant } from "../../lib/clock";
import type { Change } from "../../record/change";
import {
  type Of,
  askSpeakerOf,
  closeCorrectionOf,
  factsOf,
  whileIn,
} from "../confirmation/changes";
import type { Minutes, Remark } from "../model";
import type { Mentioned } from "../model/mentions";
import { mustBeUnsettled } from "../model/rules";
import { type RemarkValues, type StoredRemark, firstWords, mustBeKept } from "./model";

/** Who writes, and when. */
export interface Writer {
  readonly accountId: string;
  readonly at: Instant;
}

/** The minutes that are written: of which meeting, as they were seen, and how its handouts are numbered. */
export interface Draft {
  readonly of: Of;
  readonly minutes: Pick<Minutes, "state">;
  readonly numbers: readonly Mentioned[];
}

/** Fails the batch as stale when the minutes have left their state meanwhile. */
const unmoved = ({ of, minutes }: Draft): Sql => whileIn(of.id, minutes.state);

/** What happened to a remark of this text, told by its first words as people read them. */
const told = (
  { of, numbers }: Draft,
  name: Change["event"]["name"],
  text: string,
): Change["event"] => ({
  name,
  subjectId: of.id,
  detail: factsOf(of, null, { what: firstWords(withNumbers(text, numbers)) }),
});

/** A text that a remark has had, with who wrote it. */
export const revision = (
  remark: { readonly id: string; readonly number: number; readonly text: string },
  why: "drafted" | "edited",
  by: Writer,
): Sql =>
  add("remark_revision", {
    remarkId: remark.id,
    number: remark.number,
    text: remark.text,
    why,
    writtenBy: by.accountId,
    at: by.at,
  });

const columnsOf = ({ isProxy, inSummary, ...values }: RemarkValues) => ({
  ...values,
  isProxy: isProxy ? 1 : 0,
  inSummary: inSummary ? 1 : 0,
});

/** Where a remark stands: in the section of an item, or before the first. */
export interface Standing {
  readonly itemId: string | null;
  readonly place: string;
}

const placed = (
  meetingId: string,
  id: string,
  { itemId, place }: Standing,
  values: RemarkValues,
  by: Writer,
): Sql[] => [
  add("remark", { id, meetingId, itemId, place, ...columnsOf(values) }),
  revision({ id, number: 1, text: values.text }, "drafted", by),
  askSpeakerOf(id),
];

/** Adds a remark where a person put it. Throws once the minutes are settled. */
export function addRemark(
  draft: Draft,
  id: string,
  standing: Standing,
  values: RemarkValues,
  by: Writer,
): Change {
  mustBeUnsettled(draft.minutes);
  return {
    event: told(draft, "minutes.remarkAdded", values.text),
    statements: [unmoved(draft), ...placed(draft.of.id, id, standing, values, by)],
  };
}

/** Changes a remark; another text is a revision of its own. Throws once the minutes are settled, and for one removed. */
export function editRemark(
  draft: Draft,
  seen: StoredRemark,
  values: RemarkValues,
  by: Writer,
): Change {
  mustBeUnsettled(draft.minutes);
  mustBeKept(seen);
  const isNew = values.text !== seen.text;
  const number = isNew ? seen.number + 1 : seen.number;
  return {
    event: told(draft, "minutes.remarkEdited", values.text),
    statements: [
      unmoved(draft),
      // Whoever saves has the text and its summary before them.
      revise("remark", seen, { ...columnsOf(values), number, summaryNumber: number }),
      ...(isNew ? [revision({ id: seen.id, number, text: values.text }, "edited", by)] : []),
      ...closeCorrectionOf(seen.id, by),
      askSpeakerOf(seen.id),
    ],
  };
}

/** Puts a remark elsewhere; nothing else moves. */
export function moveRemark(draft: Draft, seen: StoredRemark, to: Standing): Change {
  mustBeUnsettled(draft.minutes);
  mustBeKept(seen);
  return {
    event: told(draft, "minutes.remarkMoved", seen.text),
    statements: [unmoved(draft), revise("remark", seen, { itemId: to.itemId, place: to.place })],
  };
}

/** Takes a remark out; it stays in the history, and nothing is asked about it any more. */
export function removeRemark(draft: Draft, seen: StoredRemark, by: Writer): Change {
  mustBeUnsettled(draft.minutes);
  mustBeKept(seen);
  return {
    event: told(draft, "minutes.remarkRemoved", seen.text),
    statements: [
      unmoved(draft),
      revise("remark", seen, { state: "removed" }),
      ...closeCorrectionOf(seen.id, by),
    ],
  };
}

/** Begins the minutes of a meeting where nobody has yet. */
export const beginning = (meetingId: string): Sql =>
  add("minutes", { id: meetingId, state: "drafting" });

/** A remark to be added with others. */
export interface NewRemark extends RemarkValues, Standing, Pick<Remark, "written" | "writtenAs"> {
  readonly id: string;
}

/** Many new remarks with their first texts, in two statements however many they are. */
export function placedTogether(
  meetingId: string,
  remarks: readonly NewRemark[],
  by: Writer,
): Sql[] {
  if (remarks.length === 0) return [];
  const rows = JSON.stringify(remarks);
  return [
    sql`INSERT INTO remark (id, meeting_id, item_id, place, kind, decision, seat_id, is_proxy, guest_title, guest_name,
        text, in_summary, summary_text, written, written_as)
      SELECT value ->> 'id', ${meetingId}, value ->> 'itemId', value ->> 'place', value ->> 'kind', value ->> 'decision',
        value ->> 'seatId', value ->> 'isProxy', value ->> 'guestTitle', value ->> 'guestName',
        value ->> 'text', value ->> 'inSummary', value ->> 'summaryText', value ->> 'written', value ->> 'writtenAs'
      FROM json_each(${rows})`,
    sql`INSERT INTO remark_revision (remark_id, number, text, why, written_by, at)
      SELECT value ->> 'id', 1, value ->> 'text', 'drafted', ${by.accountId}, ${by.at} FROM json_each(${rows})`,
  ];
}
