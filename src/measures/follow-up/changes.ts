import { type Sql, add, revise, sql } from "../../db/sql";
import type { Instant } from "../../lib/clock";
import type { Change } from "../../record/change";
import { ratedBeyond } from "../grade-guards";
import type { Pillar } from "../model";
import { lostCodes, mustBeClosed, mustBeOpen } from "../model/follow-up";
import type { FiscalYear, Scheme } from "../model/rating";
import type { SchemeValues } from "./forms";
import { isRatedBy } from "./queries";

type Schemes = Pick<FiscalYear, "selfSchemeId" | "councilSchemeId">;

const ofYear = ({ id, year }: Pick<FiscalYear, "id" | "year">) => ({
  subjectId: id,
  detail: { year: String(year) },
});

/** Begins to take reports for a year. */
export const addYear = (id: string, values: Schemes & { readonly year: number }): Change => ({
  event: { name: "followUp.yearAdded", ...ofYear({ id, ...values }) },
  statements: [add("fiscal_year", { id, ...values })],
});

/** Rates a year by other schemes from now on. Fails the batch as stale when it was rated meanwhile by a grade that they have not. */
export const changeYear = (seen: FiscalYear, values: Schemes): Change => ({
  event: { name: "followUp.yearChanged", ...ofYear(seen) },
  statements: [
    sql`UPDATE fiscal_year SET version = version WHERE id = ${seen.id} AND ${ratedBeyond(seen, values)}`,
    revise("fiscal_year", seen, { ...values }),
  ],
});

/** Takes no more reports for a year. Throws when it is closed. */
export function closeYear(seen: FiscalYear, closedAt: Instant): Change {
  mustBeOpen(seen);
  return {
    event: { name: "followUp.yearClosed", ...ofYear(seen) },
    statements: [revise("fiscal_year", seen, { closedAt })],
  };
}

/** Takes reports for a year again. Throws when it is open. */
export function reopenYear(seen: FiscalYear): Change {
  mustBeClosed(seen);
  return {
    event: { name: "followUp.yearReopened", ...ofYear(seen) },
    statements: [revise("fiscal_year", seen, { closedAt: null })],
  };
}

const asRow = ({ grades, ...values }: SchemeValues) => ({
  ...values,
  grades: JSON.stringify(grades),
});

export const addScheme = (id: string, values: SchemeValues): Change => ({
  event: { name: "followUp.schemeAdded", subjectId: id, detail: { name: values.name } },
  statements: [add("rating_scheme", { id, ...asRow(values) })],
});

/** Fails the batch as stale when somebody was rated meanwhile by a scheme that loses a grade. */
const stillUnrated = (seen: Scheme, values: SchemeValues): Sql[] =>
  lostCodes(seen.grades, values.grades).length === 0
    ? []
    : [
        sql`UPDATE rating_scheme SET version = version WHERE id = ${seen.id} AND ${isRatedBy(seen.id)}`,
      ];

export const changeScheme = (seen: Scheme, values: SchemeValues): Change => ({
  event: { name: "followUp.schemeChanged", subjectId: seen.id, detail: { name: values.name } },
  statements: [...stillUnrated(seen, values), revise("rating_scheme", seen, asRow(values))],
});

type PillarValues = Pick<Pillar, "name" | "nameEn">;

/** Adds a pillar at the end. */
export const addPillar = (
  id: string,
  values: PillarValues,
  pillars: readonly Pillar[],
): Change => ({
  event: { name: "followUp.pillarAdded", subjectId: id, detail: { name: values.name } },
  statements: [
    add("pillar", { id, ...values, rank: Math.max(0, ...pillars.map(({ rank }) => rank)) + 10 }),
  ],
});

export const changePillar = (seen: Pillar, values: PillarValues): Change => ({
  event: { name: "followUp.pillarChanged", subjectId: seen.id, detail: { name: values.name } },
  statements: [revise("pillar", seen, { ...values })],
});

/** Lets two pillars change places: the ranks are given anew, so that equal ones come apart. */
export function swapPillars(pillars: readonly Pillar[], seen: Pillar, other: Pillar): Change {
  const order = pillars.map((one) =>
    one.id === seen.id ? other : one.id === other.id ? seen : one,
  );
  return {
    event: { name: "followUp.pillarMoved", subjectId: seen.id, detail: { name: seen.name } },
    statements: order
      .map((one, i) => ({ one, rank: (i + 1) * 10 }))
      .filter(({ one, rank }) => one.rank !== rank || one.id === seen.id)
      .map(({ one, rank }) => revise("pillar", one, { rank })),
  };
}
