import { Hono } from "hono";
import type { App } from "../../../env";
import { dayOf } from "../../../lib/clock";
import { found } from "../../../lib/errors";
import { authorize, can } from "../../../policy";
import { told } from "../../../record/present";
import { historyOf } from "../../../record/queries";
import { show } from "../../../web/answer";
import { load } from "../../../web/load";
import { postsHeldOn, postsOf } from "../../posts/queries";
import { treeOf } from "../model";
import { allOrganizations } from "../queries";
import { OrganizationPage } from "../views/organization-page";
import { TreePage } from "../views/tree-page";

export const organizationPages = new Hono<App>();

organizationPages.get("/desk/roster/organizations", async (c) => {
  const { page, viewer, all, posts } = await load(c, () => ({
    all: allOrganizations(),
    posts: postsHeldOn(dayOf(c.var.now)),
  }));
  authorize(viewer, "roster.read");
  const mayRecord = can(viewer, "roster.record");
  return show(c, <TreePage page={page} tree={treeOf(all)} posts={posts} mayRecord={mayRecord} />);
});

organizationPages.get("/desk/roster/organizations/:id", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, all, posts, history } = await load(c, () => ({
    all: allOrganizations(),
    posts: postsOf(id, dayOf(c.var.now)),
    history: historyOf(id),
  }));
  authorize(viewer, "roster.read");
  const view = (
    <OrganizationPage
      page={page}
      organization={found(all.find((one) => one.id === id))}
      organizations={all}
      posts={posts}
      mayRecord={can(viewer, "roster.record")}
      history={told(history, page.lang)}
    />
  );
  return show(c, view);
});
