import { type Sql, add, revise, sql } from "../db/sql";
import type { Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import type { Meeting } from "../meetings/model";
import { unmoved } from "../meetings/model/unmoved";
import type { Change } from "../record/change";
import type { Handout } from "./model";
import type { HandoutValues } from "./forms";
import { type HandoutNumber, shownNumber } from "./model/number";
import type { Packet, Submitter } from "./model/shapes";

/** What the record says of a meeting. */
export const meetingFact = ({ number }: Pick<Meeting, "number">): Facts => ({
  meeting: String(number ?? ""),
});

type Openness = Pick<Handout, "disclosure">;

/** From which 公開の範囲 to which; nothing where it stays. */
export const opennessFact = (before: Openness, after: Openness): Facts =>
  before.disclosure === after.disclosure
    ? {}
    : { disclosureFrom: before.disclosure, disclosureTo: after.disclosure };

/** Writes the packet anew; fails the batch as stale when somebody else wrote it first. */
const packetRow = (seen: Packet, frozenAt: Instant | null): Sql =>
  sql`INSERT INTO packet (id, frozen_at, version) VALUES (${seen.id}, ${frozenAt}, ${seen.version + 1})
    ON CONFLICT (id) DO UPDATE SET frozen_at = excluded.frozen_at, version = excluded.version`;

/** Gives a handout its number, in place of the one it had. */
const numberRow = (handoutId: string, meetingId: string, number: HandoutNumber): Sql =>
  add("handout_number", { handoutId, meetingId, ...number });

/** Where a new handout goes, and when. */
export interface Place {
  readonly meeting: Meeting;
  readonly at: Instant;
}

/** The columns of a new handout that say where it is. */
const inPlace = (id: string, { meeting, at }: Place) => ({
  id,
  meetingId: meeting.id,
  createdAt: at,
});

/** The columns of a handout as typed. */
const columnsOf = (values: Partial<HandoutValues>) => {
  const { onWeb, inPacket, ...rest } = values;
  return {
    ...rest,
    ...(onWeb !== undefined && { onWeb: Number(onWeb) }),
    ...(inPacket !== undefined && { inPacket: Number(inPacket) }),
  };
};

/** The secretariat adds a handout of which the file is to come. */
export const addHandout = (id: string, place: Place, values: HandoutValues): Change => ({
  event: {
    name: "handout.added",
    subjectId: id,
    detail: { title: values.title, ...meetingFact(place.meeting) },
  },
  statements: [
    unmoved(place.meeting),
    add("handout", { ...inPlace(id, place), state: "requested", ...columnsOf(values) }),
  ],
});

/** What is asked of each ministry alike. */
export type Asked = Pick<HandoutValues, "title" | "itemId" | "request" | "due" | "disclosure">;

/** One ministry asked for a paper, and the number proposed for it. */
export interface Asking {
  readonly id: string;
  readonly ministry: Submitter;
  readonly number: HandoutNumber | null;
}

/** Asks a ministry for a paper. */
export const askHandout = (
  { id, ministry, number }: Asking,
  place: Place,
  asked: Asked,
): Change => ({
  event: {
    name: "handout.requested",
    subjectId: id,
    detail: {
      title: asked.title,
      ministry: ministry.name,
      ministryEn: ministry.nameEn || ministry.name,
      due: asked.due ?? "",
      ...meetingFact(place.meeting),
    },
  },
  statements: [
    unmoved(place.meeting),
    add("handout", {
      ...inPlace(id, place),
      state: "requested",
      submitterId: ministry.id,
      ...columnsOf(asked),
    }),
    ...(number ? [numberRow(id, place.meeting.id, number)] : []),
  ],
});

/** The numbers given to the handouts asked for: two who number at once do not cross. */
export const numbered = (packet: Packet): Sql => packetRow(packet, packet.frozenAt);

/** Changes what is said of a handout. */
export const editHandout = (
  seen: Pick<Handout, "id" | "version" | "disclosure">,
  meeting: Meeting,
  values: HandoutValues,
): Change => ({
  event: {
    name: "handout.edited",
    subjectId: seen.id,
    detail: { title: values.title, ...meetingFact(meeting), ...opennessFact(seen, values) },
  },
  statements: [unmoved(meeting), revise("handout", seen, columnsOf(values))],
});

/** Numbers all handouts of a meeting together; those that are not named, the withdrawn ones too, have no number any more. */
export const renumber = (
  meeting: Meeting,
  packet: Packet,
  numbers: readonly (readonly [handoutId: string, number: HandoutNumber])[],
): Change => ({
  event: {
    name: "handout.renumbered",
    subjectId: meeting.id,
    detail: {
      ...meetingFact(meeting),
      numbers: numbers.map(([, number]) => shownNumber(number)).join("、"),
    },
  },
  statements: [
    unmoved(meeting),
    packetRow(packet, packet.frozenAt),
    sql`DELETE FROM handout_number WHERE meeting_id = ${meeting.id}`,
    ...numbers.map(([id, number]) => numberRow(id, meeting.id, number)),
  ],
});

/** Freezes the packet: from now on ministries cannot submit. */
export const freeze = (meeting: Meeting, packet: Packet, at: Instant): Change => ({
  event: { name: "handout.frozen", subjectId: meeting.id, detail: meetingFact(meeting) },
  statements: [unmoved(meeting), packetRow(packet, at)],
});

/** Opens the packet again, with the reason. */
export const unfreeze = (meeting: Meeting, packet: Packet, reason: string): Change => ({
  event: {
    name: "handout.unfrozen",
    subjectId: meeting.id,
    detail: { reason, ...meetingFact(meeting) },
  },
  statements: [unmoved(meeting), packetRow(packet, null)],
});
