import { type Context, Hono } from "hono";
import type { App } from "../env";
import { found } from "../lib/errors";
import { unitIn } from "../lib/money/amount";
import type { Page } from "../lib/page";
import { paths } from "../paths";
import { publishedMeasure, yearShown } from "../publication/content/measure";
import {
  listedCounts,
  listedPublications,
  publicCodes,
} from "../publication/queries/listed-queries";
import { listedRevisions } from "../publication/queries/revision-queries";
import { everybody } from "../web/everybody";
import { askedIn, countedIn, filterOf, queryOf } from "./listed-query";
import { measureQuery } from "./measure-query";
import { sight } from "./sight";
import { asItStands, revisionAsked } from "./standing";
import { MeasurePage } from "./views/measure";
import { Measures } from "./views/measures";

const rowsOfAPage = 50;

/** The published measures, and each of them with its earlier revisions. */
export const measureRoutes = new Hono<App>();

measureRoutes.get("/measures", (c) => {
  const asked = askedIn((name) => c.req.query(name));
  return everybody(c, paths.ja.publicMeasures(queryOf(asked)), async (page) => {
    const { rows, counts, council, made, boundary } = await sight(c, {
      rows: listedPublications("measure", filterOf(asked), asked.after, page.now, rowsOfAPage),
      counts: listedCounts("measure", page.now),
    });
    const measures = rows.slice(0, rowsOfAPage);
    const next = rows.length > measures.length ? (measures.at(-1)?.place ?? null) : null;
    const count = asked.text === "" ? countedIn(counts, asked) : measures.length;
    const props = { page, council, asked, measures, counts, count, next };
    return { made, boundary, draw: () => <Measures {...props} /> };
  });
});

const yearIn = (c: Context<App>): number | null => {
  const year = Number(c.req.query("year"));
  return Number.isSafeInteger(year) && year > 1988 && year < 2200 ? year : null;
};

async function measure(c: Context<App>, page: Page, code: string, asked: number | null) {
  const seen = await sight(c, {
    revisions: listedRevisions("measure", code, page.now, asked),
    codes: publicCodes("measure", code, page.now),
  });
  const { council, revisions, codes } = seen;
  const shown = found(revisionAsked(revisions, asked));
  return asItStands({ ...seen, page, current: "measures" }, shown, () => {
    const content = publishedMeasure(shown.content);
    const year = yearShown(content, yearIn(c) ?? 0, page.today);
    const unit = unitIn(c.req.query("unit"));
    const props = { page, council, content, year, unit, shown, revisions };
    return <MeasurePage {...props} publicCodes={codes.map((one) => one.code)} />;
  });
}

const askedOf = (c: Context<App>) => measureQuery(yearIn(c), unitIn(c.req.query("unit")));

measureRoutes.get("/measures/:code", (c) => {
  const code = c.req.param("code");
  return everybody(c, paths.ja.publicMeasure(code, askedOf(c)), (page) =>
    measure(c, page, code, null),
  );
});

measureRoutes.get("/measures/:code/revisions/:revision{[1-9][0-9]{0,3}}", (c) => {
  const { code, revision } = c.req.param();
  const number = Number(revision);
  return everybody(c, paths.ja.publicMeasureRevision(code, number, askedOf(c)), (page) =>
    measure(c, page, code, number),
  );
});
