import { Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, blank, check, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { told } from "../../record/present";
import { historyOf } from "../../record/queries";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted } from "../../web/submitted";
import { faultsIn } from "../forms";
import { allPosts } from "../posts/queries";
import { councilId, theCouncil } from "../queries";
import { addSeat } from "./changes";
import { seatForm } from "./forms";
import { seatFaults } from "./model";
import { seatById, seatsOf } from "./queries";
import { seatSteps } from "./routes/steps";
import { SeatForm } from "./views/seat-form";
import { SeatPage } from "./views/seat-page";
import { SeatsPage } from "./views/seats-page";

export const seats = new Hono<App>();

seats.get("/desk/roster/seats", async (c) => {
  const { page, viewer, all } = await load(c, () => ({ all: seatsOf(councilId()) }));
  authorize(viewer, "roster.read");
  const mayRecord = can(viewer, "roster.record");
  return show(c, <SeatsPage page={page} seats={all} mayRecord={mayRecord} />);
});

seats.get("/desk/roster/seats/new", async (c) => {
  const { page, viewer, posts } = await load(c, () => ({ posts: allPosts() }));
  authorize(viewer, "roster.record");
  const form = blank({ role: "member", postId: c.req.query("post") ?? "" });
  return show(c, <SeatForm page={page} form={form} posts={posts} />);
});

seats.post("/desk/roster/seats/new", async (c) => {
  const typed = await submitted(c);
  const { page, viewer, council, posts, all } = await load(c, () => ({
    council: theCouncil(),
    posts: allPosts(),
    all: seatsOf(councilId()),
  }));
  authorize(viewer, "roster.record");
  const again = (form: FormState) =>
    show(c, <SeatForm page={page} form={form} posts={posts} />, 422);
  const checked = check(seatForm, typed);
  if (!checked.ok) return again(faulty(typed, checked.faults));
  const seat = checked.values;
  const post = posts.find((one) => one.id === seat.postId);
  const faults = faultsIn(seatFaults({ ...seat, validTo: null }, post, all));
  if (faults || !post) return again(faulty(typed, faults ?? {}));
  const id = newId();
  return done(c, paths[page.lang].seat(id), addSeat(id, found(council).id, post.name, seat));
});

seats.get("/desk/roster/seats/:id", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, seat, history } = await load(c, () => ({
    seat: seatById(id),
    history: historyOf(id),
  }));
  authorize(viewer, "roster.read");
  const view = (
    <SeatPage
      page={page}
      seat={found(seat)}
      mayRecord={can(viewer, "roster.record")}
      history={told(history, page.lang)}
    />
  );
  return show(c, view);
});

seats.route("/", seatSteps);
