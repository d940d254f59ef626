import { type Sql, add } from "../db/sql";
import { workingDaysAfter, workingDaysBefore } from "../lib/calendar/working-days";
import { type Instant, dayOf, instantOf } from "../lib/clock";
import { standIn } from "./sources";

/** Its papers go round while the sample is looked at. Nothing like it is known of the real council. */
export const circulatedMeetingId = "meeting-circulated";
const id = circulatedMeetingId;

interface Reply {
  readonly seatId: string;
  readonly reply: "no_objection" | "opinion" | "agreed_as_amended";
  readonly opinion?: string;
}

/** Made up, and recorded by the secretariat as having come by mail; the others have yet to reply. */
const replies: readonly Reply[] = [
  { seatId: "mhlw", reply: "no_objection" },
  { seatId: "cao", reply: "no_objection" },
  {
    seatId: "mhlw-kijun",
    reply: "agreed_as_amended",
    opinion: "（サンプル）１ページの相談窓口の名称を、現在の名称に改めれば了承する。",
  },
  {
    seatId: "cas-telework",
    reply: "opinion",
    opinion: "（サンプル）実施時期を、府省の年度初めの行事と重ならないようにしてはどうか。",
  },
];

/** A circulated meeting that began the working day before loading and is due two working days after. */
export function circulatedMeetingRows(at: Instant): readonly Sql[] {
  const today = dayOf(at);
  const startedAt = instantOf(workingDaysBefore(today, 1), "10:00");
  const repliedAt = instantOf(workingDaysBefore(today, 1), "16:00");
  return [
    add("meeting", {
      id,
      bodyId: "council",
      format: "circulated",
      state: "announced",
      contact: "テレワーク関係府省連絡会議 事務局（サンプル）",
      summary:
        "（サンプル）持ち回り開催の使い方を示すために作った会議です。実際にこのような会議があったことは、確認できていません。",
      createdAt: startedAt,
      version: 2,
      ...standIn,
    }),
    add("agenda_item", {
      id: `${id}-item-1`,
      bodyId: "council",
      meetingId: id,
      state: "taken",
      kind: "decision",
      title: "（サンプル）テレワーク月間の共同広報の実施要領の改定について",
      createdAt: startedAt,
    }),
    add("agenda_order", { id, itemIds: JSON.stringify([`${id}-item-1`]) }),
    add("circulation", {
      id,
      state: "open",
      startedAt,
      due: instantOf(workingDaysAfter(today, 2), "17:00"),
      silenceIsConsent: 1,
      message:
        "（サンプル）実施要領の改定案について、御意見の有無をお知らせください。期限までに御意見がない場合は了承とみなします。",
    }),
    ...replies.map(({ seatId, reply, opinion = "" }) =>
      add("circulation_reply", {
        id: `circulation-${seatId}`,
        meetingId: id,
        seatId,
        reply,
        opinion,
        repliedBy: "demo-secretariat",
        repliedAs: "secretariat",
        repliedAt,
      }),
    ),
  ];
}
