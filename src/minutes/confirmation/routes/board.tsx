import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { Stopped, found, refused } from "../../../lib/errors";
import { type FormState, blank, check, contested, faulty } from "../../../lib/form";
import { paths } from "../../../paths";
import { authorize, can } from "../../../policy";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { deemRemarks } from "../changes";
import { extensionForm, firstDue } from "../forms";
import { type ConfirmationRefusal, mustBeConfirming } from "../model";
import { type BoardRow, boardOf } from "../model/board";
import { dayChoices, dueAfter } from "../model/choices";
import { seatStandings } from "../model/seat";
import { extendSeat, remindSeat } from "../sending-changes";
import { BoardPage } from "../views/board-page";
import { DuePage } from "../views/due-page";
import { opened, seatNamed } from "./opening";

export const board = new Hono<App>();

const address = "/desk/meetings/:id/minutes/board";

/** The board of a meeting, for whoever runs or audits it. */
async function openedBoard(c: Context<App>) {
  const at = await opened(c);
  return { ...at, rows: boardOf(at.sheet, at.seats, c.var.now) };
}
type Board = Awaited<ReturnType<typeof openedBoard>>;

/** The same for whoever acts on it. */
async function run(c: Context<App>): Promise<Board> {
  const at = await openedBoard(c);
  authorize(at.viewer, "minutes.settle");
  mustBeConfirming(at.sheet.minutes);
  return at;
}

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

const extension = "/desk/meetings/:id/minutes/seats/:seat/due";

async function openedSeat(c: Context<App>) {
  const at = await run(c);
  const one = found(at.rows.find(({ seat }) => seat.seatId === c.req.param("seat")));
  return { ...at, one };
}

const duePage = (
  { page, of, sheet, one }: Awaited<ReturnType<typeof openedSeat>>,
  form: FormState,
) => (
  <DuePage
    page={page}
    meeting={of}
    minutes={sheet.minutes}
    seat={{ seatId: one.seat.seatId, post: one.seat.post[page.lang] }}
    choices={dayChoices(page.today, sheet.holidays)}
    form={form}
    version={one.row?.version ?? 0}
  />
);

board.get(extension, async (c) => show(c, duePage(await openedSeat(c), blank(firstDue))));

board.post(extension, async (c) => {
  const typed = await submitted(c);
  const at = await openedSeat(c);
  const { one, page, sheet, of } = at;
  if (versionIn(typed) !== (one.row?.version ?? 0))
    return show(c, duePage(at, contested(typed, { reason: one.row?.extensionReason ?? "" })), 409);
  const checked = check(extensionForm, typed);
  if (!checked.ok) return show(c, duePage(at, faulty(typed, checked.faults)), 422);
  const { days, time, reason } = checked.values;
  const due = dueAfter(page.today, Number(days), time, sheet.holidays);
  return done(c, back(at), extendSeat(of, seatNamed(at, one.seat.seatId), one.row, due, reason));
});
