import { type Sql, add } from "../db/sql";
import type { Instant } from "../lib/clock";
import { meetingId } from "./meetings";
import { type Source, pressConference, sixteenthMeeting } from "./sources";

interface SampleRemark {
  /** The item's place on the agenda, from 1; 0 before the first. */
  readonly item: number;
  readonly kind: "speech" | "narration" | "decision";
  readonly decision?: string;
  readonly seatId?: string;
  readonly isProxy?: boolean;
  readonly guestTitle?: string;
  readonly text: string;
  readonly inSummary?: boolean;
  readonly summaryText?: string;
}

/** A fact, with where it comes from. */
const fact = (item: number, text: string, { source }: Source): SampleRemark => ({
  item,
  kind: "narration",
  text: `${text}（出典：${source}）`,
  inSummary: true,
});

/** What nobody said: made up to be worked with, and marked so. */
const sample = (item: number, seatId: string, text: string, summary = ""): SampleRemark => ({
  item,
  kind: "speech",
  seatId,
  text: `（サンプル）${text}`,
  inSummary: summary !== "",
  summaryText: summary === "" ? "" : `（サンプル）${summary}`,
});

/** 第５回: its decision and its proxy are facts; what was said was not found. */
const fifthRemarks: readonly SampleRemark[] = [
  fact(0, "経済産業副大臣の代理として、経済産業大臣政務官が出席した。", pressConference),
  fact(1, "今年度の取組の進捗について報告があった。", pressConference),
  {
    ...sample(
      1,
      "meti",
      "企業の現場に広げるには、経営層への働きかけが欠かせません。本文は、画面を試すための架空の発言です。",
      "企業に広げるには、経営層への働きかけが必要。",
    ),
    isProxy: true,
  },
  fact(2, "来年度の取組の方向性について説明があった。", pressConference),
  fact(3, "2,000団体、延べ10万人の参加を目標とする実施方針について説明があった。", pressConference),
  {
    item: 3,
    kind: "decision",
    decision: "decided",
    text: `「2018年テレワーク・デイズ実施方針」を原案のとおり決定した。（出典：${pressConference.source}）`,
    inSummary: true,
  },
];

/** 第16回: the course of the meeting is a fact; what was said is made up. */
const sixteenthRemarks: readonly SampleRemark[] = [
  fact(
    1,
    "令和６年度テレワーク人口実態調査の結果など、テレワークの現況について報告があった。",
    sixteenthMeeting,
  ),
  sample(
    1,
    "mlit",
    "地方都市での定着には、働く場所の整備とあわせて、住まいや交通の施策とつなげることが大切だと考えています。",
    "地方都市での定着には、住まいや交通の施策との連携が必要。",
  ),
  fact(2, "令和７年度のテレワーク関係施策について説明があった。", sixteenthMeeting),
  sample(
    2,
    "mhlw",
    "中小企業からの相談は、労務管理と機器の両方にまたがります。窓口を一つにして、どちらの相談も受けられるようにしています。",
    "中小企業の相談窓口を一つにまとめ、労務管理と機器の両方に応じている。",
  ),
  {
    item: 2,
    kind: "speech",
    guestTitle: "説明者（サンプル）",
    text: "（サンプル）窓口の利用の様子を、資料に沿って補足しました。",
  },
  fact(3, "意見交換を行った。", sixteenthMeeting),
  sample(
    3,
    "cao",
    "仕事と育児や介護を両立できる働き方として、地域の好事例を集めて紹介していきたいと考えています。",
    "両立できる働き方として、地域の好事例を紹介していく。",
  ),
  sample(
    3,
    "meti",
    "取引先を含めた業務のデジタル化を進めないと、テレワークは一部の部署にとどまります。",
    "取引先を含めた業務のデジタル化が必要。",
  ),
  sample(
    3,
    "mic",
    "各府省の窓口の数や相談の件数を同じ形で持ち寄り、次回の会議で比べられるようにしましょう。",
    "窓口の数や相談の件数を同じ形で持ち寄り、次回に比べる。",
  ),
  {
    item: 4,
    kind: "decision",
    decision: "confirmed",
    text: `今後の連携の方向を確認した。（出典：${sixteenthMeeting.source}）`,
    inSummary: true,
  },
];

const writer = "demo-secretariat";

/** The id of a sample remark; they are counted from 1. */
export const remarkId = (meeting: number, place: number): string => `remark-${meeting}-${place}`;

const placeOf = (index: number): string => `U${String(index + 1).padStart(2, "0")}V`;

const rowsOf = (meeting: number, remarks: readonly SampleRemark[], at: Instant): Sql[] =>
  remarks.flatMap((remark, index) => {
    const id = remarkId(meeting, index + 1);
    return [
      add("remark", {
        id,
        meetingId: meetingId(meeting),
        itemId: remark.item === 0 ? null : `${meetingId(meeting)}-item-${remark.item}`,
        place: placeOf(index),
        kind: remark.kind,
        decision: remark.decision ?? null,
        seatId: remark.seatId ?? null,
        isProxy: remark.isProxy ? 1 : 0,
        guestTitle: remark.guestTitle ?? "",
        text: remark.text,
        inSummary: remark.inSummary ? 1 : 0,
        summaryText: remark.summaryText ?? "",
      }),
      add("remark_revision", {
        remarkId: id,
        number: 1,
        text: remark.text,
        why: "drafted",
        writtenBy: writer,
        at,
      }),
    ];
  });

/** The minutes of the 5th meeting, settled, and of the 16th, drafted. */
export const minutesRows = (at: Instant): readonly Sql[] => [
  add("minutes", {
    id: meetingId(5),
    state: "settled",
    settledAt: at,
    preparedBy: "事務局（サンプル）",
  }),
  ...rowsOf(5, fifthRemarks, at),
  add("minutes", { id: meetingId(16), state: "drafting", preparedBy: "事務局（サンプル）" }),
  ...rowsOf(16, sixteenthRemarks, at),
];
