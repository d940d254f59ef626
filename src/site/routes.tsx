import { Hono } from "hono";
import type { App } from "../env";
import { paths } from "../paths";
import { nextMeeting, publishedMeetings, recentlyPublished } from "../publication/queries";
import { listedCounts, recentlyListed } from "../publication/queries/listed-queries";
import { everybody } from "../web/everybody";
import { actionRoutes } from "./action-routes";
import { charterRoutes } from "./charter-routes";
import { exportRoutes } from "./export-routes";
import { fileRoutes } from "./file-routes";
import { measureRoutes } from "./measure-routes";
import { meetingRoutes } from "./meeting-routes";
import { rosterRoutes } from "./roster-routes";
import { sight } from "./sight";
import { About } from "./views/about";
import { verifyRoutes } from "./verify-routes";
import { Home } from "./views/home";
import { Meetings } from "./views/meetings";

const meetingsOfAPage = 50;

/** What everybody may read. */
export const site = new Hono<App>();

site.get("/", (c) =>
  everybody(c, paths.ja.home(), async (page) => {
    const { made, boundary, meeting, ...seen } = await sight(c, {
      meeting: nextMeeting(page.now, page.today),
      recent: recentlyPublished(page.now),
      recentlyListed: recentlyListed(page.now),
      measures: listedCounts("measure", page.now),
      actions: listedCounts("action", page.now),
    });
    return { made, boundary, draw: () => <Home page={page} next={meeting} {...seen} /> };
  }),
);

site.get("/meetings", (c) => {
  const { day, id } = c.req.query();
  const after =
    /^\d{4}-\d\d-\d\d$/.test(day ?? "") && /^[0-9a-z-]{1,40}$/.test(id ?? "") && day && id
      ? { day, id }
      : null;
  return everybody(c, paths.ja.meetings(after ?? undefined), async (page) => {
    const { meetings, council, made, boundary } = await sight(c, {
      meetings: publishedMeetings(page.now, after, meetingsOfAPage),
    });
    const shown = meetings.slice(0, meetingsOfAPage);
    const last = shown.at(-1);
    const hasMore = meetings.length > shown.length;
    return {
      made,
      boundary,
      draw: () => (
        <Meetings
          page={page}
          council={council}
          meetings={shown}
          isFirst={after === null}
          older={last && hasMore ? { day: last.day ?? "9999-12-31", id: last.id } : null}
        />
      ),
    };
  });
});

site.get("/about", (c) =>
  everybody(c, paths.ja.about(), async (page) => {
    const { council, made, boundary } = await sight(c, {});
    return { made, boundary, draw: () => <About page={page} council={council} /> };
  }),
);

site
  .route("/", measureRoutes)
  .route("/", actionRoutes)
  .route("/", meetingRoutes)
  .route("/", rosterRoutes)
  .route("/", charterRoutes)
  .route("/", verifyRoutes)
  .route("/", fileRoutes)
  .route("/", exportRoutes);
