import { Hono } from "hono";
import type { App } from "../../../env";
import { found, refused } from "../../../lib/errors";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { submitted } from "../../../web/submitted";
import { confirmRemarks } from "../changes";
import {
  type Asked,
  type ConfirmationRefusal,
  mustBeConfirming,
  stands,
  standingOf,
} from "../model";
import { type Seen, seenIn, speaksAs, heirsOf } from "../model/answering";
import { speakerView } from "../present";
import { ConfirmPage } from "../views/confirm-page";
import { type Opened, answeringFor, askedAbout, mustAnswer, opened, seatNamed } from "./opening";

export const confirming = new Hono<App>();

const address = "/desk/meetings/:id/minutes/confirm";

/** Whether a seat is the viewer's own: theirs, their chief's, or one they sat for at the meeting. */
const isMine =
  ({ viewer, sheet }: Opened) =>
  (seatId: string): boolean =>
    speaksAs(
      viewer,
      heirsOf(sheet.heirs, seatId),
      sheet.proxySeats.some((one) => one.seatId === seatId),
    ) !== null;

/** The page of whoever answers for their own seats, or of the secretariat that records an answer for `seatId`. */
function confirmPage(at: Opened, seatId: string, isStale = false) {
  const { page, viewer, sheet, sections, shown } = at;
  if (seatId !== "") authorize(viewer, "minutes.settle");
  const onBehalf =
    seatId === "" ? null : { seatId, post: found(at.seats.get(seatId)).post[page.lang] };
  const mine = onBehalf ? (id: string) => id === seatId : isMine(at);
  const view = speakerView({ ...sheet, ...shown }, shown.remarks, {
    personId: sheet.person?.personId ?? null,
    today: page.today,
    isMine: mine,
  });
  const { meeting, minutes } = sheet;
  const { views } = shown;
  return <ConfirmPage {...{ page, meeting, minutes, sections, view, views, onBehalf, isStale }} />;
}

confirming.get(address, async (c) => {
  const at = await opened(c);
  const { sheet } = at;
  if (sheet.minutes.state === "drafting") mustBeConfirming(sheet.minutes);
  return show(c, confirmPage(at, c.req.query("seat") ?? ""));
});

/** What is to be confirmed of what a form showed: not what was confirmed as it stands in the meantime. Throws when nothing is left. */
function toConfirm(asked: readonly Asked[]): Asked[] {
  const left = asked.filter((one) => standingOf(one) === "deemed" || !stands(standingOf(one)));
  const [first] = asked;
  if (left.length > 0) return left;
  if (first === undefined) throw refused<ConfirmationRefusal>("confirmation.allAnswered");
  throw refused<ConfirmationRefusal>("confirmation.answered", { who: first.answerer ?? "" });
}

const isOlder = (asked: readonly Asked[], seen: readonly Seen[]): boolean =>
  seen.some(({ id, number }) => asked.some((one) => one.id === id && one.number !== number));

confirming.post(address, async (c) => {
  const typed = await submitted(c);
  const seen = seenIn(typed["seen"] ?? "");
  const at = await opened(c, seen);
  const { page, viewer, sheet, of } = at;
  const asked = seen.map(({ id }) => askedAbout(at, id));
  const seats = [...Map.groupBy(asked, ({ seatId }) => seatId).keys()];
  const as = new Map(seats.map((seat) => [seat, answeringFor(at, seat)]));
  mustAnswer(at);
  mustBeConfirming(sheet.minutes);
  const seat = typed["seat"] ?? "";
  if (isOlder(asked, seen)) return show(c, confirmPage(at, seat, true), 409);
  const bySeat = Map.groupBy(toConfirm(asked), ({ seatId }) => seatId);
  const changes = [...bySeat].map(([seatId, ones]) =>
    confirmRemarks(of, seatNamed(at, seatId), ones, {
      accountId: viewer.id,
      as: found(as.get(seatId)),
      at: c.var.now,
    }),
  );
  return done(c, paths[page.lang].minutesConfirm(of.id, seat), ...changes);
});
