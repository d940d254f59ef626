import { Hono } from "hono";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { authorize, can } from "../../../policy";
import { told } from "../../../record/present";
import { historyOf } from "../../../record/queries";
import { show } from "../../../web/answer";
import { load } from "../../../web/load";
import { holdersOf } from "../../assignments/queries";
import { seatsOfPost } from "../../seats/queries";
import { postById, relativesOf } from "../queries";
import { PostPage } from "../views/post-page";

export const postPages = new Hono<App>();

postPages.get("/desk/roster/posts/:id", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, post, history, ...rest } = await load(c, () => ({
    post: postById(id),
    relatives: relativesOf(id),
    seats: seatsOfPost(id),
    assignments: holdersOf(id),
    history: historyOf(id),
  }));
  authorize(viewer, "roster.read");
  const view = (
    <PostPage
      page={page}
      post={found(post)}
      {...rest}
      mayRecord={can(viewer, "roster.record")}
      history={told(history, page.lang)}
    />
  );
  return show(c, view);
});
