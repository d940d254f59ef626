import { Hono } from "hono";
import type { App } from "../env";
import { found } from "../lib/errors";
import { paths } from "../paths";
import { isReadable } from "../publication/model";
import { meetingRevisions } from "../publication/queries";
import { everybody } from "../web/everybody";
import { sight } from "./sight";
import { Hidden } from "./views/hidden";
import { MeetingPage } from "./views/meeting";

/** A published meeting, and its earlier revisions. */
export const meetingRoutes = new Hono<App>();

meetingRoutes.get("/meetings/:code", (c) => {
  const code = c.req.param("code");
  return everybody(c, paths.ja.publicMeeting(code), async (page) => {
    const { revisions, council, made, boundary } = await sight(c, {
      revisions: meetingRevisions(code, page.now),
    });
    const newest = found(revisions.at(-1));
    const seen = { page, council, revisions };
    const answer = { made: [...made, ...revisions.map(({ id }) => id)], boundary };
    if (newest.withdrawal === "hidden")
      return {
        ...answer,
        status: 410,
        draw: () => <Hidden {...seen} current="meetings" withdrawal={newest} />,
      };
    return { ...answer, draw: () => <MeetingPage {...seen} shown={newest} /> };
  });
});

meetingRoutes.get("/meetings/:code/revisions/:revision{[1-9][0-9]{0,3}}", (c) => {
  const { code, revision } = c.req.param();
  const number = Number(revision);
  return everybody(c, paths.ja.publicRevision(code, number), async (page) => {
    const { revisions, council, made, boundary } = await sight(c, {
      revisions: meetingRevisions(code, page.now),
    });
    const shown = found(revisions.find((one) => one.revision === number));
    const seen = { page, council, revisions };
    const answer = { made: [...made, ...revisions.map(({ id }) => id)], boundary };
    const hiding = revisions.findLast(({ withdrawal }) => withdrawal === "hidden");
    if (hiding && !isReadable(shown, revisions))
      return {
        ...answer,
        status: 410,
        draw: () => <Hidden {...seen} current="meetings" withdrawal={hiding} />,
      };
    return { ...answer, draw: () => <MeetingPage {...seen} shown={shown} /> };
  });
});
