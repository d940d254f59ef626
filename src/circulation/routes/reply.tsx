import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { reply } from "../changes";
import { readReply, typedReply } from "../forms";
import type { SeatLine } from "../model/lines";
import { because, stepHindrance, unhindered } from "../model/stage";
import { ReplyPage } from "../views/reply-page";
import { capacityOf, laidOut } from "./sheet";

const address = "/desk/meetings/:id/circulation/replies/:seat";

const vacancy = ({ holder, post }: SeatLine) =>
  holder === null ? because("circulation.vacant", { postJa: post.ja, postEn: post.en }) : null;

async function opened(c: Context<App, typeof address>) {
  const { id, seat: seatId } = c.req.param();
  const { page, viewer, sheet } = await laidOut(c, id, "circulation.reply", { seatId });
  const line = found(sheet.lines.find((one) => one.seatId === seatId));
  const hindrance = stepHindrance("reply", sheet.stage) ?? vacancy(line);
  const capacity = capacityOf(viewer, seatId);
  return { page, viewer, sheet, line, hindrance, capacity };
}

export const replies = new Hono<App>();

replies.get(address, async (c) => {
  const { page, sheet, line, hindrance, capacity } = await opened(c);
  const form = blank(typedReply(line.reply));
  return show(c, <ReplyPage {...{ page, sheet, line, form, hindrance, capacity }} />);
});

replies.post(address, async (c) => {
  const typed = await submitted(c);
  const { page, viewer, sheet, line, hindrance, capacity } = await opened(c);
  unhindered(hindrance);
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <ReplyPage {...{ page, sheet, line, form, hindrance, capacity }} />, status);
  if (versionIn(typed) !== (line.reply?.version ?? 0))
    return again(contested(typed, typedReply(line.reply)), 409);
  const read = readReply(typed);
  if (!read.ok) return again(faulty(typed, read.faults), 422);
  const by = { id: newId(), accountId: viewer.id, as: capacity, at: page.now };
  const { meeting } = sheet;
  return done(c, paths[page.lang].circulation(meeting.id), reply(meeting, line, read.values, by));
});
