import { Hono } from "hono";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { type FormState, blank, check, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { faultsIn, typedFrom } from "../../forms";
import { addOrganization, correctOrganization } from "../changes";
import { organizationForm } from "../forms";
import { type Organization, fittingFault, placeFault } from "../model";
import { allOrganizations } from "../queries";
import { OrganizationForm } from "../views/organization-form";

export const organizationForms = new Hono<App>();

const everything = () => ({ all: allOrganizations() });

const misplaced = (
  { kind, parentId }: Pick<Organization, "kind" | "parentId">,
  all: readonly Organization[],
  beneath: readonly Organization[],
) =>
  faultsIn({
    kind: fittingFault(kind, beneath),
    parentId: placeFault(kind, all.find((one) => one.id === parentId) ?? null),
  });

organizationForms.get("/desk/roster/organizations/new", async (c) => {
  const { page, viewer, all } = await load(c, everything);
  authorize(viewer, "roster.record");
  const form = blank({ kind: "bureau" });
  return show(c, <OrganizationForm page={page} form={form} seen={null} organizations={all} />);
});

organizationForms.post("/desk/roster/organizations/new", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, all } = await load(c, everything);
  authorize(viewer, "roster.record");
  const again = (form: FormState) =>
    show(c, <OrganizationForm page={page} form={form} seen={null} organizations={all} />, 422);
  const checked = check(organizationForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults));
  const faults = misplaced(checked.values, all, []);
  if (faults) return again(faulty(typed, faults));
  const id = newId();
  return done(c, paths[page.lang].organization(id), addOrganization(id, checked.values));
});

organizationForms.get("/desk/roster/organizations/:id/edit", async (c) => {
  const { page, viewer, all } = await load(c, everything);
  authorize(viewer, "roster.record");
  const seen = found(all.find((one) => one.id === c.req.param("id")));
  const form = blank(typedFrom(seen));
  return show(c, <OrganizationForm page={page} form={form} seen={seen} organizations={all} />);
});

organizationForms.post("/desk/roster/organizations/:id/edit", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, all } = await load(c, everything);
  authorize(viewer, "roster.record");
  const seen = found(all.find((one) => one.id === c.req.param("id")));
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <OrganizationForm page={page} form={form} seen={seen} organizations={all} />, status);
  if (versionIn(typed) !== seen.version) return again(contested(typed, typedFrom(seen)), 409);
  const checked = check(organizationForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults), 422);
  const beneath = all.filter((one) => one.parentId === seen.id);
  const faults = misplaced(checked.values, all, beneath);
  if (faults) return again(faulty(typed, faults), 422);
  return done(c, paths[page.lang].organization(seen.id), correctOrganization(seen, checked.values));
});
