import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, type Typed, blank, check, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { told } from "../../record/present";
import { historyOf } from "../../record/queries";
import type { Change } from "../../record/change";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { mustBeReopenable, mustBeWithdrawable, mustTakeReport } from "../model";
import {
  type Acting,
  draftPart,
  dropPartDraft,
  reopenPart,
  reportPart,
  withdrawPart,
} from "../part-changes";
import { checkSaid, reasonForm, saidTyped } from "../part-forms";
import { actionById, allMinistries, drafterOf, partsOf, updatesOf } from "../queries";
import { PartPage, type PartPageProps } from "../views/part-page";
import { partsInSight, seenBy } from "./opening";

export const ownParts = new Hono<App>();

const noted = ["action.partReopened", "action.partWithdrawn"];

/** A part for its own ministry, or for the secretariat without the draft; for others it is not to be opened. */
async function openedPart(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const partId = c.req.param("partId") ?? "";
  const loaded = await load(c, () => ({
    action: actionById(id),
    parts: partsOf(id),
    updates: updatesOf(id),
    ministries: allMinistries(),
    history: historyOf(id, noted),
    drafter: drafterOf(partId),
  }));
  const { page, viewer, action, parts, updates, ministries, history, drafter } = loaded;
  const seen = seenBy(viewer, page, action);
  const own = found(parts.find((one) => one.id === partId));
  const about = { ministryId: own.ministryId };
  const mayManage = can(viewer, "action.manage");
  if (!mayManage) authorize(viewer, "action.draft", about);
  const [sight = own] = partsInSight(viewer, [own]);
  const reason = history.find(({ detail }) => detail.includes(`"part":"${own.id}"`));
  const note = sight.state === "in_progress" || sight.state === "withdrawn" ? reason : null;
  const acting: Acting = {
    action: seen,
    part: sight,
    ministry: found(ministries.find((one) => one.id === own.ministryId)),
    by: viewer.id,
    at: page.now,
    today: page.today,
  };
  const partPage = (form: FormState, asking?: PartPageProps["asking"]) => (
    <PartPage
      page={page}
      action={seen}
      part={sight}
      updates={updates.filter((one) => one.partId === own.id)}
      ministries={ministries}
      drafter={sight.draftState === null ? "" : (drafter?.name ?? "")}
      note={note ? (told([note], page.lang)[0]?.sentence ?? null) : null}
      mayDraft={can(viewer, "action.draft", about)}
      mayReport={can(viewer, "action.report", about)}
      mayManage={mayManage}
      form={form}
      asking={asking}
    />
  );
  return { viewer, about, acting, part: sight, partPage, home: paths[page.lang].action(seen.id) };
}

type OpenedPart = Awaited<ReturnType<typeof openedPart>>;

/** The same as the sender saw it: an outdated click answers 409. */
const asSent = ({ acting, part }: OpenedPart, typed: Typed): Acting => ({
  ...acting,
  part: { ...part, version: versionIn(typed) },
});

ownParts.get("/desk/actions/:id/parts/:partId", async (c) => {
  const { part: own, partPage } = await openedPart(c);
  return show(c, partPage(blank(saidTyped(own))));
});

ownParts.post("/desk/actions/:id/parts/:partId", async (c) => {
  const typed = await submitted(c);
  const at = await openedPart(c);
  const { viewer, about, acting, part: own, partPage, home } = at;
  authorize(viewer, "action.draft", about);
  const isDraft = typed["save"] === "yes" || !can(viewer, "action.report", about);
  mustTakeReport(acting.action, own);
  if (versionIn(typed) !== own.version)
    return show(c, partPage(contested(typed, saidTyped(own))), 409);
  const checked = checkSaid(typed, isDraft);
  if (!checked.ok) return show(c, partPage(faulty(typed, checked.faults)), 422);
  const { values } = checked;
  return done(c, home, isDraft ? draftPart(acting, values) : reportPart(acting, values, newId()));
});

ownParts.post("/desk/actions/:id/parts/:partId/drop", async (c) => {
  const typed = await submitted(c);
  const at = await openedPart(c);
  authorize(at.viewer, "action.draft", at.about);
  return done(c, at.home, dropPartDraft(asSent(at, typed)));
});

const asked = {
  reopen: { change: reopenPart, must: mustBeReopenable },
  withdraw: { change: withdrawPart, must: mustBeWithdrawable },
} as const;

for (const step of ["reopen", "withdraw"] as const)
  ownParts.post(`/desk/actions/:id/parts/:partId/${step}`, async (c) => {
    const typed = await submitted(c);
    const at = await openedPart(c);
    authorize(at.viewer, "action.manage");
    asked[step].must(at.acting.action, at.part);
    const checked = check(reasonForm, typed);
    if (!checked.ok) {
      const form = faulty(typed, checked.faults);
      return show(c, at.partPage(blank(saidTyped(at.part)), { step, form }), 422);
    }
    const change: Change = asked[step].change(asSent(at, typed), checked.values.reason);
    return done(c, at.home, change);
  });
