import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { type Instant, instantOf } from "../../../lib/clock";
import { found, refused } from "../../../lib/errors";
import {
  type FormState,
  type Typed,
  blank,
  check,
  contested,
  fault,
  faulty,
} from "../../../lib/form";
import { paths } from "../../../paths";
import type { Change } from "../../../record/change";
import { done, show } from "../../../web/answer";
import { submitted } from "../../../web/submitted";
import { extensionForm, firstDue } from "../forms";
import type { ConfirmationRefusal } from "../model";
import { seenTyped } from "../model/answering";
import type { BoardRow } from "../model/board";
import { dayChoices, dueAfter } from "../model/choices";
import { endsBefore } from "../model/seat";
import { extendSeat, extendSeats } from "../sending-changes";
import { DuePage } from "../views/due-page";
import { type Board, run } from "./board-opening";
import { seatNamed } from "./opening";

export const extending = new Hono<App>();

const oneSeat = "/desk/meetings/:id/minutes/seats/:seat/due";
const allSeats = "/desk/meetings/:id/minutes/due";

const isWaiting = ({ counts }: BoardRow): boolean => counts.open > 0;

/** The seat in the address; without one, all that have yet to answer. */
function rowsFor({ rows }: Board, seatId: string | undefined): readonly BoardRow[] {
  if (seatId !== undefined) return [found(rows.find(({ seat }) => seat.seatId === seatId))];
  const waiting = rows.filter(isWaiting);
  if (waiting.length === 0) throw refused<ConfirmationRefusal>("confirmation.allAnswered");
  return waiting;
}

async function openedSeats(c: Context<App>) {
  const at = await run(c);
  const seatId = c.req.param("seat");
  return { ...at, seatId: seatId ?? null, rows: rowsFor(at, seatId) };
}
type At = Awaited<ReturnType<typeof openedSeats>>;

/** The seats with the versions of their deadlines, so that nobody else's extension is written over. */
const seenOf = ({ rows }: At): string =>
  seenTyped(rows.map(({ seat, row }) => ({ id: seat.seatId, number: row?.version ?? 0 })));

/** The days on which somebody would have more time than now; all, where none of them is so far ahead. */
function choicesFor({ page, sheet, rows }: At) {
  const all = dayChoices(page.today, sheet.holidays);
  const later = all.filter(({ day }) =>
    rows.some(({ due }) => endsBefore(due, instantOf(day, "23:59"))),
  );
  return later.length > 0 ? later : all;
}

/** A week later than now where that can be, or the last day that there is to choose. */
const firstTyped = (at: At): Typed => {
  const choices = choicesFor(at);
  const first = choices[Number(firstDue.days) - 1] ?? choices.at(-1);
  return { ...firstDue, ...(first && { days: String(first.days) }) };
};

const draw = (at: At, form: FormState) => (
  <DuePage
    page={at.page}
    meeting={at.of}
    minutes={at.sheet.minutes}
    seatId={at.seatId}
    rows={at.rows}
    choices={choicesFor(at)}
    form={{ ...form, typed: { ...form.typed, seen: seenOf(at) } }}
  />
);

/** The deadline of another, where somebody else has given one to the only seat meanwhile. */
const storedIn = ({ rows, seatId }: At): Typed =>
  seatId === null ? {} : { reason: rows[0]?.row?.extensionReason ?? "" };

function changeOf(at: At, rows: readonly BoardRow[], due: Instant, reason: string): Change {
  const [first] = rows;
  if (at.seatId !== null && first)
    return extendSeat(at.of, seatNamed(at, at.seatId), first.row, due, reason);
  const seats = rows.map(({ seat: { seatId }, row }) => ({ seatId, row }));
  return extendSeats(at.of, seats, due, reason);
}

extending.on("GET", [oneSeat, allSeats], async (c) => {
  const at = await openedSeats(c);
  return show(c, draw(at, blank(firstTyped(at))));
});

extending.on("POST", [oneSeat, allSeats], async (c) => {
  const typed = await submitted(c);
  const at = await openedSeats(c);
  const { page, sheet, of, rows } = at;
  if (typed["seen"] !== seenOf(at)) return show(c, draw(at, contested(typed, storedIn(at))), 409);
  const checked = check(extensionForm, typed);
  if (!checked.ok) return show(c, draw(at, faulty(typed, checked.faults)), 422);
  const { days, time, reason } = checked.values;
  const due = dueAfter(page.today, Number(days), time, sheet.holidays);
  const extended = rows.filter((one) => endsBefore(one.due, due));
  if (extended.length === 0)
    return show(c, draw(at, faulty(typed, { days: [fault("notLater")] })), 422);
  return done(c, paths[page.lang].minutesBoard(of.id), changeOf(at, extended, due, reason));
});
