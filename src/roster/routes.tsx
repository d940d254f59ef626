import { Hono } from "hono";
import type { App } from "../env";
import { readDay } from "../lib/calendar/typed";
import { found } from "../lib/errors";
import { blank, faulty } from "../lib/form";
import { paths } from "../paths";
import { authorize, can } from "../policy";
import { hasUnpublishedChanges } from "../publication/present";
import { newestContent } from "../publication/queries";
import { told } from "../record/present";
import { historyOf } from "../record/queries";
import { show } from "../web/answer";
import { load } from "../web/load";
import { assignments } from "./assignments/routes";
import { charters } from "./charter/routes";
import { dispositionOf, rosterCsv } from "./csv";
import { standingOn } from "./model";
import { organizations } from "./organizations/routes";
import { people } from "./people/routes";
import { posts } from "./posts/routes";
import { councilId, seatTenures, theCouncil } from "./queries";
import { seats } from "./seats/routes";
import { transfers } from "./transfers/routes";
import { RosterPage } from "./views/roster-page";

/** The 名簿 of a day, then each of its rooms. */
export const roster = new Hono<App>()
  .route("/", transfers)
  .route("/", organizations)
  .route("/", posts)
  .route("/", people)
  .route("/", assignments)
  .route("/", seats)
  .route("/", charters);

roster.get("/desk/roster", async (c) => {
  const { page, viewer, tenures, published, history, ...rest } = await load(c, () => ({
    council: theCouncil(),
    tenures: seatTenures(councilId()),
    published: newestContent("roster", councilId()),
    history: historyOf(councilId()),
  }));
  authorize(viewer, "roster.read");
  const council = found(rest.council);
  const asof = c.req.query("asof") ?? "";
  const reading = asof.trim() === "" ? null : readDay(asof);
  const isBad = reading !== null && !reading.ok;
  const form = isBad ? faulty({ asof }, { asof: [reading.fault] }) : blank({ asof });
  const view = (
    <RosterPage
      page={page}
      council={council}
      tenures={tenures}
      asOf={reading?.ok ? reading.value : page.today}
      form={form}
      isAhead={hasUnpublishedChanges({ body: council, tenures }, published, page.today)}
      mayRecord={can(viewer, "roster.record")}
      mayPrepare={can(viewer, "publication.prepare")}
      history={told(history, page.lang)}
    />
  );
  return show(c, view, isBad ? 422 : 200);
});

roster.get("/desk/roster.csv", async (c) => {
  const { page, viewer, tenures } = await load(c, () => ({ tenures: seatTenures(councilId()) }));
  authorize(viewer, "roster.read");
  const reading = readDay(c.req.query("asof") ?? "");
  // A day that cannot be read has no file; the page of the 名簿 says what is wrong with it.
  if (!reading.ok)
    return c.redirect(
      paths[page.lang].deskRoster(encodeURIComponent(c.req.query("asof") ?? "")),
      303,
    );
  const file = rosterCsv(standingOn(tenures, reading.value), reading.value, page.lang);
  c.header("Content-Type", "text/csv; charset=utf-8");
  c.header("Content-Disposition", dispositionOf(reading.value, page.lang));
  c.header("Cache-Control", "private, no-store");
  return c.body(file);
});
