import { type Context, Hono } from "hono";
import type { App } from "../env";
import { found } from "../lib/errors";
import type { Page } from "../lib/page";
import { paths } from "../paths";
import type { Revision } from "../publication/model";
import { meetingRevisions } from "../publication/queries";
import { everybody } from "../web/everybody";
import { sight } from "./sight";
import { asItStands } from "./standing";
import { MeetingPage } from "./views/meeting";

/** A published meeting, and its earlier revisions. */
export const meetingRoutes = new Hono<App>();

async function meeting(
  c: Context<App>,
  page: Page,
  code: string,
  choose: (revisions: readonly Revision[]) => Revision | undefined,
) {
  const seen = await sight(c, { revisions: meetingRevisions(code, page.now) });
  const { council, revisions } = seen;
  const shown = found(choose(revisions));
  return asItStands({ ...seen, page, current: "meetings" }, shown, () => (
    <MeetingPage page={page} council={council} shown={shown} revisions={revisions} />
  ));
}

meetingRoutes.get("/meetings/:code", (c) => {
  const code = c.req.param("code");
  return everybody(c, paths.ja.publicMeeting(code), (page) =>
    meeting(c, page, code, (revisions) => revisions.at(-1)),
  );
});

meetingRoutes.get("/meetings/:code/revisions/:revision{[1-9][0-9]{0,3}}", (c) => {
  const { code, revision } = c.req.param();
  const number = Number(revision);
  return everybody(c, paths.ja.publicRevision(code, number), (page) =>
    meeting(c, page, code, (revisions) => revisions.find((one) => one.revision === number)),
  );
});
