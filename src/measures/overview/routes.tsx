import { Hono } from "hono";
import type { App } from "../../env";
import { fiscalYear } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { councilId } from "../../roster/queries";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { filtersIn, queryOf } from "../listing/model";
import type { Ministry, Pillar } from "../model";
import { fiscalYears, ministries, pillars } from "../queries";
import { type Sum, inPillar, ledBy, statusCounts } from "./model";
import { approvedSinceMeeting, lastMeeting, overviewCounts, sums } from "./queries";
import { OverviewPage } from "./views/overview-page";

export const overview = new Hono<App>();

const shortName = (lang: Lang) => (ministry: Ministry) =>
  (lang === "en" && ministry.nameEn) || ministry.shortName;

const noSum = (leadId: string): Sum => ({
  leadId,
  initial: null,
  available: null,
  executed: null,
  leftOut: 0,
  unrated: 0,
  ahead: 0,
  behind: 0,
});

overview.get("/desk/overview", async (c) => {
  const present = fiscalYear(dayOf(c.var.now));
  const filters = filtersIn((name) => (name === "year" ? c.req.query(name) : undefined), present);
  const { page, viewer, ...given } = await load(c, () => ({
    counts: overviewCounts(filters.year),
    sums: sums(filters.year),
    ministries: ministries(),
    pillars: pillars(),
    years: fiscalYears(),
    meeting: lastMeeting(councilId()),
    changes: approvedSinceMeeting(councilId()),
  }));
  authorize(viewer, "measure.read");
  const counts = new Map(given.counts.map(({ facet, count }) => [facet, count]));
  const nameOf = shortName(page.lang);
  const list = (change: Partial<typeof filters>) =>
    paths[page.lang].deskMeasures(queryOf(filters, change));
  const leading = given.ministries.filter(({ id }) => ledBy(counts, id) > 0);
  const taking = given.ministries.filter((ministry) =>
    given.pillars.some((pillar) => inPillar(counts, pillar, ministry) > 0),
  );
  const titled = (ministry: Ministry) => ({
    title: nameOf(ministry),
    href: list({ lead: ministry.id }),
  });
  const pillarRow = (pillar: Pillar) => ({
    title: (page.lang === "en" && pillar.nameEn) || pillar.name,
    href: list({ pillar: pillar.id }),
    cells: taking.map((ministry) => ({ count: inPillar(counts, pillar, ministry) })),
  });
  return show(
    c,
    <OverviewPage
      page={page}
      year={filters.year}
      years={[...new Set([filters.year, ...given.years.map(({ year }) => year)])].toSorted(
        (a, b) => b - a,
      )}
      shares={leading.map((one) => ({ ...titled(one), counts: statusCounts(counts, one.id) }))}
      money={leading.map((one) => ({
        ...titled(one),
        count: ledBy(counts, one.id),
        sum: given.sums.find(({ leadId }) => leadId === one.id) ?? noSum(one.id),
      }))}
      map={{
        columns: taking.map((one) => ({ title: nameOf(one) })),
        rows: given.pillars.map(pillarRow),
      }}
      meeting={given.meeting}
      changes={given.changes}
      ministryName={(id) =>
        given.ministries
          .filter((one) => one.id === id)
          .map(nameOf)
          .join("")
      }
    />,
  );
});
