import { type Context, Hono } from "hono";
import { ministriesOf } from "../../accounts/model";
import type { App } from "../../env";
import { fiscalYear } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import { authorize } from "../../policy";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { fiscalYears, ministries, pillars, schemes } from "../queries";
import { gradesFrom } from "../../ui/measure/grades";
import { cursorIn, filtersIn, listLength } from "./model";
import { countOf, listedMeasures } from "./queries";
import { ListPage } from "./views/list-page";
import { measuresCsv } from "./views/measures-csv";

export const listing = new Hono<App>();

/** So many measures fit into one file. */
const fileLength = 5_000;

const filtersOf = (c: Context<App>) =>
  filtersIn((name) => c.req.query(name), fiscalYear(dayOf(c.var.now)));

listing.get("/desk/measures", async (c) => {
  const filters = filtersOf(c);
  const cursor = cursorIn((name) => c.req.query(name));
  const { page, viewer, lines, counts, ...given } = await load(c, () => ({
    lines: listedMeasures(filters, cursor, listLength + 1),
    counts: countOf(filters),
    ministries: ministries(),
    pillars: pillars(),
    years: fiscalYears(),
    schemes: schemes(),
  }));
  authorize(viewer, "measure.read");
  const shown = lines.slice(0, listLength);
  return show(
    c,
    <ListPage
      page={page}
      filters={filters}
      lines={shown}
      hasMore={lines.length > listLength}
      isFirst={cursor === null}
      count={filters.text === "" ? (counts[0]?.count ?? 0) : shown.length}
      names={given}
      years={[...new Set([filters.year, ...given.years.map(({ year }) => year)])].toSorted(
        (a, b) => b - a,
      )}
      grades={gradesFrom(given.years, given.schemes)(filters.year).self}
      isOfficial={ministriesOf(viewer).length > 0}
    />,
  );
});

listing.get("/desk/measures.csv", async (c) => {
  const filters = filtersOf(c);
  const { page, viewer, lines, ...names } = await load(c, () => ({
    lines: listedMeasures(filters, null, fileLength + 1),
    ministries: ministries(),
    pillars: pillars(),
  }));
  authorize(viewer, "measure.read");
  c.header("Content-Type", "text/csv; charset=utf-8");
  c.header("Content-Disposition", `attachment; filename="measures-${filters.year}.csv"`);
  c.header("Cache-Control", "private, no-store");
  return c.body(measuresCsv(lines, fileLength, filters.year, names, page.lang));
});
