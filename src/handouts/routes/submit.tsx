import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { Stopped } from "../../lib/errors";
import { type FormState, type Typed, blank, contested, faulty } from "../../lib/form";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { type Upload, withUpload } from "../../web/upload";
import { submitFile } from "../file-changes";
import { words } from "../form-words";
import { checkSubmission } from "../forms";
import { type Side, mustTake } from "../model/steps";
import { words as pages } from "../page-words";
import { itemNames } from "../present";
import { AskedFacts } from "../views/asked-facts";
import { ReturnedNotice } from "../views/returned-notice";
import { SubmitPage } from "../views/submit-page";
import { openedHandout } from "./opening";
import { submissionTyped } from "./options";
import { receive } from "./receiving";

export const submit = new Hono<App>();

const address = "/desk/meetings/:id/handouts/:handoutId/submit";

async function opened(c: Context<App>) {
  const at = await openedHandout(c);
  authorize(at.viewer, "handout.submit", { ministryId: at.handout.ministryId });
  const side: Side = can(at.viewer, "handout.arrange") ? "secretariat" : "ministry";
  mustTake("submit", side, at.standing, at.handout.title);
  return { ...at, by: side };
}
type Opened = Awaited<ReturnType<typeof opened>>;

/** What the page says: a first file, another try, or a 差替え. */
const textsOf = ({ page, standing, by }: Opened) => {
  const w = words[page.lang];
  if (!standing.isOut) return { title: w.submitTitle, lead: w.submitLead, submit: w.submitDo };
  return {
    title: w.replaceTitle,
    lead: by === "secretariat" ? w.replaceLead : w.replaceLeadMinistry,
    submit: w.replaceDo,
  };
};

const submitPage = (at: Opened, form: FormState) => {
  const { page, meeting, handout } = at;
  const to = paths[page.lang];
  return (
    <SubmitPage
      page={page}
      home={meeting}
      form={form}
      {...textsOf(at)}
      action={to.handoutStep(meeting.id, handout.id, "submit")}
      version={handout.version}
      handout={{ id: handout.id, name: handout.title }}
      back={{ href: to.handout(meeting.id, handout.id), label: pages[page.lang].backToHandout }}
      isReplacement={at.standing.isOut}
      isAgain={at.versions.length > 0 || at.standing.isOut}
      before={
        <>
          <AskedFacts
            page={page}
            handout={handout}
            item={itemNames(at.items, page.lang).get(handout.itemId ?? "") ?? ""}
          />
          <ReturnedNotice page={page} handout={handout} />
        </>
      }
    />
  );
};

submit.get(address, async (c) => {
  const at = await opened(c);
  return show(c, submitPage(at, blank(submissionTyped(at.handout, at.versions))));
});

async function taken(c: Context<App>, upload: Upload, typed: Typed) {
  const at = await opened(c);
  const { handout, versions, standing, page, meeting, viewer, by: side } = at;
  const stored = submissionTyped(handout, versions);
  const again = (form: FormState, status: 409 | 422) => show(c, submitPage(at, form), status);
  if (!upload.isBroken && versionIn(typed) !== handout.version)
    return again(contested(typed, stored), 409);
  const checked = checkSubmission(typed, standing.isOut);
  if (!upload.isBroken && !checked.ok) return again(faulty(typed, checked.faults), 422);
  return receive(c, upload, {
    location: paths[page.lang].handout(meeting.id, handout.id),
    refuse: (faults) => again(faulty(upload.isBroken ? stored : typed, faults), 422),
    change: (kept) => {
      if (!checked.ok) throw new Stopped("stale");
      const sending = { meeting, by: viewer.id, side, at: page.now };
      return submitFile(handout, versions, kept, checked.values, sending);
    },
  });
}

submit.post(address, async (c) =>
  withUpload(c, async (upload) => taken(c, upload, await submitted(c))),
);
