import { type Sql, revise, sql } from "../../db/sql";
import type { Change } from "../../record/change";
import type { Bound, Handover, SeatItem, SeatReply } from "./model/following";

const laterMeetings = ({ day, today }: Handover): Sql =>
  sql`SELECT id FROM meeting WHERE coalesce(day, ${today}) >= ${day}`;

const laterItems = (handover: Handover): Sql =>
  sql`(meeting_id IN (${laterMeetings(handover)}) OR (meeting_id IS NULL AND ${handover.today} >= ${handover.day}))`;

/** Fails the batch as stale when somebody has replied, or named a presenter, meanwhile: no version may stay as it is. */
const nothingLeft = (handover: Handover): Sql[] => [
  sql`UPDATE attendance SET version = version
    WHERE seat_id = ${handover.from.id} AND meeting_id IN (${laterMeetings(handover)})`,
  sql`UPDATE circulation_reply SET version = version
    WHERE seat_id = ${handover.from.id} AND meeting_id IN (${laterMeetings(handover)})`,
  sql`UPDATE agenda_item SET version = version
    WHERE presenter_seat_id = ${handover.from.id} AND ${laterItems(handover)}`,
];

const facts = ({ from, to }: Handover) => ({
  post: from.postName,
  postEn: from.postNameEn || from.postName,
  to: to.postName,
  toEn: to.postNameEn || to.postName,
});

/** A circulation names the seats that have more time than others, and those whose silence counted. */
const named = (handover: Handover): Sql => {
  const [from, to] = [JSON.stringify(handover.from.id), JSON.stringify(handover.to.id)];
  return sql`UPDATE circulation SET deemed = replace(deemed, ${from}, ${to}),
      extensions = replace(extensions, ${from}, ${to}), version = version + 1
    WHERE instr(deemed || extensions, ${from}) > 0 AND id IN (${laterMeetings(handover)})`;
};

const replyTold = (
  name: "attendance.handedOver" | "circulation.handedOver",
  handover: Handover,
  { meetingId, number }: SeatReply,
): Change => ({
  event: {
    name,
    subjectId: meetingId,
    detail: { number: number === null ? "" : String(number), ...facts(handover) },
  },
  statements: [],
});

const itemTold = (handover: Handover, { id, title }: SeatItem): Change => ({
  event: {
    name: "agenda.presenterHandedOver",
    subjectId: id,
    detail: { title, ...facts(handover) },
  },
  statements: [],
});

/**
 * What is bound to a seat at the meetings on or after the day follows to the seat that takes its place. `statements`
 * come after those that make the new seat; `told` has an event for each reply and each item.
 */
export function follow(
  handover: Handover,
  bound: Bound,
): { readonly statements: Sql[]; readonly told: Change[] } {
  const { from, to } = handover;
  const replies = bound.replies.filter(({ seatId }) => seatId === from.id);
  const items = bound.items.filter(({ seatId }) => seatId === from.id);
  const circulated = bound.circulated.filter(({ seatId }) => seatId === from.id);
  return {
    statements: [
      ...replies.map((reply) => revise("attendance", reply, { seatId: to.id })),
      ...circulated.map((reply) => revise("circulation_reply", reply, { seatId: to.id })),
      named(handover),
      ...items.map((item) => revise("agenda_item", item, { presenterSeatId: to.id })),
      sql`UPDATE item_absence SET seat_id = ${to.id} WHERE seat_id = ${from.id}
        AND item_id IN (SELECT id FROM agenda_item WHERE meeting_id IN (${laterMeetings(handover)}))`,
      ...nothingLeft(handover),
    ],
    told: [
      ...replies.map((reply) => replyTold("attendance.handedOver", handover, reply)),
      ...circulated.map((reply) => replyTold("circulation.handedOver", handover, reply)),
      ...items.map((item) => itemTold(handover, item)),
    ],
  };
}
