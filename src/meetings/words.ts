import { shownDay } from "../lib/calendar/wareki";
import type { Facts } from "../lib/errors";
import { type Lang, inBoth } from "../lib/lang";
import { numeral } from "../lib/numeral";
import type { Format, Lack, MeetingRefusal, State } from "./model";
import type { Turn } from "./model/turn";

type Sentence = (facts: Facts) => string;
const of = (facts: Facts, name: string) => facts[name] ?? "";

/** 第17回会議, Meeting 17; a 持ち回り meeting may have no number. */
export const meetingNamed = (lang: Lang, number: string): string => {
  if (lang === "en") return number ? `Meeting ${number}` : "the circulated meeting";
  return number ? `第${numeral(Number(number))}回会議` : "持ち回り会議";
};

/** 第17回, Meeting 17: a meeting's name as a title. */
export const meetingTitle = (lang: Lang, number: number | null): string => {
  if (lang === "en") return number === null ? "Circulated meeting" : `Meeting ${number}`;
  return number === null ? "持ち回り開催" : `第${numeral(number)}回`;
};

const stateNames: Record<Lang, Record<State, string>> = inBoth({
  ja: {
    planning: "企画中",
    announced: "開催案内",
    held: "開催済み",
    finalized: "確定",
    cancelled: "中止",
  },
  en: {
    planning: "Planning",
    announced: "Announced",
    held: "Held",
    finalized: "Settled",
    cancelled: "Cancelled",
  },
});

/** Meetings whose papers go round have the same course under other names. */
const circulatedNames: Record<Lang, Partial<Record<State, string>>> = inBoth({
  ja: { announced: "持ち回り中", held: "結果記録済み" },
  en: { announced: "Going round", held: "Result recorded" },
});

/** The name of a meeting's state; `format` matters where the papers go round. */
export const stateName = (lang: Lang, state: State, format?: string): string =>
  (format === "circulated" && circulatedNames[lang][state]) || stateNames[lang][state];

const formatNames: Record<Lang, Record<Format, string>> = inBoth({
  ja: {
    in_person: "対面",
    online: "オンライン",
    hybrid: "ハイブリッド",
    circulated: "持ち回り",
    unknown: "不明",
  },
  en: {
    in_person: "In person",
    online: "Online",
    hybrid: "Hybrid",
    circulated: "Circulated in writing",
    unknown: "Not known",
  },
});

const lackNames: Record<Lang, Record<Lack, string>> = inBoth({
  ja: {
    number: "回次を決める（持ち回りでない会議には必要です）",
    day: "開催日を決める",
    place: "開催場所を決める",
    replyDue: "出欠の回答期限を決める",
    agenda: "議題を１件以上、議事次第に載せる",
    times: "実際の開始・終了時刻を記録する",
    presence: "全ての構成員の出欠を記録する",
    proposals: "府省からの議題の提案に答える（採用するか、差し戻す）",
    circulation: "持ち回りの結果を記録する",
    minutes: "議事録を確定する",
    handouts: "提出された配布資料を受け付けるか、差し戻す",
  },
  en: {
    number: "Give it a number (needed unless the meeting is circulated)",
    day: "Set the day",
    place: "Set the place",
    replyDue: "Set the date by which members reply",
    agenda: "Put at least one item on the agenda",
    times: "Record when it actually began and ended",
    presence: "Record the attendance of every seat",
    proposals: "Answer the ministries' proposals (take them or send them back)",
    circulation: "Record the result of the circulation",
    minutes: "Settle the minutes",
    handouts: "Accept the submitted handouts, or send them back",
  },
});

