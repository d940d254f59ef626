import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { type Day, dayOf } from "../../../lib/clock";
import { found } from "../../../lib/errors";
import { type FormState, blank, check, contested, fault, faulty } from "../../../lib/form";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { endForm, faultsIn, typedFrom } from "../../forms";
import { postsOf } from "../../posts/queries";
import { endOrganization, reopenOrganization } from "../changes";
import { endFault, successorFault } from "../../model";
import { type Organization, stillStanding } from "../model";
import { allOrganizations } from "../queries";
import { OrganizationEnd } from "../views/organization-end";

const address = "/desk/roster/organizations/:id/end";

async function opened(c: Context<App, typeof address>) {
  const id = c.req.param("id");
  const { page, viewer, all, posts } = await load(c, () => ({
    all: allOrganizations(),
    posts: postsOf(id, dayOf(c.var.now)),
  }));
  authorize(viewer, "roster.record");
  const seen = found(all.find((one) => one.id === id));
  const parts = [...all.filter((one) => one.parentId === id), ...posts];
  const stored = typedFrom({ day: seen.validTo, successorId: seen.successorId });
  return { page, all, seen, parts, stored };
}

type Opened = Awaited<ReturnType<typeof opened>>;

const faultsOf = (
  { seen, parts }: Opened,
  day: Day,
  successorId: string | null,
  successor: Organization | undefined,
) =>
  faultsIn({
    day: endFault(seen, day) ?? stillStanding(parts, day),
    successorId: successorId === null ? null : successorFault(seen, successor, day),
  });

export const organizationEnds = new Hono<App>();

organizationEnds.get(address, async (c) => {
  const { page, all, seen, stored } = await opened(c);
  const form = blank(stored);
  const view = <OrganizationEnd page={page} form={form} organization={seen} organizations={all} />;
  return show(c, view);
});

organizationEnds.post(address, async (c) => {
  const typed = await submitted(c);
  const state = await opened(c);
  const { page, all, seen, stored } = state;
  const again = (form: FormState, status: 409 | 422) =>
    show(
      c,
      <OrganizationEnd page={page} form={form} organization={seen} organizations={all} />,
      status,
    );
  if (versionIn(typed) !== seen.version) return again(contested(typed, stored), 409);
  const checked = check(endForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults), 422);

  const back = paths[page.lang].organization(seen.id);
  const { day, successorId } = checked.values;
  if (day === null && seen.validTo !== null) return done(c, back, reopenOrganization(seen));
  if (day === null) return again(faulty(typed, { day: [fault("required")] }), 422);
  const successor = all.find((one) => one.id === successorId);
  const faults = faultsOf(state, day, successorId, successor);
  if (faults) return again(faulty(typed, faults), 422);
  return done(c, back, endOrganization(seen, day, successor ?? null));
});
