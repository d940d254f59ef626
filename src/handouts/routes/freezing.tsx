import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { type FormState, blank, check, contested, faulty } from "../../lib/form";
import { Stopped } from "../../lib/errors";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { freeze, unfreeze } from "../changes";
import { words } from "../form-words";
import { reasonForm } from "../forms";
import { mustBeFreezable } from "../model/steps";
import type { Listed } from "../model/shapes";
import { words as pages } from "../page-words";
import { numberOf } from "../present";
import { FreezePage } from "../views/freeze-page";
import { ReasonPage } from "../views/reason-page";
import { type OpenedPacket, openedPacket } from "./opening";

export const freezing = new Hono<App>();

async function opened(c: Context<App>, to: boolean) {
  const at = await openedPacket(c);
  authorize(at.viewer, "handout.arrange");
  mustBeFreezable(at.meeting, at.packet.frozenAt !== null, to);
  return at;
}

const isMissing = ({ state }: Listed) => state !== "accepted" && state !== "withdrawn";

freezing.get("/desk/meetings/:id/handouts/freeze", async (c) => {
  const { page, meeting, packet, handouts } = await opened(c, true);
  const missing = handouts
    .filter(isMissing)
    .map((one) => `${numberOf(one, page.lang)} ${one.title}`.trim());
  return show(
    c,
    <FreezePage page={page} home={meeting} version={packet.version} missing={missing} />,
  );
});

freezing.post("/desk/meetings/:id/handouts/freeze", async (c) => {
  const typed = await submitted(c);
  const { page, meeting, packet } = await opened(c, true);
  if (versionIn(typed) !== packet.version) throw new Stopped("stale");
  return done(c, paths[page.lang].handouts(meeting.id), freeze(meeting, packet, page.now));
});

const unfreezePage = ({ page, meeting, packet }: OpenedPacket, form: FormState) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <ReasonPage
      page={page}
      home={meeting}
      title={w.unfreezeTitle}
      lead={w.unfreezeLead}
      submit={w.unfreezeDo}
      action={to.unfreezeHandouts(meeting.id)}
      version={packet.version}
      back={{ href: to.handouts(meeting.id), label: pages[page.lang].back }}
      form={form}
    />
  );
};

freezing.get("/desk/meetings/:id/handouts/unfreeze", async (c) =>
  show(c, unfreezePage(await opened(c, false), blank())),
);

freezing.post("/desk/meetings/:id/handouts/unfreeze", async (c) => {
  const typed = await submitted(c);
  const at = await opened(c, false);
  const { page, meeting, packet } = at;
  if (versionIn(typed) !== packet.version)
    return show(c, unfreezePage(at, contested(typed, {})), 409);
  const checked = check(reasonForm, typed);
  if (!checked.ok) return show(c, unfreezePage(at, faulty(typed, checked.faults)), 422);
  return done(
    c,
    paths[page.lang].handouts(meeting.id),
    unfreeze(meeting, packet, checked.values.reason),
  );
});
