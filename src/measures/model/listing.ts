import { int, listOf, oneOf, optional, text } from "../../db/codecs";
import type { RowOf } from "../../db/sql";
import { type BudgetLines, available, total } from "../../lib/money/sums";
import type { Amount, Money } from "../../lib/money/amount";
import { fold } from "../../lib/text";
import { type Continuity, continuities, statuses } from "../model";
import { achievementOfAll } from "./achievement";
import { type BudgetKind, inclusiveIn } from "./budget";
import type { MeasureContent } from "./content";
import type { CouncilRating } from "./rating";
import type { Report } from "./report";

const figures = ["initial", "available", "executed"] as const;

/** A measure of a year in the list of measures, as approved. Money in 千円. */
export const Listing = {
  measureId: text,
  year: int,
  place: text,
  code: text,
  title: text,
  titleEn: text,
  leadId: text,
  pillarId: text,
  partners: listOf(text),
  continuity: oneOf(...continuities),
  status: oneOf(...statuses),
  selfRating: optional(text),
  councilRating: optional(text),
  achievement: optional(oneOf("A", "B", "F", "N")),
  initial: optional(int),
  available: optional(int),
  executed: optional(int),
  /** The amounts that are 「－」. */
  without: listOf(oneOf(...figures)),
  leftOut: int,
  reportedAt: text,
  searchKey: text,
  grams: listOf(text),
};
export type Listing = RowOf<typeof Listing>;

/** The distinct runs of so many neighbouring characters. */
export function runsOf(key: string, length: 2 | 3): string[] {
  const characters = Array.from(key);
  const starts = characters.slice(length - 1);
  return [...new Set(starts.map((_, i) => characters.slice(i, i + length).join("")))];
}

/** The pairs and triples of characters by which a measure is found. */
export const gramsOf = (key: string): string[] => [...runsOf(key, 2), ...runsOf(key, 3)];

const none: Money = { amount: null, isInclusive: false };

const numberOf = (amount: Amount): number | null => (typeof amount === "number" ? amount : null);

/** An amount of a row in the list: a number, 「－」, or not entered. */
export const amountIn = (
  row: Pick<Listing, "initial" | "available" | "executed" | "without">,
  name: (typeof figures)[number],
): Amount => row[name] ?? (row.without.includes(name) ? "none" : null);

/** What the accounts of a year come to: 内数 stay out, and are counted. */
function moneyIn(content: MeasureContent, year: number) {
  const lines = content.budgets.filter((one) => one.year === year).map((one) => one.lines);
  const of = (account: (typeof lines)[number], kind: BudgetKind): Money => {
    const line = account.find((one) => one.kind === kind);
    return line ? { ...line, amount: line.amount ?? "none" } : none;
  };
  const inTotal = (account: (typeof lines)[number]): BudgetLines => ({
    initial: of(account, "initial"),
    supplementary: of(account, "supplementary"),
    carriedIn: of(account, "carried_in"),
    carriedOut: of(account, "carried_out"),
    reserve: of(account, "reserve"),
  });
  const sum = (kind: BudgetKind) => total(lines.map((account) => of(account, kind))).thousand;
  const totals = lines.map((account) => available(inTotal(account)).thousand);
  const amounts = {
    initial: sum("initial"),
    available: total(totals.map((amount) => ({ amount, isInclusive: false }))).thousand,
    executed: sum("executed"),
  };
  return {
    initial: numberOf(amounts.initial),
    available: numberOf(amounts.available),
    executed: numberOf(amounts.executed),
    without: figures.filter((name) => amounts[name] === "none"),
    leftOut: inclusiveIn(lines.flat()),
  };
}

const continuityIn = (content: MeasureContent, year: number): Continuity =>
  content.sheets.find((sheet) => sheet.year === year)?.continuity ??
  (content.startedYear === year ? "new" : "continued");

type Approved = Pick<Report, "year" | "status" | "selfRating" | "approvedAt">;

const unreported = { status: "not_started", approvedAt: null } as const;

/** The report by which a year is told: its own last one, else the last before it, else the first after it. */
const tellingOf = (reports: readonly Approved[], year: number): Approved | undefined =>
  reports.find((one) => one.year === year) ??
  reports.find((one) => one.year < year) ??
  reports.at(-1);

/** What the rows of a measure are made from. */
export interface Listed {
  readonly measureId: string;
  readonly content: MeasureContent;
  /** Approved, newest first. */
  readonly reports: readonly Approved[];
  /** Newest first. */
  readonly councilRatings: readonly Pick<CouncilRating, "year" | "rating">[];
}

const inYear = <T extends { readonly year: number }>(all: readonly T[], year: number) =>
  all.find((one) => one.year === year);

/** How a year stands: rated by nothing but what was said of that very year. */
const standingIn = ({ reports, councilRatings }: Listed, year: number) => {
  const { status, approvedAt } = tellingOf(reports, year) ?? unreported;
  return {
    status,
    selfRating: inYear(reports, year)?.selfRating ?? null,
    councilRating: inYear(councilRatings, year)?.rating ?? null,
    reportedAt: approvedAt ?? "",
  };
};

/** The rows of a measure in the list: one for each year of which there is a sheet, a budget or a report, newest first. */
export function listingRows(listed: Listed): Listing[] {
  const { measureId, content, reports } = listed;
  const { code, title, titleEn, lead, pillar, partners, indicators } = content;
  const years = [...content.sheets, ...content.budgets, ...reports].map(({ year }) => year);
  const searchKey = fold(`${title} ${code} ${titleEn}`);
  return [...new Set(years)]
    .toSorted((a, b) => b - a)
    .map((year) => ({
      measureId,
      year,
      place: `${String(lead.rank).padStart(4, "0")}/${code}`,
      code,
      title,
      titleEn,
      leadId: lead.id,
      pillarId: pillar.id,
      partners: partners.map(({ id }) => id),
      continuity: continuityIn(content, year),
      ...standingIn(listed, year),
      achievement: achievementOfAll(indicators, year),
      ...moneyIn(content, year),
      searchKey,
      grams: gramsOf(searchKey),
    }));
}