const turnNames: Record<Lang, Record<Turn["what"], string>> = inBoth({
  ja: {
    announce: "事務局が議事次第を整え、開催を案内します。",
    reply: "構成員又は構成員補佐が、出欠を回答します。",
    wait: "事務局が開催に備えます。開催日になったら、開催を記録します。",
    hold: "事務局が開催を記録します。",
    minutes: "事務局が議事録の発言者確認と確定を進めます。",
    finalize: "事務局が出席者と議題を確かめ、会議の記録を確定します。",
    startCirculation: "事務局が議題と資料をそろえ、持ち回りを始めます。開催案内は要りません。",
    replyToCirculation: "構成員又は構成員補佐が、持ち回りに回答します。",
    closeCirculation: "事務局が持ち回りの結果を記録します。",
  },
  en: {
    announce: "The secretariat completes the agenda and announces the meeting.",
    reply: "Members, or those who act for them, reply whether they attend.",
    wait: "The secretariat prepares the meeting, and records it on the day.",
    hold: "The secretariat records that the meeting was held.",
    minutes: "The secretariat has the minutes confirmed by their speakers, and settles them.",
    finalize: "The secretariat checks attendance and items, and settles the record of the meeting.",
    startCirculation:
      "The secretariat completes agenda and papers and sends them round. No notice is needed.",
    replyToCirculation: "Members, or those who act for them, reply to what goes round.",
    closeCirculation: "The secretariat records the result of the circulation.",
  },
});

/** The words of what a meeting can be and what it lacks. */
export const vocabulary = inBoth({
  ja: {
    states: stateNames.ja,
    formats: formatNames.ja,
    lacks: lackNames.ja,
    turns: turnNames.ja,
    steps: "会議の進み",
    undated: "日程調整中",
    until: "～",
  },
  en: {
    states: stateNames.en,
    formats: formatNames.en,
    lacks: lackNames.en,
    turns: turnNames.en,
    steps: "Progress of the meeting",
    undated: "No day yet",
    until: "–",
  },
});

const stateIn = (lang: Lang, facts: Facts): string =>
  Object.entries(stateNames[lang]).find(([state]) => state === facts["state"])?.[1] ?? "";

const lacksIn = (lang: Lang, facts: Facts): string[] => {
  const wanted = of(facts, "lacks").split(",");
  return Object.entries(lackNames[lang])
    .filter(([lack]) => wanted.includes(lack))
    .map(([, name]) => name);
};

export const refusals: Record<Lang, Record<MeetingRefusal, Sentence>> = inBoth({
  ja: {
    "meeting.wrongState": (f) =>
      `会議の状態が「${stateIn("ja", f)}」のため、この操作はできません。会議のページを開き直して、いまの状態を確かめてください。`,
    "meeting.closed": (f) =>
      `会議の状態が「${stateIn("ja", f)}」のため、内容は変更できません。公表した内容の誤りは、公表の画面から訂正してください。`,
    "meeting.tooEarly": (f) =>
      `開催日${f["day"] ? `（${shownDay(of(f, "day"), "ja", { weekday: true })}）` : ""}になっていないため、開催を記録できません。日程が変わった場合は、先に開催日を変更してください。`,
    "meeting.circulated": () =>
      "持ち回り開催の会議では、開催の案内と記録は持ち回りのページで行います。会議のページから「持ち回り」を開いてください。",
    "meeting.notReady": (f) =>
      `次のことが済んでいないため、先へ進めません：${lacksIn("ja", f).join("、")}`,
  },
  en: {
    "meeting.wrongState": (f) =>
      `This cannot be done while the meeting is “${stateIn("en", f)}”. Open its page again to see where it stands.`,
    "meeting.closed": (f) =>
      `The meeting is “${stateIn("en", f)}”, so it cannot be edited. To correct what was published, use the publishing pages.`,
    "meeting.tooEarly": (f) =>
      `The day of the meeting${f["day"] ? ` (${shownDay(of(f, "day"), "en", { weekday: true })})` : ""} has not come, so it cannot be recorded as held. If it was moved, change the day first.`,
    "meeting.circulated": () =>
      "A circulated meeting is announced and recorded by its circulation. Open “Circulation” from the meeting's page.",
    "meeting.notReady": (f) => `This has to be done first: ${lacksIn("en", f).join("; ")}`,
  },
});
