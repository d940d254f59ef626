import { Hono } from "hono";
import { staged } from "../../actions/present";
import { actionsOfMeasure } from "../../actions/queries";
import type { App } from "../../env";
import { fiscalYear } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import { found } from "../../lib/errors";
import { authorize } from "../../policy";
import { gradesFrom } from "../../ui/measure/grades";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { reportTold } from "../model/assemble";
import { measureContent } from "../model/content";
import { shownYear, yearsIn } from "../model/standing";
import { approvedMeasure, approvedReportsOf, fiscalYears, schemes } from "../queries";
import { councilRatingsOf } from "../told-queries";
import { BriefPage } from "./views/brief-page";

export const brief = new Hono<App>();

brief.get("/desk/measures/:id/brief", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, approval, reports, ratings, years, ...given } = await load(c, (me) => ({
    actions: actionsOfMeasure(id, me, dayOf(c.var.now)),
    approval: approvedMeasure(id),
    reports: approvedReportsOf(id, 2),
    ratings: councilRatingsOf(id),
    years: fiscalYears(),
    schemes: schemes(),
  }));
  authorize(viewer, "measure.read");
  const content = measureContent(found(approval).content);
  const present = fiscalYear(page.today);
  return show(
    c,
    <BriefPage
      page={page}
      id={id}
      content={content}
      year={shownYear(yearsIn(content, present), Number(c.req.query("year")), present)}
      reports={reports.flatMap((report) => reportTold(report) ?? [])}
      councilRatings={ratings.map(({ ratedAt, ...one }) => ({ ...one, on: dayOf(ratedAt) }))}
      actions={staged(given.actions)}
      gradesOf={gradesFrom(years, given.schemes)}
    />,
  );
});
