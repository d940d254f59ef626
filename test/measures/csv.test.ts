import { expect, it } from "vitest";
import { actionsCsv } from "../../src/actions/csv";
import type { TimedLine } from "../../src/actions/present";
import type { ListLine } from "../../src/measures/listing/model";
import { measuresCsv } from "../../src/measures/listing/views/measures-csv";

const line: ListLine = {
  measureId: "ms1",
  place: "0040/MIC-01",
  code: "MIC-01",
  title: "テレワーク・デイ",
  titleEn: "",
  leadId: "mic",
  pillarId: "awareness",
  partners: [],
  continuity: "continued",
  status: "ongoing",
  selfRating: null,
  councilRating: null,
  achievement: null,
  initial: 0,
  available: null,
  executed: null,
  without: ["available"],
  leftOut: 0,
  reportedAt: "2026-06-01T00:00:00.000Z",
};
const names = { ministries: [], pillars: [] };
const action: TimedLine = {
  id: "a1",
  number: 1,
  title: "窓口",
  titleEn: "",
  leadId: "mic",
  due: null,
  visibleFrom: null,
  state: "open",
  version: 1,
  parts: [],
  isOverdue: false,
};

const measures = (count: number) =>
  measuresCsv(
    Array.from({ length: count }, () => line),
    2,
    2026,
    names,
    "ja",
  );
const actions = (count: number) =>
  actionsCsv(
    Array.from({ length: count }, () => action),
    2,
    [],
    "ja",
  );

it("a file of measures keeps 0, 「－」 and what was not entered apart", () => {
  expect(measuresCsv([line], 2, 2026, names, "ja")).toContain(",0,－,,0,2026-06-01");
});

it("a file that holds not all says so in its last line, and only then", () => {
  expect(measures(2)).not.toContain("続きがあります");
  expect(
    measures(3)
      .split("\r\n")
      .filter((one) => one.includes("MIC-01")),
  ).toHaveLength(2);
  expect(measures(3)).toContain("ここまでの２件を出力しました。続きがあります。");
  expect(actions(2)).not.toContain("続きがあります");
  expect(actions(3)).toContain("続きがあります");
});
