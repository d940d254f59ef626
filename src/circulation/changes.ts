import { type Sql, add, revise, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import type { Facts } from "../lib/errors";
import { type Lack, type Meeting, announced, held } from "../meetings/model";
import { unmoved } from "../meetings/model/unmoved";
import type { Change } from "../record/change";
import type { Longer, Said, Start } from "./forms";
import type { Capacity, Circulation, Reply } from "./model";
import { type Closing, deemedBy } from "./model/closing";
import type { SeatLine } from "./model/lines";

const named = ({ number }: Pick<Meeting, "number">, more: Facts = {}): Facts => ({
  number: number === null ? "" : String(number),
  ...more,
});

/** Fails the batch as stale when the circulation was closed, or its meeting called off, meanwhile: no version may stay as it is. */
const stillOpen = (meeting: Meeting): Sql[] => [
  unmoved(meeting),
  sql`UPDATE circulation SET version = version WHERE id = ${meeting.id} AND state <> 'open'`,
];

/** Fails the batch as stale when a seat has replied, or replied anew, since the replies were read. */
const nothingNew = (meetingId: string, replies: readonly Reply[]): Sql => {
  const seen = replies.reduce((sum, { version }) => sum + version, 0);
  return sql`UPDATE circulation SET version = version WHERE id = ${meetingId} AND ${seen} <>
    (SELECT coalesce(sum(version), 0) FROM circulation_reply WHERE meeting_id = ${meetingId})`;
};

/** The papers go round: this announces the meeting as well. */
export const startCirculation = (
  meeting: Meeting,
  lacking: readonly Lack[],
  start: Start,
  at: Instant,
): Change => ({
  event: { name: "circulation.started", subjectId: meeting.id, detail: named(meeting) },
  statements: [
    revise("meeting", meeting, meeting.state === "announced" ? {} : announced(meeting, lacking)),
    add("circulation", {
      id: meeting.id,
      state: "open",
      startedAt: at,
      due: start.due,
      silenceIsConsent: Number(start.silenceIsConsent),
      message: start.message,
    }),
  ],
});

/** Who replies for a seat, as whom and when; `id` is for the row where there is none yet. */
export interface Replying {
  readonly id: string;
  readonly accountId: string;
  readonly as: Capacity;
  readonly at: Instant;
}

/** A seat replies, or replies anew. */
export function reply(meeting: Meeting, line: SeatLine, said: Said, by: Replying): Change {
  const set = { ...said, repliedBy: by.accountId, repliedAs: by.as, repliedAt: by.at };
  return {
    event: {
      name: "circulation.replied",
      subjectId: meeting.id,
      detail: named(meeting, {
        seatId: line.seatId,
        post: line.post.ja,
        postEn: line.post.en,
        reply: said.reply,
      }),
    },
    statements: [
      ...stillOpen(meeting),
      line.reply
        ? revise("circulation_reply", line.reply, set)
        : add("circulation_reply", {
            id: by.id,
            meetingId: meeting.id,
            seatId: line.seatId,
            ...set,
          }),
    ],
  };
}

/** Everybody is given more time. */
export const extend = (meeting: Meeting, seen: Circulation, { due, reason }: Longer): Change => ({
  event: {
    name: "circulation.extended",
    subjectId: meeting.id,
    detail: named(meeting, { due, reason }),
  },
  statements: [
    ...stillOpen(meeting),
    revise("circulation", seen, { due, extensionReason: reason }),
  ],
});

/** One seat is given more time than the others. */
export const extendSeat = (
  meeting: Meeting,
  seen: Circulation,
  { seatId, post }: SeatLine,
  longer: Longer,
): Change => ({
  event: {
    name: "circulation.seatExtended",
    subjectId: meeting.id,
    detail: named(meeting, { seatId, post: post.ja, postEn: post.en, ...longer }),
  },
  statements: [
    ...stillOpen(meeting),
    revise("circulation", seen, {
      extensions: JSON.stringify([
        ...seen.extensions.filter((one) => one.seatId !== seatId),
        { seatId, ...longer },
      ]),
    }),
  ],
});

/** Those who have not replied are reminded, each of their own deadline. */
export const remind = (
  meeting: Meeting,
  seen: Circulation,
  missing: readonly SeatLine[],
  at: Instant,
): Change => ({
  event: {
    name: "circulation.reminded",
    subjectId: meeting.id,
    detail: named(meeting, {
      due: missing.some(({ extension }) => extension !== null) ? "" : seen.due,
      count: String(missing.length),
    }),
  },
  statements: [...stillOpen(meeting), revise("circulation", seen, { remindedAt: at })],
});

/** What is closed: the board as it was read. */
export interface Board {
  readonly lines: readonly SeatLine[];
  readonly replies: readonly Reply[];
}

/** The result is recorded; the meeting was held on the day of decision. */
export const close = (
  meeting: Meeting,
  seen: Circulation,
  { lines, replies }: Board,
  { result, decidedOn, note }: Closing,
  today: Day,
): Change => ({
  event: {
    name: "circulation.closed",
    subjectId: meeting.id,
    detail: named(meeting, { result, day: decidedOn }),
  },
  statements: [
    nothingNew(meeting.id, replies),
    revise("circulation", seen, {
      state: "closed",
      result,
      decidedOn,
      resultNote: note,
      deemed: JSON.stringify(deemedBy(seen, lines, result)),
    }),
    revise("meeting", meeting, {
      ...held({ ...meeting, day: decidedOn }, today, { actualStart: null, actualEnd: null }),
      day: decidedOn,
    }),
  ],
});
