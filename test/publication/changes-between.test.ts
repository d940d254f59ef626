import { expect, test } from "vitest";
import type { AgendaContent } from "../../src/publication/content/agenda";
import { agendaContent } from "../../src/publication/content/agenda";
import { changesBetween } from "../../src/publication/content/changes";
import type { RosterContent } from "../../src/publication/content/roster";
import { membersOn } from "../../src/publication/content/roster";

const body = { name: "連絡会議", nameEn: "Council", purpose: "", purposeEn: "" };
const seat = {
  key: "s1",
  tier: "political" as const,
  role: "chair" as const,
  ministry: "総務省",
  ministryEn: "",
  post: "総務副大臣",
  postEn: "",
  name: "佐藤",
  reading: "さとう",
  kind: "primary" as const,
  isSample: true,
};
const item = (key: string, title: string) => ({
  key,
  number: 1,
  kind: "report" as const,
  title,
  presenter: "総務省",
  presenterEn: "",
});
const agenda: AgendaContent = {
  body,
  number: 17,
  format: "hybrid",
  state: "announced",
  cancelReason: "",
  day: "2027-01-15",
  start: "16:30",
  end: "17:15",
  place: "第１会議室",
  contact: "",
  summary: "",
  source: "",
  sourceUrl: "",
  items: [item("a", "甲"), item("b", "乙")],
  members: [seat],
  charter: null,
  knownOn: "2026-12-01",
};
const changed = (change: Partial<AgendaContent>) =>
  changesBetween("agenda", JSON.stringify(agenda), JSON.stringify({ ...agenda, ...change }), "ja");

test.each<[Partial<AgendaContent>, string[]]>([
  [{}, []],
  [{ knownOn: "2026-12-09" }, []],
  [{ place: "第４会議室" }, ["場所を「第１会議室」から「第４会議室」に変更"]],
  [{ place: "" }, ["場所を「第１会議室」から未定に変更"]],
  [
    { day: "2027-01-18" },
    ["開催日を「令和９年１月15日（金）」から「令和９年１月18日（月）」に変更"],
  ],
  [{ end: "17:30" }, ["時刻を「16:30～17:15」から「16:30～17:30」に変更"]],
  [{ state: "cancelled" }, ["開催の状況を「開催予定」から「中止」に変更"]],
  [{ contact: "内線1" }, ["問合せ先を修正"]],
  [{ items: [item("a", "甲"), item("b", "乙"), item("c", "丙")] }, ["議題「丙」を追加"]],
  [{ items: [item("b", "乙")] }, ["議題「甲」を削除"]],
  [{ items: [item("b", "乙"), item("a", "甲")] }, ["議題の順序を変更"]],
  [{ items: [item("a", "甲の一"), item("b", "乙")] }, ["議題「甲」を「甲の一」に変更"]],
  [
    { items: [{ ...item("a", "甲"), kind: "decision" }, item("b", "乙")] },
    ["議題「甲」の種別を「報告」から「決定」に変更"],
  ],
  [
    { items: [{ ...item("a", "甲"), presenter: "" }, item("b", "乙")] },
    ["議題「甲」の説明者を「総務省」からなしに変更"],
  ],
  [{ members: [{ ...seat, name: "鈴木" }] }, ["総務副大臣を「佐藤」から「鈴木」に変更"]],
  [{ members: [{ ...seat, name: null, kind: null }] }, ["総務副大臣を「佐藤」から「空席」に変更"]],
  [{ members: [{ ...seat, role: "member" }] }, ["総務副大臣の役を「議長」から「構成員」に変更"]],
  [{ members: [] }, ["構成員から総務副大臣を削除"]],
])("an agenda with %j: %j", (change, sentences) => {
  expect(changed(change)).toEqual(sentences);
});

const tenure = {
  ...seat,
  seatFrom: null,
  seatTo: null,
  heldFrom: "2020-01-01",
  heldTo: null,
  source: "",
  sourceUrl: "",
};
const roster = (tenures: RosterContent["tenures"], knownOn: string) =>
  JSON.stringify({ body, tenures, knownOn });

test("a roster tells who came in place of whom, and apart from that when the past was corrected", () => {
  const before = roster([tenure], "2026-10-01");
  const after = [
    { ...tenure, heldTo: "2026-11-01" },
    { ...tenure, name: "鈴木", heldFrom: "2026-11-01" },
  ];
  const told = (tenures: RosterContent["tenures"]) =>
    changesBetween("roster", before, roster(tenures, "2026-12-01"), "ja");
  expect(told([tenure])).toEqual([]);
  expect(told(after)).toEqual(["総務副大臣を「佐藤」から「鈴木」に変更"]);
  expect(told([{ ...tenure, heldFrom: "2019-01-01" }])).toEqual(["過去の在任期間の記載を修正"]);
});

test("a roster of a day has one line a seat, vacant where nobody held the post", () => {
  const tenures = [
    { ...tenure, heldTo: "2021-01-01" },
    { ...tenure, name: "鈴木", heldFrom: "2022-01-01", seatTo: "2024-01-01" },
  ];
  const names = (day: string) => membersOn(tenures, day).map(({ name }) => name);
  expect(names("2020-12-31")).toEqual(["佐藤"]);
  expect(names("2021-01-01")).toEqual([null]);
  expect(names("2022-01-01")).toEqual(["鈴木"]);
});

test("a charter tells versions added and corrected", () => {
  const version = {
    number: 1,
    title: "要綱",
    text: "本文",
    decidedOn: null,
    validFrom: "2016-07-26",
    source: "",
    sourceUrl: "",
  };
  const told = (versions: object[]) =>
    changesBetween(
      "charter",
      JSON.stringify({ body, versions: [version] }),
      JSON.stringify({ body, versions }),
      "en",
    );
  expect(told([version])).toEqual([]);
  expect(told([version, { ...version, number: 2, validFrom: "2021-09-01" }])).toEqual([
    "Version in force from 1 September 2021 added",
  ]);
  expect(told([{ ...version, text: "改めた本文" }])).toEqual([
    "Version in force from 26 July 2016 corrected",
  ]);
});

test("a content survives its JSON text", () => {
  expect(agendaContent(JSON.stringify(agenda))).toEqual(agenda);
});
