import { type Sql, add } from "../db/sql";
import { placesBetween } from "../lib/place";
import type { Instant } from "../lib/clock";
import { meetingId } from "./meetings";

/** The minutes of the 5th meeting: what is known of it is told as it was reported; every remark is made up and says so. */
interface Passage {
  readonly item: number;
  readonly kind: "speech" | "narration" | "decision";
  readonly text: string;
  readonly seatId?: string;
  readonly isProxy?: true;
  readonly inSummary?: true;
  readonly summary?: string;
}

const id = meetingId(5);

const passages: readonly Passage[] = [
  { item: 1, kind: "narration", text: "今年度の取組の進捗について報告があった。", inSummary: true },
  {
    item: 1,
    kind: "speech",
    seatId: "mhlw",
    text: "（架空の発言）雇用型テレワークの相談は増えており、窓口の体制を見直していきたい。",
    inSummary: true,
    summary: "（架空の発言）相談窓口の体制を見直していく。",
  },
  {
    item: 2,
    kind: "narration",
    text: "来年度の取組の方向性について説明があった。",
    inSummary: true,
  },
  {
    item: 2,
    kind: "speech",
    seatId: "meti",
    isProxy: true,
    text: "（架空の発言）中小企業の導入事例を、分かりやすい形で示していくことが必要である。",
    inSummary: true,
  },
  {
    item: 2,
    kind: "speech",
    seatId: "mlit",
    text: "（架空の発言）都市の周辺での働く場所の整備と合わせて進めたい。先方と調整している事業名は、まだ申し上げられない。",
  },
  {
    item: 3,
    kind: "narration",
    text: "「2018年テレワーク・デイズ実施方針」について説明があった。参加の目標は、2,000団体、延べ10万人である。",
    inSummary: true,
  },
  {
    item: 3,
    kind: "speech",
    seatId: "mic",
    text: "（架空の発言）各府省においても、職員の参加を積極的に呼び掛けていただきたい。",
    inSummary: true,
  },
  {
    item: 3,
    kind: "decision",
    text: "「2018年テレワーク・デイズ実施方針」を決定した。",
    inSummary: true,
  },
];

const places = placesBetween(null, null, passages.length);

const remark = (at: Instant) => (passage: Passage, i: number) => {
  const remarkId = `${id}-remark-${i + 1}`;
  const { item, kind, text, seatId, isProxy, inSummary, summary } = passage;
  return [
    add("remark", {
      id: remarkId,
      meetingId: id,
      itemId: `${id}-item-${item}`,
      place: places[i] ?? "",
      kind,
      decision: kind === "decision" ? "decided" : null,
      seatId: seatId ?? null,
      isProxy: isProxy ? 1 : 0,
      text,
      inSummary: inSummary ? 1 : 0,
      summaryText: summary ?? "",
    }),
    add("remark_revision", {
      remarkId,
      number: 1,
      text,
      why: "drafted",
      writtenBy: "demo-secretariat",
      at,
    }),
    ...(seatId === undefined
      ? []
      : [
          add("confirmation", {
            id: remarkId,
            meetingId: id,
            seatId,
            state: "confirmed",
            textNumber: 1,
            answeredBy: "demo-secretariat",
            answeredAs: "secretariat",
            answeredAt: at,
          }),
        ]),
  ];
};

/** The settled minutes, with one part of a remark withheld. */
export const fifthMinutesRows = (at: Instant): readonly Sql[] => [
  add("attendance", {
    id: "attendance-5-mic",
    meetingId: id,
    seatId: "mic",
    actual: "present",
  }),
  add("minutes", {
    id,
    state: "settled",
    sentAt: at,
    settledAt: at,
    preparedBy: "テレワーク関係府省連絡会議 事務局（サンプル）",
    minutesAttribution: "post",
    summaryAttribution: "ministry",
  }),
  ...passages.flatMap(remark(at)),
  add("redaction", {
    id: `${id}-redaction-1`,
    meetingId: id,
    remarkId: `${id}-remark-5`,
    part: "先方と調整している事業名は、まだ申し上げられない。",
    clause: 5,
    reason: "（サンプル）関係者との調整の途中であるため",
    hiddenFrom: "public",
  }),
];
