import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { reply } from "../changes";
import { readReply, typedReply } from "../forms";
import { proxyHindrance, replyHindrance, unhindered } from "../model/hindrance";
import { ReplyPage } from "../views/reply-page";
import { askerOf, laidOut, seatAt } from "./sheet";

const address = "/desk/meetings/:id/attendance/:seat/reply";

async function opened(c: Context<App, typeof address>) {
  const { id: meetingId, seat: seatId } = c.req.param();
  const { page, viewer, sheet } = await laidOut(c, meetingId, "attendance.reply", { seatId });
  const { seat, line } = seatAt(sheet, seatId);
  const hindrance = replyHindrance(sheet.meeting, seat, askerOf(viewer, c.var.now));
  return { page, viewer, sheet, line, hindrance };
}

export const replies = new Hono<App>();

replies.get(address, async (c) => {
  const { page, sheet, line, hindrance } = await opened(c);
  const form = blank(typedReply(line.answer));
  const { gathering } = sheet;
  return show(c, <ReplyPage {...{ page, gathering, line, form, hindrance }} />);
});

replies.post(address, async (c) => {
  const typed = await submitted(c);
  const { page, viewer, sheet, line, hindrance } = await opened(c);
  unhindered(hindrance);
  const { gathering, meeting, charter } = sheet;
  const again = (form: ReturnType<typeof blank>, status: 409 | 422) =>
    show(c, <ReplyPage {...{ page, gathering, line, form }} />, status);

  if (versionIn(typed) !== (line.answer?.version ?? 0))
    return again(contested(typed, typedReply(line.answer)), 409);
  const read = readReply(typed);
  if (!read.ok) return again(faulty(typed, read.faults), 422);
  unhindered(proxyHindrance(charter, read.values.status));

  const place = { id: newId(), meeting, seat: line };
  const by = { accountId: viewer.id, at: c.var.now };
  return done(c, paths[page.lang].attendance(meeting.id), reply(place, read.values, by));
});
