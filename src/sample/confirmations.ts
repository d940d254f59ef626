import { type Sql, add, sql } from "../db/sql";
import { workingDaysAfter, workingDaysBefore } from "../lib/calendar/working-days";
import { type Instant, dayOf, instantOf } from "../lib/clock";
import { meetingId } from "./meetings";
import { remarkId } from "./minutes";

const meeting = meetingId(16);
const secretary = "demo-secretariat";

/** 第５回: the one who spoke has confirmed, so that its minutes could be settled. */
const fifth = (at: Instant): Sql =>
  add("confirmation", {
    id: remarkId(5, 3),
    meetingId: meetingId(5),
    seatId: "meti",
    state: "confirmed",
    textNumber: 1,
    answeredBy: secretary,
    answeredAs: "secretariat",
    answeredAt: at,
  });

interface Asked {
  /** Which remark of the meeting it is, from 1. */
  readonly remark: number;
  readonly seatId: string;
  readonly state: "pending" | "confirmed" | "corrected";
}

/** Two have confirmed by mail, one asks for a correction, 国土交通副大臣 and the chair have yet to answer. */
const asked: readonly Asked[] = [
  { remark: 2, seatId: "mlit", state: "pending" },
  { remark: 4, seatId: "mhlw", state: "corrected" },
  { remark: 7, seatId: "cao", state: "confirmed" },
  { remark: 8, seatId: "meti", state: "confirmed" },
  { remark: 9, seatId: "mic", state: "pending" },
];

const confirmation =
  (at: Instant) =>
  ({ remark, seatId, state }: Asked): Sql =>
    add("confirmation", {
      id: remarkId(16, remark),
      meetingId: meeting,
      seatId,
      state,
      ...(state !== "pending" && {
        textNumber: 1,
        answeredBy: secretary,
        answeredAs: "secretariat",
        answeredAt: at,
      }),
    });

/** The minutes of the 5th meeting were confirmed; those of the 16th are with their speakers on the day of loading. Load them after the minutes. */
export function confirmationRows(now: Instant): readonly Sql[] {
  const today = dayOf(now);
  const sentAt = instantOf(workingDaysBefore(today, 2), "10:00");
  const answeredAt = instantOf(workingDaysBefore(today, 1), "15:30");
  const due = instantOf(workingDaysAfter(today, 3), "17:00");
  return [
    sql`UPDATE minutes SET state = 'confirming', due = ${due}, sent_at = ${sentAt}, silence_is_consent = 1,
      message = ${"（サンプル）議事録案を作成しましたので、御発言の部分を御確認くださいますようお願いいたします。"},
      version = version + 1 WHERE id = ${meeting}`,
    fifth(answeredAt),
    ...asked.map(confirmation(answeredAt)),
    add("correction", {
      id: "correction-16-1",
      meetingId: meeting,
      remarkId: remarkId(16, 4),
      seatId: "mhlw",
      number: 1,
      text: "（サンプル）中小企業からの相談は、労務管理と情報機器の両方にまたがります。窓口を一つにして、どちらの相談にも応じられるようにしています。",
      reason: "（サンプル）用語をそろえるため",
      state: "open",
      madeBy: secretary,
      madeAs: "secretariat",
      madeAt: answeredAt,
    }),
  ];
}
