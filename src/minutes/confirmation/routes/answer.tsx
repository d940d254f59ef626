import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { withTokens } from "../../../handouts/model/references";
import { found } from "../../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../../lib/form";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { type Resolution, checkResolution } from "../forms";
import { mustBeConfirming, mustBeOpen } from "../model";
import { acceptCorrection, keepBothViews, rewordCorrection } from "../resolution-changes";
import { AnswerPage } from "../views/answer-page";
import { askedAbout, opened, seatNamed } from "./opening";

export const answering = new Hono<App>();

const address = "/desk/meetings/:id/minutes/corrections/:correctionId";

async function openedAt(c: Context<App>) {
  const at = await opened(c);
  authorize(at.viewer, "minutes.settle");
  const correction = found(
    at.sheet.corrections.find(({ id }) => id === c.req.param("correctionId")),
  );
  const asked = askedAbout(at, correction.remarkId);
  const remark = found(at.shown.remarks.get(correction.remarkId));
  const told = found(at.shown.corrections.find(({ id }) => id === correction.id));
  return { ...at, correction, told, asked, remark, seat: seatNamed(at, asked.seatId) };
}
type At = Awaited<ReturnType<typeof openedAt>>;

const draw = (at: At, form: FormState) => (
  <AnswerPage
    page={at.page}
    meeting={at.of}
    minutes={at.sheet.minutes}
    remark={at.remark}
    post={at.seat.post[at.page.lang]}
    correction={at.told}
    form={{ ...form, typed: { ...form.typed, number: String(at.remark.number) } }}
  />
);

answering.get(address, async (c) => {
  const at = await openedAt(c);
  return show(c, draw(at, blank({ answer: at.remark.text })));
});

function changeOf(at: At, accountId: string, now: string, resolution: Resolution) {
  const { of, seat, asked, remark, correction } = at;
  const place = { of, seat, asked };
  const resolving = { remark, correction, accountId, at: now };
  if (resolution.outcome === "accept") return acceptCorrection(place, resolving);
  const answer = withTokens(resolution.answer, at.sheet.numbers);
  const { note } = resolution;
  return resolution.outcome === "reword"
    ? rewordCorrection(place, resolving, answer, note)
    : keepBothViews(place, resolving, resolution.printed, answer, note);
}

answering.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await openedAt(c);
  const { page, viewer, sheet, of, correction, remark } = at;
  mustBeConfirming(sheet.minutes);
  mustBeOpen(correction);
  const isSame = versionIn(typed) === correction.version;
  if (!isSame || Number(typed["number"]) !== remark.number)
    return show(c, draw(at, contested(typed, { answer: remark.text })), 409);
  const checked = checkResolution(typed);
  if (!checked.ok) return show(c, draw(at, faulty(typed, checked.faults)), 422);
  const change = changeOf(at, viewer.id, c.var.now, checked.values);
  return done(c, paths[page.lang].minutesBoard(of.id), change);
});
