import { int, oneOf, optional, text } from "../db/codecs";
import type { RowOf } from "../db/sql";

export const statuses = ["present", "online", "proxy", "absent"] as const;

/** A seat's answer beforehand (`reply`) and what came to pass (`actual`). */
export const Attendance = {
  id: text,
  meetingId: text,
  seatId: text,
  reply: optional(oneOf(...statuses)),
  actual: optional(oneOf(...statuses)),
  proxyTitle: text,
  proxyName: text,
  arrived: optional(text),
  departed: optional(text),
  repliedAt: optional(text),
  version: int,
};
export type Attendance = RowOf<typeof Attendance>;

export const ItemAbsence = { itemId: text, seatId: text };
export type ItemAbsence = RowOf<typeof ItemAbsence>;
