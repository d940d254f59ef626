import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { dayOf } from "../../lib/clock";
import { type FormState, type Typed, blank, check, fault, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { ministries } from "../../measures/queries";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted } from "../../web/submitted";
import { prepareTogether } from "../changes";
import { namingOf } from "../content/naming";
import { comingOut, preparation } from "../forms";
import type { ListedKind } from "../kinds";
import { listedContent, listedMaterial } from "../listed-material";
import { words } from "../prepare-words";
import { sealOf } from "../../lib/seal";
import { choiceFaults, scopeIn, tickedIn } from "./forms";
import { chosenOf, tellingOf } from "./model";
import { allNew, candidates, ticked } from "./queries";
import { PrepareTogetherPage } from "./views/prepare-page";

const ministryIn = (c: Context<App>): string => {
  const asked = c.req.query("ministry") ?? "";
  return /^[a-z0-9-]{1,64}$/.test(asked) ? asked : "";
};

/** What the page lists. */
const listing = (c: Context<App>, kind: ListedKind) => ({
  candidates: candidates(kind, ministryIn(c), dayOf(c.var.now)),
  ministries: ministries(),
});

async function preparingPage(c: Context<App>, kind: ListedKind) {
  const { page, viewer, ...listed } = await load(c, () => listing(c, kind));
  authorize(viewer, "publication.prepare");
  const at = { kind, ministry: ministryIn(c), ...listed };
  const form = blank({ when: "at_once", time: "10:00" });
  return show(c, <PrepareTogetherPage page={page} form={form} at={at} />);
}

async function loadChosen(c: Context<App>, kind: ListedKind, typed: Typed) {
  const chosen =
    scopeIn(typed) === "all"
      ? allNew(kind, ministryIn(c), dayOf(c.var.now))
      : ticked(tickedIn(typed));
  return load(c, () => ({ ...listing(c, kind), ...listedMaterial(chosen) }));
}

async function prepareThem(c: Context<App>, kind: ListedKind) {
  const typed = await submitted(c);
  const {
    page,
    viewer,
    candidates: found,
    ministries: all,
    ...material
  } = await loadChosen(c, kind, typed);
  authorize(viewer, "publication.prepare");
  const at = { kind, ministry: ministryIn(c), candidates: found, ministries: all };
  const refuse = (faults: FormState["faults"]) =>
    show(c, <PrepareTogetherPage page={page} form={faulty(typed, faults)} at={at} />, 422);
  const meant = chosenOf(found, scopeIn(typed), tickedIn(typed));
  const checked = check(preparation, typed);
  const faults = { ...choiceFaults(meant.length), ...(checked.ok ? {} : checked.faults) };
  if (!checked.ok || Object.keys(faults).length > 0) return refuse(faults);
  const timing = comingOut(checked.values, page.now);
  if (!timing.ok) return refuse(timing.faults);
  const { note, noteEn } = checked.values;
  const telling = tellingOf(meant, note);
  if (telling.length === 0) return refuse({ chosen: [fault("nothingNew")] });
  const { publicFrom } = timing;
  const last = publicFrom ? dayOf(publicFrom) : page.today;
  const prepared = telling.map(({ id: subjectId }) => {
    const content = listedContent(kind, material, subjectId, last);
    const sealed = { content, sha512: sealOf(content) };
    const frozen = { kind, subjectId, ...sealed, note, noteEn, publicFrom };
    return { id: newId(), frozen, naming: namingOf(kind, subjectId, content) };
  });
  const by = { accountId: viewer.id, now: page.now };
  const changes = prepareTogether(kind, prepared, words.ja.replacedReason, by);
  return done(c, paths[page.lang].releaseTogether(), ...changes);
}

/** Where several measures or several action items are prepared for publication. */
export const preparingTogether = new Hono<App>()
  .get("/desk/measures/publish", (c) => preparingPage(c, "measure"))
  .post("/desk/measures/publish", (c) => prepareThem(c, "measure"))
  .get("/desk/actions/publish", (c) => preparingPage(c, "action"))
  .post("/desk/actions/publish", (c) => prepareThem(c, "action"));
