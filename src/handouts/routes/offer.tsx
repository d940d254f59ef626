import { type Context, Hono } from "hono";
import { ministriesOf } from "../../accounts/model";
import type { App } from "../../env";
import { choice, optionalChoice } from "../../lib/fields";
import { type FormState, type Typed, blank, check, faulty } from "../../lib/form";
import { Stopped } from "../../lib/errors";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { show } from "../../web/answer";
import { submitted } from "../../web/submitted";
import { type Upload, withUpload } from "../../web/upload";
import { offerHandout } from "../file-changes";
import { words } from "../form-words";
import { checkSubmission } from "../forms";
import { mustTakeOffers } from "../model/steps";
import { words as pages } from "../page-words";
import { OfferFields } from "../views/offer-fields";
import { SubmitPage } from "../views/submit-page";
import { openedPacket } from "./opening";
import { itemOptions, submitterOptions } from "./options";
import { receive } from "./receiving";

export const offer = new Hono<App>();

const address = "/desk/meetings/:id/handouts/offer";

/** The organisations for which the viewer may offer a paper: those of their own ministry. */
async function opened(c: Context<App>) {
  const at = await openedPacket(c);
  const own = at.submitters.filter(({ ministryId }) =>
    ministriesOf(at.viewer).includes(ministryId),
  );
  if (!can(at.viewer, "handout.arrange"))
    authorize(at.viewer, "handout.submit", { ministryId: own[0]?.ministryId ?? null });
  const side = can(at.viewer, "handout.arrange") ? "secretariat" : "ministry";
  mustTakeOffers(at.meeting, at.packet.frozenAt !== null, side);
  return { ...at, own: can(at.viewer, "handout.arrange") ? at.submitters : own };
}
type Opened = Awaited<ReturnType<typeof opened>>;

const offerPage = (at: Opened, form: FormState) => {
  const { page, meeting } = at;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <SubmitPage
      page={page}
      home={meeting}
      form={form}
      title={w.offerTitle}
      lead={w.offerLead}
      submit={w.offerDo}
      action={to.offerHandout(meeting.id)}
      back={{ href: to.handouts(meeting.id), label: pages[page.lang].back }}
      isReplacement={false}
      isAgain={false}
      first={
        <OfferFields
          page={page}
          form={form}
          items={itemOptions(at.items, page.lang)}
          submitters={submitterOptions(at.own, page.lang)}
        />
      }
    />
  );
};

const first = (at: Opened): Typed => ({
  submitterId: at.own[0]?.id ?? "",
  disclosure: "after_meeting",
});

offer.get(address, async (c) => {
  const at = await opened(c);
  return show(c, offerPage(at, blank(first(at))));
});

/** Checks what is said of the paper, and for whom it is offered. */
function read(typed: Typed, at: Opened) {
  const about = check(
    {
      submitterId: choice(at.own.map(({ id }) => id)),
      itemId: optionalChoice(at.items.map(({ id }) => id)),
    },
    typed,
  );
  const paper = checkSubmission(typed, false);
  if (about.ok && paper.ok)
    return { ok: true, values: { ...paper.values, ...about.values } } as const;
  return {
    ok: false,
    faults: { ...(about.ok ? {} : about.faults), ...(paper.ok ? {} : paper.faults) },
  } as const;
}

async function taken(c: Context<App>, upload: Upload, typed: Typed) {
  const at = await opened(c);
  const { page, meeting, viewer } = at;
  const checked = read(typed, at);
  const again = (form: FormState) => show(c, offerPage(at, form), 422);
  if (!upload.isBroken && !checked.ok) return again(faulty(typed, checked.faults));
  const id = newId();
  return receive(c, upload, {
    location: paths[page.lang].handout(meeting.id, id),
    refuse: (faults) => again(faulty(upload.isBroken ? first(at) : typed, faults)),
    change: (kept) => {
      if (!checked.ok) throw new Stopped("stale");
      const { submitterId, ...values } = checked.values;
      const submitter = at.own.find((one) => one.id === submitterId);
      if (!submitter) throw new Stopped("notFound");
      const side = can(viewer, "handout.arrange") ? "secretariat" : "ministry";
      return offerHandout(id, submitter, kept, values, {
        meeting,
        by: viewer.id,
        side,
        at: page.now,
      });
    },
  });
}

offer.post(address, async (c) =>
  withUpload(c, async (upload) => taken(c, upload, await submitted(c))),
);
