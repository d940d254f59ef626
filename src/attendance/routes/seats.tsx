import { Hono } from "hono";
import type { Viewer } from "../../accounts/model";
import type { App } from "../../env";
import type { Instant } from "../../lib/clock";
import { Stopped } from "../../lib/errors";
import { paths } from "../../paths";
import { authorize, can } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { recordAsReplied } from "../changes";
import { versionOf } from "../model";
import {
  nothingToRecord,
  recordHindrance,
  replyHindrance,
  toRecord,
  unhindered,
} from "../model/hindrance";
import { owesReply, presenceAtItems } from "../model/lines";
import { basisOf, quorum, summaryOf } from "../model/quorum";
import { AttendancePage } from "../views/attendance-page";
import { type LaidOut, askerOf, laidOut, sheetOf } from "./sheet";

const address = "/desk/meetings/:id/attendance";

const repliesOpenTo = (viewer: Viewer, { standing, meeting }: LaidOut, now: Instant) =>
  new Set(
    standing
      .filter((seat) => can(viewer, "attendance.reply", { seatId: seat.seatId }))
      .filter((seat) => replyHindrance(meeting, seat, askerOf(viewer, now)) === null)
      .map(({ seatId }) => seatId),
  );

const speaksFor = (viewer: Viewer, seatId: string) =>
  viewer.seats.includes(seatId) || viewer.grants.some((grant) => grant.seatId === seatId);

/** What this reader sees and may do. */
function viewOf(viewer: Viewer, sheet: LaidOut, now: Instant) {
  const { meeting, standing, charter, answers, items, lines } = sheet;
  const isSecretariat = can(viewer, "attendance.record");
  const reply = repliesOpenTo(viewer, sheet, now);
  const missing = lines.filter((line) => owesReply(line) && reply.has(line.seatId));
  const record = isSecretariat && recordHindrance(meeting, null, now) === null;
  const isRecorded = basisOf(answers) === "actual";
  const bases = isRecorded ? (["reply", "actual"] as const) : (["reply"] as const);
  return {
    gathering: sheet.gathering,
    lines,
    summaries: bases.map((basis) => summaryOf(charter, standing, answers, basis)),
    permits: { reply, record },
    mine: missing.filter(({ seatId }) => speaksFor(viewer, seatId)),
    missing: isSecretariat && reply.size > 0 ? missing : null,
    recordable: record && toRecord(standing, answers).length > 0 ? versionOf(answers) : null,
    items: isRecorded
      ? presenceAtItems(items, lines, (away) => quorum(charter, standing, answers, "actual", away))
      : [],
  };
}

export const seats = new Hono<App>();

seats.get(address, async (c) => {
  const { now } = c.var;
  const { page, viewer, ...sheet } = await load(c, () => sheetOf(c.req.param("id"), now));
  authorize(viewer, "attendance.read");
  return show(c, <AttendancePage page={page} {...viewOf(viewer, laidOut(sheet, now), now)} />);
});

seats.post(address, async (c) => {
  const { now } = c.var;
  const typed = await submitted(c);
  const { page, viewer, ...queried } = await load(c, () => sheetOf(c.req.param("id"), now));
  authorize(viewer, "attendance.record");
  const { meeting, standing, answers } = laidOut(queried, now);
  unhindered(recordHindrance(meeting, null, now));
  if (versionIn(typed) !== versionOf(answers)) throw new Stopped("stale");
  const waiting = toRecord(standing, answers);
  unhindered(nothingToRecord(waiting));
  return done(c, paths[page.lang].attendance(meeting.id), recordAsReplied(meeting, waiting));
});
