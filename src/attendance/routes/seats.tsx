import { Hono } from "hono";
import type { Viewer } from "../../accounts/model";
import type { App } from "../../env";
import type { Instant } from "../../lib/clock";
import { isUnderWay } from "../../minutes/model/rules";
import { can } from "../../policy";
import { show } from "../../web/answer";
import { recordHindrance, replyHindrance } from "../model/hindrance";
import { lapsedIn, owesReply, presenceAtItems } from "../model/lines";
import { basesOf, quorum, summaryOf } from "../model/quorum";
import { AttendancePage } from "../views/attendance-page";
import { type Sheet, askerOf, laidOut } from "./sheet";

const address = "/desk/meetings/:id/attendance";

const repliesOpenTo = (viewer: Viewer, { standing, meeting }: Sheet, now: Instant) =>
  new Set(
    standing
      .filter((seat) => can(viewer, "attendance.reply", { seatId: seat.seatId }))
      .filter((seat) => replyHindrance(meeting, seat, askerOf(viewer, now)) === null)
      .map(({ seatId }) => seatId),
  );

const speaksFor = (viewer: Viewer, seatId: string) =>
  viewer.seats.includes(seatId) || viewer.grants.some((grant) => grant.seatId === seatId);

/** What this reader sees and may do. */
function viewOf(viewer: Viewer, sheet: Sheet, now: Instant) {
  const { meeting, standing, charter, answers, items, lines } = sheet;
  const isSecretariat = can(viewer, "attendance.record");
  const reply = repliesOpenTo(viewer, sheet, now);
  const missing = lines.filter((line) => owesReply(line) && reply.has(line.seatId));
  const record = isSecretariat && recordHindrance(meeting, null, now) === null;
  const settle = can(viewer, "minutes.settle") && isUnderWay(sheet.minutes);
  return {
    gathering: sheet.gathering,
    lines,
    lapsed: lapsedIn(sheet.tenures, standing, answers),
    summaries: basesOf(answers).map((basis) => summaryOf(charter, standing, answers, basis)),
    permits: { reply, record, settle },
    mine: missing.filter(({ seatId }) => speaksFor(viewer, seatId)),
    missing: isSecretariat && reply.size > 0 ? missing : null,
    items:
      sheet.absences.length > 0
        ? presenceAtItems(items, lines, (away) =>
            quorum(charter, standing, answers, "actual", away),
          )
        : [],
  };
}

export const seats = new Hono<App>();

seats.get(address, async (c) => {
  const { page, viewer, sheet } = await laidOut(c, c.req.param("id"), "attendance.read");
  return show(c, <AttendancePage page={page} {...viewOf(viewer, sheet, c.var.now)} />);
});
