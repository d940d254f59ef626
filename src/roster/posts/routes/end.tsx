import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { dayOf } from "../../../lib/clock";
import { found } from "../../../lib/errors";
import {
  type FormState,
  type Typed,
  blank,
  check,
  contested,
  fault,
  faulty,
} from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { load } from "../../../web/load";
import { submitted, versionIn } from "../../../web/submitted";
import { everyAssignmentOf } from "../../assignments/queries";
import { faultsIn, typedFrom } from "../../forms";
import { boundFrom, seatIdsOfPost } from "../../seats/following-queries";
import { noDay } from "../../seats/model/following";
import { seatsOfPosts } from "../../seats/queries";
import { endPost, reopenPost } from "../changes";
import { endingFaults, endingWith } from "../ending";
import { postEndForm } from "../forms";
import type { PostListing } from "../model";
import { allPosts } from "../queries";
import { PostEnd } from "../views/post-end";

const address = "/desk/roster/posts/:id/end";

/** The post with what lasts on it, and what is bound to its seat from the day typed on. */
async function opened(c: Context<App, typeof address>, typed: Typed) {
  const checked = check(postEndForm, typed);
  const from = (checked.ok && checked.values.day) || noDay;
  const ids = [c.req.param("id"), typed["successorId"] ?? ""];
  const { page, viewer, all, assignments, seats, ...bound } = await load(c, () => ({
    all: allPosts(),
    assignments: everyAssignmentOf(ids),
    seats: seatsOfPosts(ids),
    ...boundFrom(seatIdsOfPost(c.req.param("id")), from, dayOf(c.var.now)),
  }));
  authorize(viewer, "roster.record");
  const seen = found(all.find((one) => one.id === c.req.param("id")));
  const stored = typedFrom({ day: seen.validTo, successorId: seen.successorId });
  const belongings = { assignments, seats };
  const today = { post: seen, day: page.today, successor: null, carry: false };
  const affected = endingWith(today, belongings);
  const pageWith = (form: FormState) => (
    <PostEnd
      page={page}
      form={form}
      post={seen}
      posts={all}
      holders={affected.assignments}
      seats={affected.seats.length}
    />
  );
  return { page, all, seen, stored, checked, belongings, bound, pageWith };
}

const chosen = (all: readonly PostListing[], id: string | null) =>
  id === null ? null : all.find((one) => one.id === id);

export const postEnds = new Hono<App>();

postEnds.get(address, async (c) => {
  const { stored, pageWith } = await opened(c, {});
  return show(c, pageWith(blank(stored)));
});

postEnds.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await opened(c, typed);
  const { page, all, seen, stored, checked, belongings, bound, pageWith } = at;
  if (versionIn(typed) !== seen.version) return show(c, pageWith(contested(typed, stored)), 409);
  if (!checked.ok) return show(c, pageWith(faulty(typed, checked.faults)), 422);

  const back = paths[page.lang].post(seen.id);
  const { day, successorId, carry } = checked.values;
  if (day === null && seen.validTo !== null) return done(c, back, reopenPost(seen));
  if (day === null) return show(c, pageWith(faulty(typed, { day: [fault("required")] })), 422);
  const ending = { post: seen, day, successor: chosen(all, successorId), carry };
  const faults = faultsIn(endingFaults(ending, belongings));
  if (faults) return show(c, pageWith(faulty(typed, faults)), 422);
  const ids = { assignmentId: newId(), seatId: newId(), at: c.var.now };
  return done(c, back, ...endPost(ending, belongings, ids, bound));
});
