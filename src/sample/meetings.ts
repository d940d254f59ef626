import { type Sql, add } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import {
  type Source,
  fortiethMeeting,
  pressConference,
  sixteenthMeeting,
  teleworkMonth,
} from "./sources";

interface Item {
  readonly kind: string;
  readonly title: string;
  readonly organizationId?: string;
}

interface PastMeeting {
  readonly number: number;
  readonly day: Day;
  readonly format?: string;
  /** Of what the record needs and no source tells: plain stand-ins, as the summary says. */
  readonly standIn?: Partial<Record<"actualStart" | "actualEnd" | "place", string>>;
  readonly summary: string;
  readonly source: Source;
  readonly items: readonly Item[];
}

const unknownDetails = "開催日のほか、時刻、場所、議事の詳細は確認できていません。";

/** What is known of the meetings that were held, each with its source; the others' dates were not found. */
export const pastMeetings: readonly PastMeeting[] = [
  { number: 1, day: "2016-07-26", summary: unknownDetails, source: fortiethMeeting, items: [] },
  {
    number: 2,
    day: "2016-09-27",
    summary: `11月のテレワーク月間の計画を共有しました（出典：総務省報道資料 ${teleworkMonth.sourceUrl}）。このほかの詳細は確認できていません。`,
    source: fortiethMeeting,
    items: [{ kind: "report", title: "テレワーク月間（11月）の計画について" }],
  },
  { number: 3, day: "2017-01-31", summary: unknownDetails, source: fortiethMeeting, items: [] },
  {
    number: 5,
    day: "2018-03-02",
    format: "in_person",
    summary:
      "夕刻に対面で開催し、経済産業省からは大臣政務官が代理で出席しました。「2018年テレワーク・デイズ実施方針」を決定し、2,000団体、延べ10万人の参加を目標としました。会議の直後に、議長が記者会見を行いました。開始・終了の時刻と、経済産業省の代理出席を除く出欠は確認できていないため、サンプルとして仮に置いたものです。",
    standIn: {
      actualStart: "17:30",
      actualEnd: "18:15",
      place: "サンプル（会場は確認できていません）",
    },
    source: pressConference,
    items: [
      { kind: "report", title: "今年度の取組の進捗について" },
      { kind: "explanation", title: "来年度の取組の方向性について" },
      { kind: "decision", title: "2018年テレワーク・デイズ実施方針について" },
    ],
  },
  {
    number: 16,
    day: "2025-06-20",
    summary:
      "令和６年度テレワーク人口実態調査の結果などの現況の報告と、令和７年度の施策の説明の後、意見交換を行い、今後の連携の方向を確認しました。",
    source: sixteenthMeeting,
    items: [
      { kind: "report", title: "テレワークの現況について", organizationId: "mlit" },
      { kind: "explanation", title: "令和７年度のテレワーク関係施策について" },
      { kind: "discussion", title: "意見交換" },
      { kind: "confirmation", title: "今後の連携の方向について" },
    ],
  },
];

export const meetingId = (number: number): string => `meeting-${number}`;

/** The seats that were held on the day of the 5th meeting, but for the one that sent a proxy. */
const seatsOf2018 = [
  "mic",
  "mhlw",
  "mlit",
  "cas-it",
  "cao",
  "mic-seisaku",
  "mhlw-kijun",
  "meti-shojo",
  "mlit-toshi",
];

const order = (id: string, items: readonly unknown[]): Sql =>
  add("agenda_order", {
    id,
    itemIds: JSON.stringify(items.map((_, index) => `${id}-item-${index + 1}`)),
  });

const itemRow = (meeting: string, at: Instant) => (item: Item, index: number) =>
  add("agenda_item", {
    id: `${meeting}-item-${index + 1}`,
    bodyId: "council",
    meetingId: meeting,
    state: "taken",
    kind: item.kind,
    title: item.title,
    presenterOrganizationId: item.organizationId ?? null,
    createdAt: at,
  });

const came = (seatId: string, how: Readonly<Record<string, string>>): Sql =>
  add("attendance", { id: `attendance-5-${seatId}`, meetingId: meetingId(5), seatId, ...how });

/**
 * At the 5th meeting a 大臣政務官 sat for METI's 副大臣; the person's name is not ours to put here. Of the others no source
 * tells, so those who held a seat that day are put down as present.
 */
const fifthAttendance: readonly Sql[] = [
  came("meti", { actual: "proxy", proxyTitle: "経済産業大臣政務官" }),
  ...seatsOf2018.map((seatId) => came(seatId, { actual: "present" })),
];

export const pastMeetingRows = (at: Instant): readonly Sql[] => [
  ...pastMeetings.flatMap(({ number, day, format, standIn, summary, source, items }) => {
    const id = meetingId(number);
    return [
      add("meeting", {
        id,
        bodyId: "council",
        number,
        format: format ?? "unknown",
        state: "held",
        day,
        summary,
        createdAt: at,
        ...standIn,
        ...source,
      }),
      ...items.map(itemRow(id, at)),
      order(id, items),
    ];
  }),
  ...fifthAttendance,
];
