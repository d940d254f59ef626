import { budget, content, sheet } from "../measures/given";

export const value = (year: number, of: string, over: object = {}) => ({
  kind: "actual" as const,
  year,
  period: "",
  value: of,
  isApproximate: false,
  isWithdrawn: false,
  asOf: null,
  publishedOn: null,
  note: "",
  revision: 1,
  source: "",
  sourceUrl: "",
  ...over,
});
export const definition = (over: object = {}) => ({
  number: 1,
  name: "導入率",
  nameEn: "Adoption",
  formula: "",
  unit: "％",
  baseline: "11.5",
  baselineYear: 2012,
  fromYear: 2013,
  reason: "",
  values: [value(2019, "20.2")],
  source: "",
  sourceUrl: "",
  ...over,
});
export const indicator = (...definitions: ReturnType<typeof definition>[]) => ({
  key: "in",
  kind: "outcome" as const,
  direction: "up" as const,
  definitions,
});
export const milestone = (over: object = {}) => ({
  key: "mi",
  title: "募集",
  fromQuarter: 8104,
  toQuarter: 8105,
  doneOn: null,
  isDropped: false,
  note: "",
  ...over,
});
export const report = (over: object = {}) => ({
  key: "r1",
  year: 2026,
  isUnchanged: false,
  status: "preparing" as const,
  selfRating: "B",
  selfReason: "",
  happened: "募集した。",
  next: "",
  obstacles: "",
  on: "2026-06-01",
  ...over,
});
export const money = (initial: number | null, isInclusive = false) =>
  budget(2026, [{ kind: "initial", amount: initial, isInclusive }]);

export const before = content({
  sheets: [sheet(2026, { purpose: "国民運動とする。" })],
  budgets: [money(248_000)],
  indicators: [indicator(definition())],
  milestones: [milestone()],
  report: report(),
});
