import { Hono } from "hono";
import type { App } from "../../../env";
import { Stopped, found, refused } from "../../../lib/errors";
import { paths } from "../../../paths";
import { can } from "../../../policy";
import { done, show } from "../../../web/answer";
import { submitted } from "../../../web/submitted";
import { deemRemarks } from "../changes";
import type { ConfirmationRefusal } from "../model";
import type { BoardRow } from "../model/board";
import { seatStandings } from "../model/seat";
import { remindSeat } from "../sending-changes";
import { BoardPage } from "../views/board-page";
import { type Board, openedBoard, run } from "./board-opening";
import { seatNamed } from "./opening";

export const board = new Hono<App>();

const address = "/desk/meetings/:id/minutes/board";

const back = ({ page, of }: Board) => paths[page.lang].minutesBoard(of.id);

board.get(address, async (c) => {
  const at = await openedBoard(c);
  const { page, viewer, sheet, seats, shown, rows, of } = at;
  if (!can(viewer, "record.read")) throw new Stopped("notAllowed");
  const seatOf = new Map(sheet.asked.map(({ id, seatId }) => [id, seatId]));
  const corrections = shown.corrections
    .filter(({ state }) => state === "open")
    .map((correction) => ({
      correction,
      post: seats.get(seatOf.get(correction.remarkId) ?? "")?.post[page.lang] ?? "",
    }));
  const state = seatStandings.find((one) => one === c.req.query("state")) ?? null;
  const mayAct = can(viewer, "minutes.settle");
  const { minutes } = sheet;
  return show(
    c,
    <BoardPage {...{ page, meeting: of, minutes, rows, corrections, state, mayAct }} />,
  );
});

const wanted = (rows: readonly BoardRow[], seatId: string) =>
  seatId === "" ? rows : [found(rows.find(({ seat }) => seat.seatId === seatId))];

board.post("/desk/meetings/:id/minutes/remind", async (c) => {
  const typed = await submitted(c);
  const at = await run(c);
  const rows = wanted(at.rows, typed["seat"] ?? "").filter((one) => one.isRemindable);
  if (rows.length === 0) throw refused<ConfirmationRefusal>("confirmation.nobodyToRemind");
  const changes = rows.map(({ seat, row, due }) =>
    remindSeat(at.of, seatNamed(at, seat.seatId), row, due, c.var.now),
  );
  return done(c, back(at), ...changes);
});

board.post("/desk/meetings/:id/minutes/deem", async (c) => {
  await submitted(c);
  const at = await run(c);
  if (!at.sheet.minutes.silenceIsConsent)
    throw refused<ConfirmationRefusal>("confirmation.silenceNotStated");
  const rows = at.rows.filter(({ deemable }) => deemable.length > 0);
  if (rows.length === 0) throw refused<ConfirmationRefusal>("confirmation.nothingToDeem");
  const changes = rows.map(({ seat, deemable }) =>
    deemRemarks(at.of, seatNamed(at, seat.seatId), deemable, c.var.now),
  );
  return done(c, back(at), ...changes);
});
