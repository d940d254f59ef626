import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type Fault, type FormState, type Typed, blank, fault, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted } from "../../web/submitted";
import { assignmentsAround } from "../assignments/queries";
import { nameKey } from "../people/model";
import { familiarNames, peopleNamed, personById } from "../people/queries";
import { allPosts } from "../posts/queries";
import { councilId, seatTenures, theCouncil } from "../queries";
import { recordTransfer } from "./changes";
import { clashesIn } from "./clashes";
import { type RowField, fieldOf, fieldsIn, lengthened, readTransfer, typedRows } from "./forms";
import { idsFor, movesIn } from "./holders";
import { type Plan, planOf, signatureOf } from "./model";
import { PreviewPage } from "./views/preview-page";
import { TransferForm } from "./views/transfer-form";

const address = "/desk/roster/transfers";

export const transfers = new Hono<App>();

transfers.get(address, async (c) => {
  const { page, viewer, posts, familiar, person } = await load(c, () => ({
    posts: allPosts(),
    familiar: familiarNames(councilId()),
    person: personById(c.req.query("person") ?? ""),
  }));
  authorize(viewer, "roster.record");
  const form = blank({
    [fieldOf(0, "post")]: c.req.query("post") ?? "",
    [fieldOf(0, "name")]: person?.displayName ?? "",
    [fieldOf(0, "reading")]: person?.reading ?? "",
    [fieldOf(0, "person")]: person?.id ?? "",
  });
  return show(c, <TransferForm page={page} form={form} posts={posts} familiar={familiar} />);
});

async function opened(c: Context<App, typeof address>, typed: Typed) {
  const rows = typedRows(typed).map((line) => line.typed);
  const postIds = rows.map((row) => row["post"] ?? "");
  const keys = rows.map((row) => nameKey(row["name"] ?? ""));
  const { viewer, ...rest } = await load(c, () => ({
    council: theCouncil(),
    tenures: seatTenures(councilId()),
    posts: allPosts(),
    familiar: familiarNames(councilId()),
    people: peopleNamed(keys),
    assignments: assignmentsAround(postIds, keys),
  }));
  authorize(viewer, "roster.record");
  return rest;
}

type Opened = Awaited<ReturnType<typeof opened>>;
type Faults = FormState["faults"];

const beside = (
  wrongs: readonly { readonly row: number; readonly field: RowField; readonly fault: Fault }[],
): Faults =>
  Object.fromEntries(wrongs.map(({ row, field, fault: one }) => [fieldOf(row, field), [one]]));

/** The faults in the order of the form. */
const sorted = (typed: Typed, faults: Faults): Faults =>
  Object.fromEntries(
    fieldsIn(typed).flatMap((name) => (faults[name] ? [[name, faults[name]] as const] : [])),
  );

/** What was typed as a plan, or all the faults beside its fields: none hides another. */
function planned(
  typed: Typed,
  { posts, people, assignments }: Opened,
): { readonly plan: Plan } | { readonly faults: Faults } {
  const { day, rows, faults: unread } = readTransfer(typed);
  const { moves, wrongs } = movesIn(rows, posts, { known: people, idFor: idsFor(newId) });
  const faults: Faults = {
    ...(typedRows(typed).length === 0 && {
      [fieldOf(0, "post")]: [fault("roster.nothingToMove")],
    }),
    ...beside(clashesIn(moves, day, assignments)),
    ...beside(wrongs),
    ...unread,
  };
  return day === null || Object.keys(faults).length > 0
    ? { faults: sorted(typed, faults) }
    : { plan: planOf(moves, day, assignments) };
}

transfers.post(address, async (c) => {
  const typed = await submitted(c);
  const state = await opened(c, typed);
  const { page, posts, familiar, tenures } = state;
  const council = found(state.council);
  const formPage = (form: FormState) => (
    <TransferForm page={page} form={form} posts={posts} familiar={familiar} />
  );
  if (typed["more"]) return show(c, formPage(blank(lengthened(typed))));
  if (typed["back"]) return show(c, formPage(blank(typed)));

  const result = planned(typed, state);
  if ("faults" in result) return show(c, formPage(faulty(typed, result.faults)), 422);
  const { plan } = result;
  const preview = (form: FormState, hasMoved = false) => (
    <PreviewPage {...{ page, form, plan, council, tenures, hasMoved }} />
  );
  const seen = typed["seen"];
  if (!seen) return show(c, preview(blank(typed)));
  if (seen !== signatureOf(plan))
    return show(c, preview(blank({ ...typed, confirmed: "" }), true), 409);
  if (plan.gaps.some((gap) => !gap.isMeant) && typed["confirmed"] !== "on")
    return show(c, preview(faulty(typed, { confirmed: [fault("roster.confirmGaps")] })), 422);
  const recording = {
    bodyId: council.id,
    ids: plan.starts.map(() => newId()),
    isSample: page.isDemo,
  };
  return done(c, paths[page.lang].deskRoster(plan.day), ...recordTransfer(plan, recording));
});
