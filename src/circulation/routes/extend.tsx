import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { shownDay } from "../../lib/calendar/wareki";
import { dayOf } from "../../lib/clock";
import { found } from "../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import type { Lang } from "../../lib/lang";
import { paths } from "../../paths";
import { done, show } from "../../web/answer";
import { submitted, versionIn } from "../../web/submitted";
import { extend, extendSeat } from "../changes";
import { readLonger } from "../forms";
import { laterDue } from "../model/due";
import { dueOf, owesReply } from "../model/lines";
import { because, unhindered } from "../model/stage";
import { ExtendPage } from "../views/extend-page";
import { type Sheet, goingRound, laidOut } from "./sheet";

const everybody = "/desk/meetings/:id/circulation/extend";
const oneSeat = "/desk/meetings/:id/circulation/seats/:seat/extend";

/** The seat in the address; null without one. Throws the refusal where it has replied. */
function lineAt({ lines }: Sheet, seatId: string | undefined) {
  if (seatId === undefined) return null;
  const line = found(lines.find((one) => one.seatId === seatId));
  if (!owesReply(line))
    unhindered(because("circulation.replied", { post: line.post.ja, postEn: line.post.en }));
  return line;
}

async function opened(c: Context<App>) {
  const { page, sheet } = await laidOut(c, c.req.param("id") ?? "", "circulation.run");
  const circulation = goingRound(sheet, "extend");
  const line = lineAt(sheet, c.req.param("seat"));
  const due = line === null ? circulation.due : dueOf(circulation, line);
  return { page, sheet, circulation, line, due };
}

const dayTyped = (due: string, lang: Lang) => shownDay(dayOf(due), lang, { weekday: true });

export const extending = new Hono<App>();

extending.on("GET", [everybody, oneSeat], async (c) => {
  const at = await opened(c);
  const { page, sheet, due } = at;
  const later = laterDue({ due }, page.now, sheet.holidays);
  return show(c, <ExtendPage {...at} form={blank({ due: dayTyped(later, page.lang) })} />);
});

extending.on("POST", [everybody, oneSeat], async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const { page, sheet, circulation, line, due } = at;
  const again = (form: FormState, status: 409 | 422) =>
    show(c, <ExtendPage {...at} form={form} />, status);
  if (versionIn(typed) !== circulation.version) {
    const reason = (line ? line.extension?.reason : circulation.extensionReason) ?? "";
    return again(contested(typed, { due: dayTyped(due, page.lang), reason }), 409);
  }
  const read = readLonger(typed, { due }, page.now, sheet.holidays);
  if (!read.ok) return again(faulty(typed, read.faults), 422);
  const { meeting } = sheet;
  return done(
    c,
    paths[page.lang].circulation(meeting.id),
    line
      ? extendSeat(meeting, circulation, line, read.values)
      : extend(meeting, circulation, read.values),
  );
});
