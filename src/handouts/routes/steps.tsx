import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { Stopped, found } from "../../lib/errors";
import { type FormState, blank, check, contested, faulty } from "../../lib/form";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { acceptFile, returnFile, withdrawHandout } from "../file-changes";
import { words } from "../form-words";
import { reasonForm } from "../forms";
import { type Side, mustTake } from "../model/steps";
import { words as pages } from "../page-words";
import { ReasonPage } from "../views/reason-page";
import { type OpenedHandout, openedHandout } from "./opening";

export const steps = new Hono<App>();

const home = ({ page, meeting, handout }: OpenedHandout) =>
  paths[page.lang].handout(meeting.id, handout.id);

steps.post("/desk/meetings/:id/handouts/:handoutId/accept", async (c) => {
  const typed = await submitted(c);
  const at = await openedHandout(c);
  authorize(at.viewer, "handout.arrange");
  const { handout, standing, line, meeting, page } = at;
  mustTake("accept", "secretariat", standing, handout.title);
  if (versionIn(typed) !== handout.version) throw new Stopped("stale");
  const newest = found(line.versions[0]);
  return done(c, home(at), acceptFile(handout, newest, standing.isOut, meeting, page.now));
});

const actingSide = ({ viewer }: OpenedHandout): Side =>
  can(viewer, "handout.arrange") ? "secretariat" : "ministry";

/** A step that asks for a reason on a page of its own. */
interface Asking {
  /** Throws unless the viewer may, now. */
  readonly permit: (at: OpenedHandout) => void;
  readonly texts: (at: OpenedHandout) => {
    readonly title: string;
    readonly lead: string;
    readonly hint?: string;
    readonly submit: string;
    readonly kind?: "danger";
  };
  readonly change: typeof withdrawHandout;
}

const returning: Asking = {
  permit: ({ viewer, standing, handout }) => {
    authorize(viewer, "handout.arrange");
    mustTake("return", "secretariat", standing, handout.title);
  },
  texts: ({ page: { lang } }) => ({
    title: words[lang].returnTitle,
    lead: words[lang].returnLead,
    hint: words[lang].returnHint,
    submit: words[lang].returnDo,
  }),
  change: returnFile,
};

const withdrawing: Asking = {
  permit: (at) => {
    const { viewer, handout, standing } = at;
    authorize(viewer, "handout.submit", { ministryId: handout.ministryId });
    mustTake("withdraw", actingSide(at), standing, handout.title);
  },
  texts: ({ page: { lang } }) => ({
    title: words[lang].withdrawTitle,
    lead: words[lang].withdrawLead,
    submit: words[lang].withdrawDo,
    kind: "danger",
  }),
  change: withdrawHandout,
};

const reasonPage = (at: OpenedHandout, step: string, asking: Asking, form: FormState) => {
  const { page, meeting, handout } = at;
  return (
    <ReasonPage
      page={page}
      home={meeting}
      handout={{ id: handout.id, name: handout.title }}
      {...asking.texts(at)}
      action={paths[page.lang].handoutStep(meeting.id, handout.id, step)}
      version={handout.version}
      back={{ href: home(at), label: pages[page.lang].backToHandout }}
      form={form}
    />
  );
};

async function opened(c: Context<App>, asking: Asking) {
  const at = await openedHandout(c);
  asking.permit(at);
  return at;
}

for (const [step, asking] of Object.entries({ return: returning, withdraw: withdrawing })) {
  const address = `/desk/meetings/:id/handouts/:handoutId/${step}`;
  steps.get(address, async (c) =>
    show(c, reasonPage(await opened(c, asking), step, asking, blank())),
  );
  steps.post(address, async (c) => {
    const typed = await submitted(c);
    const at = await opened(c, asking);
    if (versionIn(typed) !== at.handout.version)
      return show(c, reasonPage(at, step, asking, contested(typed, {})), 409);
    const checked = check(reasonForm, typed);
    if (!checked.ok)
      return show(c, reasonPage(at, step, asking, faulty(typed, checked.faults)), 422);
    const { handout, meeting } = at;
    const { reason } = checked.values;
    return done(c, home(at), asking.change(handout, meeting, reason, actingSide(at)));
  });
}
