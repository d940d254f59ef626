import { Hono } from "hono";
import type { Viewer } from "../../accounts/model";
import type { App } from "../../env";
import { Stopped } from "../../lib/errors";
import { isUnderWay } from "../../minutes/model/rules";
import { paths } from "../../paths";
import { can } from "../../policy";
import { told } from "../../record/present";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { remind } from "../changes";
import { closeHindrance } from "../model/closing";
import { owesReply } from "../model/lines";
import { because, stepHindrance, unhindered } from "../model/stage";
import { BoardPage } from "../views/board-page";
import { type Sheet, capacityOf, goingRound, laidOut } from "./sheet";

/** What this reader may do now. */
function permitsOf(viewer: Viewer, { stage, lines, minutes }: Sheet) {
  const isOpen = stepHindrance("reply", stage) === null;
  const replying = lines.filter(
    (line) =>
      isOpen && line.holder !== null && can(viewer, "circulation.reply", { seatId: line.seatId }),
  );
  return {
    run: can(viewer, "circulation.run"),
    settle: can(viewer, "minutes.settle") && isUnderWay(minutes),
    reply: new Set(replying.map(({ seatId }) => seatId)),
    /** The reader's own seats that have yet to reply. */
    mine: replying.filter(
      (line) => owesReply(line) && capacityOf(viewer, line.seatId) !== "secretariat",
    ),
  };
}

export const board = new Hono<App>();

board.get("/desk/meetings/:id/circulation", async (c) => {
  const { page, viewer, sheet } = await laidOut(c, c.req.param("id"), "circulation.read");
  const { circulation, lines, stage } = sheet;
  if (stage === "gathers") unhindered(because("circulation.gathers"));
  const isClosable =
    circulation !== undefined &&
    stage === "open" &&
    closeHindrance(circulation, lines, page.now) === null;
  return show(
    c,
    <BoardPage
      page={page}
      sheet={sheet}
      permits={permitsOf(viewer, sheet)}
      isClosable={isClosable}
      history={told(
        sheet.history.filter(({ name }) => name.startsWith("circulation.")),
        page.lang,
      )}
    />,
  );
});

board.post("/desk/meetings/:id/circulation/remind", async (c) => {
  const typed = await submitted(c);
  const { page, sheet } = await laidOut(c, c.req.param("id"), "circulation.run");
  const circulation = goingRound(sheet, "remind");
  const missing = sheet.lines.filter(owesReply);
  if (missing.length === 0) unhindered(because("circulation.nobodyMissing"));
  if (versionIn(typed) !== circulation.version) throw new Stopped("stale");
  return done(
    c,
    paths[page.lang].circulation(sheet.meeting.id),
    remind(sheet.meeting, circulation, missing, page.now),
  );
});
