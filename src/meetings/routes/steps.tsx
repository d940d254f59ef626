import { type Context, Hono } from "hono";
import { onAgenda } from "../../agenda/model";
import type { App } from "../../env";
import { dayOf } from "../../lib/clock";
import { found } from "../../lib/errors";
import { type FormState, type Typed, blank, check, contested, faulty } from "../../lib/form";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { announceMeeting, cancelMeeting, finalizeMeeting, holdMeeting } from "../changes";
import { cancelForm, checkDealt, checkTimes } from "../forms";
import { lacksToAnnounce, lacksToFinalize, mustBeIn, mustGather } from "../model";
import { recordTyped } from "../typed";
import { AnnouncePage } from "../views/announce-page";
import { CancelPage } from "../views/cancel-page";
import { FinalizePage } from "../views/finalize-page";
import { HoldPage } from "../views/hold-page";
import { figuresOf, gathering } from "./gathering";

export const steps = new Hono<App>();

type Asked = Context<App, "/desk/meetings/:id/announce">;

/** The meeting with what its step needs, for the secretariat only. */
async function opened(c: Asked) {
  const { page, viewer, ...stored } = await load(c, () =>
    gathering(c.req.param("id"), dayOf(c.var.now)),
  );
  authorize(viewer, "meeting.run");
  const meeting = found(stored.meeting);
  const figures = figuresOf(meeting, stored, page.today);
  const titles = onAgenda(stored.items)
    .filter(({ state }) => state === "taken")
    .map(({ title }) => title);
  return { page, meeting, figures, titles, changes: stored.changes };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** The form once more where somebody else changed the meeting first; undefined where nobody did. */
const overtaken = (typed: Typed, { meeting }: Opened, stored: Typed = {}): FormState | undefined =>
  versionIn(typed) === meeting.version ? undefined : contested(typed, stored);

const back = ({ page, meeting }: Opened) => paths[page.lang].meeting(meeting.id);

const announcePage = (at: Opened, form: FormState = blank()) => (
  <AnnouncePage
    page={at.page}
    meeting={at.meeting}
    lacking={lacksToAnnounce(at.meeting, at.figures)}
    changes={at.changes}
    form={form}
  />
);

steps.get("/desk/meetings/:id/announce", async (c) => {
  const at = await opened(c);
  mustGather(at.meeting);
  mustBeIn(at.meeting, "planning");
  return show(c, announcePage(at));
});

steps.post("/desk/meetings/:id/announce", async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  mustGather(at.meeting);
  mustBeIn(at.meeting, "planning");
  const lacking = lacksToAnnounce(at.meeting, at.figures);
  if (lacking.length > 0) return show(c, announcePage(at), 422);
  const form = overtaken(typed, at);
  if (form) return show(c, announcePage(at, form), 409);
  return done(c, back(at), announceMeeting(at.meeting, lacking));
});

steps.get("/desk/meetings/:id/hold", async (c) => {
  const at = await opened(c);
  mustGather(at.meeting);
  mustBeIn(at.meeting, "announced");
  return show(
    c,
    <HoldPage page={at.page} meeting={at.meeting} form={blank(recordTyped(at.meeting))} />,
  );
});

steps.post("/desk/meetings/:id/hold", async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  mustGather(at.meeting);
  mustBeIn(at.meeting, "announced");
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <HoldPage page={at.page} meeting={at.meeting} form={form} />, status);
  const form = overtaken(typed, at);
  if (form) return again(form, 409);
  const checked = checkTimes(typed, at.meeting);
  if (!checked.ok) return again(faulty(typed, checked.faults), 422);
  return done(c, back(at), holdMeeting(at.meeting, at.page.today, checked.values));
});

const finalizePage = (at: Opened, form: FormState) => (
  <FinalizePage
    page={at.page}
    meeting={at.meeting}
    form={form}
    lacking={lacksToFinalize(at.meeting, at.figures)}
    titles={at.titles}
  />
);

steps.get("/desk/meetings/:id/finalize", async (c) => {
  const at = await opened(c);
  mustBeIn(at.meeting, "held");
  return show(c, finalizePage(at, blank()));
});

steps.post("/desk/meetings/:id/finalize", async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  mustBeIn(at.meeting, "held");
  const lacking = lacksToFinalize(at.meeting, at.figures);
  if (lacking.length > 0) return show(c, finalizePage(at, blank(typed)), 422);
  const form = overtaken(typed, at);
  if (form) return show(c, finalizePage(at, form), 409);
  const checked = checkDealt(typed);
  if (!checked.ok) return show(c, finalizePage(at, faulty(typed, checked.faults)), 422);
  return done(c, back(at), finalizeMeeting(at.meeting, lacking));
});

steps.get("/desk/meetings/:id/cancel", async (c) => {
  const at = await opened(c);
  mustBeIn(at.meeting, "planning", "announced");
  return show(c, <CancelPage page={at.page} meeting={at.meeting} form={blank()} />);
});

steps.post("/desk/meetings/:id/cancel", async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  mustBeIn(at.meeting, "planning", "announced");
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <CancelPage page={at.page} meeting={at.meeting} form={form} />, status);
  const form = overtaken(typed, at);
  if (form) return again(form, 409);
  const checked = check(cancelForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults), 422);
  return done(c, back(at), cancelMeeting(at.meeting, checked.values.reason));
});
