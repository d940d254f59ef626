import { Hono } from "hono";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { type FormState, blank, check, contested, fault, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { faultsIn, typedFrom } from "../../forms";
import type { Organization } from "../../organizations/model";
import { allOrganizations } from "../../organizations/queries";
import { addPost, correctPost } from "../changes";
import { postForm } from "../forms";
import { postById } from "../queries";
import { PostForm } from "../views/post-form";

export const postForms = new Hono<App>();

const homeless = (organizationId: string, all: readonly Organization[]) =>
  faultsIn({
    organizationId: all.some((one) => one.id === organizationId) ? null : fault("notAChoice"),
  });

postForms.get("/desk/roster/posts/new", async (c) => {
  const { page, viewer, all } = await load(c, () => ({ all: allOrganizations() }));
  authorize(viewer, "roster.record");
  const form = blank({ organizationId: c.req.query("organization") ?? "" });
  return show(c, <PostForm page={page} form={form} seen={null} organizations={all} />);
});

postForms.post("/desk/roster/posts/new", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, all } = await load(c, () => ({ all: allOrganizations() }));
  authorize(viewer, "roster.record");
  const again = (form: FormState) =>
    show(c, <PostForm page={page} form={form} seen={null} organizations={all} />, 422);
  const checked = check(postForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults));
  const faults = homeless(checked.values.organizationId, all);
  if (faults) return again(faulty(typed, faults));
  const id = newId();
  return done(c, paths[page.lang].post(id), addPost(id, checked.values));
});

postForms.get("/desk/roster/posts/:id/edit", async (c) => {
  const { page, viewer, all, post } = await load(c, () => ({
    all: allOrganizations(),
    post: postById(c.req.param("id")),
  }));
  authorize(viewer, "roster.record");
  const seen = found(post);
  const form = blank(typedFrom(seen));
  return show(c, <PostForm page={page} form={form} seen={seen} organizations={all} />);
});

postForms.post("/desk/roster/posts/:id/edit", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, all, post } = await load(c, () => ({
    all: allOrganizations(),
    post: postById(c.req.param("id")),
  }));
  authorize(viewer, "roster.record");
  const seen = found(post);
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <PostForm page={page} form={form} seen={seen} organizations={all} />, status);
  if (versionIn(typed) !== seen.version) return again(contested(typed, typedFrom(seen)), 409);
  const checked = check(postForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults), 422);
  const faults = homeless(checked.values.organizationId, all);
  if (faults) return again(faulty(typed, faults), 422);
  return done(c, paths[page.lang].post(seen.id), correctPost(seen, checked.values));
});
