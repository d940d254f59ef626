import { expect, test } from "vitest";
import type { MeasureContent } from "../../src/measures/model/content";
import { isAsApproved } from "../../src/measures/model/pending";
import { changesOf, measureChanges } from "../../src/publication/content/measure-changes";
import { budget, sheet } from "../measures/given";
import { before, definition, indicator, milestone, money, report, value } from "./measure";

test.each<[string, Partial<MeasureContent>, string[]]>([
  ["nothing", {}, []],
  [
    "a title",
    { title: "テレワーク月間" },
    ["施策名を「テレワーク・デイ」から「テレワーク月間」に変更"],
  ],
  ["an end", { endsYear: 2027 }, ["終了（予定）年度を未記入から「令和９年度」に変更"]],
  [
    "partners",
    { partners: [{ ...before.lead, id: "mhlw", name: "厚生労働省" }] },
    ["連携府省を未記入から「厚生労働省」に変更"],
  ],
  [
    "a successor",
    {
      relatives: [
        {
          code: "MIC-09",
          title: "月間",
          titleEn: "",
          kind: "merged",
          year: 2027,
          isSuccessor: true,
        },
      ],
    },
    ["統合後の施策 MIC-09を追加"],
  ],
  ["a sheet more", { sheets: [sheet(2027), ...before.sheets] }, ["令和９年度の個票を追加"]],
  ["a sheet less", { sheets: [] }, ["令和８年度の個票を削除"]],
  [
    "a sheet's text",
    { sheets: [sheet(2026, { purpose: "働き方を変える。" })] },
    ["令和８年度の個票の目的を修正"],
  ],
  [
    "a sheet's method",
    { sheets: [sheet(2026, { purpose: "国民運動とする。", methods: ["direct", "subsidy"] })] },
    ["令和８年度の個票の実施方法を未記入から「直接実施、補助」に変更"],
  ],
  [
    "an amount",
    { budgets: [money(-1000)] },
    ["令和８年度の予算（一般会計）の当初予算を248,000千円から▲1,000千円に変更"],
  ],
  [
    "an amount that is none",
    { budgets: [money(null)] },
    ["令和８年度の予算（一般会計）の当初予算を248,000千円から「－」に変更"],
  ],
  [
    "an amount that is 0",
    { budgets: [money(0)] },
    ["令和８年度の予算（一般会計）の当初予算を248,000千円から0千円に変更"],
  ],
  [
    "an amount taken out",
    { budgets: [budget(2026, [])] },
    ["令和８年度の予算（一般会計）の当初予算を248,000千円から未記入に変更"],
  ],
  [
    "an amount that is 内数 now",
    { budgets: [money(248_000, true)] },
    ["令和８年度の予算（一般会計）の当初予算を248,000千円から248,000千円の内数に変更"],
  ],
  [
    "an account more",
    { budgets: [money(248_000), { ...money(5000), account: "特別会計" }] },
    [
      "令和８年度の予算（特別会計）を追加",
      "令和８年度の予算（特別会計）の当初予算を未記入から5,000千円に変更",
    ],
  ],
  [
    "a value more",
    { indicators: [indicator(definition({ values: [value(2019, "20.2"), value(2020, "47.5")] }))] },
    ["導入率：令和２年度の実績に47.5％を追加"],
  ],
  [
    "a value withdrawn",
    {
      indicators: [
        indicator(
          definition({
            values: [value(2019, "20.2"), value(2019, "20.2", { revision: 2, isWithdrawn: true })],
          }),
        ),
      ],
    },
    ["導入率：令和元年度の実績（20.2％）を取下げ"],
  ],
  [
    "a value revised",
    {
      indicators: [
        indicator(
          definition({ values: [value(2019, "20.2"), value(2019, "20.1", { revision: 2 })] }),
        ),
      ],
    },
    ["導入率：令和元年度の実績を20.2％から20.1％に改定"],
  ],
  [
    "a value's source only",
    {
      indicators: [
        indicator(
          definition({
            values: [value(2019, "20.2"), value(2019, "20.2", { revision: 2, source: "白書" })],
          }),
        ),
      ],
    },
    ["導入率：令和元年度の実績を修正"],
  ],
  [
    "a definition more",
    {
      indicators: [
        indicator(definition(), definition({ number: 2, values: [value(2020, "24.6")] })),
      ],
    },
    ["指標「導入率」の定義２を追加", "導入率：令和２年度の実績に24.6％を追加"],
  ],
  ["an indicator less", { indicators: [] }, ["指標「導入率」を削除"]],
  [
    "a milestone moved",
    { milestones: [milestone({ toQuarter: 8108 })] },
    [
      "工程「募集」の期間を「令和８年度第１四半期～令和８年度第２四半期」から「令和８年度第１四半期～令和９年度第１四半期」に変更",
    ],
  ],
  [
    "a milestone done",
    { milestones: [milestone({ doneOn: "2026-07-24" })] },
    ["工程「募集」の完了日を未記入から「令和８年７月24日」に変更"],
  ],
  [
    "a report more",
    { report: report({ key: "r2", status: "ongoing", selfRating: "A", happened: "実施した。" }) },
    [
      "令和８年度の進捗の報告を追加",
      "実施状況を「準備中」から「実施中」に変更",
      "自己評価を「B」から「A」に変更",
      "実施したことを修正",
    ],
  ],
  [
    "変更なし",
    { report: report({ key: "r2", isUnchanged: true, on: "2026-09-01" }) },
    ["令和８年度の進捗の報告（前回から変更なし）を追加"],
  ],
])("a measure that changed in %s says so", (_, change, sentences) => {
  expect(measureChanges(before, { ...before, ...change }, "ja")).toEqual(sentences);
});

test("in English too", () => {
  const after = { ...before, sheets: [], budgets: [money(0)] };
  expect(measureChanges(before, after, "en")).toEqual([
    "Sheet for FY2026 removed",
    "Budget for FY2026 (一般会計), Initial budget changed from ¥248,000 thousand to ¥0 thousand",
  ]);
});

test("a longer text comes with what it was and what it is", () => {
  const after = { ...before, sheets: [sheet(2026, { purpose: "働き方を変える。" })] };
  expect(changesOf(before, after, "ja")).toEqual([
    {
      sentence: "令和８年度の個票の目的を修正",
      before: "国民運動とする。",
      after: "働き方を変える。",
    },
  ]);
});

test("the first approval is told as such", () => {
  expect(changesOf(null, before, "ja")).toEqual([{ sentence: "初めて承認される施策" }]);
});

test("a working copy is as approved while only the report differs", () => {
  expect(isAsApproved(before, { ...before, report: null })).toBe(true);
  expect(isAsApproved(before, { ...before, milestones: [] })).toBe(false);
});
