import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { withTokens } from "../../../handouts/model/references";
import { found } from "../../../lib/errors";
import { type FormState, type Typed, blank, contested, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { tidyProse } from "../../../lib/text";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import {
  type Wanted,
  changeCorrection,
  makeCorrection,
  withdrawCorrection,
} from "../correction-changes";
import { checkCorrection } from "../forms";
import { mustBeConfirming, mustBeOpen } from "../model";
import { CorrectPage } from "../views/correct-page";
import { answeringFor, askedAbout, opened, seatNamed } from "./opening";

export const correcting = new Hono<App>();

const address = "/desk/meetings/:id/minutes/remarks/:remarkId/correction";

/** A remark of the viewer's own, with the correction that is open. `number` is of the revision that a form showed. */
async function openedAt(c: Context<App>, number: number | null) {
  const id = c.req.param("remarkId") ?? "";
  const at = await opened(c, number === null ? [] : [{ id, number }]);
  const asked = askedAbout(at, id);
  const as = answeringFor(at, asked.seatId);
  mustBeConfirming(at.sheet.minutes);
  const correction = at.shown.corrections.find(
    ({ remarkId, state }) => remarkId === id && state === "open",
  );
  const seat = seatNamed(at, asked.seatId);
  const by = { accountId: at.viewer.id, as, at: c.var.now };
  return { ...at, asked, correction, remark: found(at.shown.remarks.get(id)), seat, by };
}
type At = Awaited<ReturnType<typeof openedAt>>;

const stored = ({ remark, correction }: At) => ({
  text: correction?.text ?? remark.text,
  reason: correction?.reason ?? "",
});

const versionOf = ({ correction }: At): number => correction?.version ?? 0;

const back = ({ page, of, by, seat }: Pick<At, "page" | "of" | "by" | "seat">) =>
  paths[page.lang].minutesConfirm(of.id, by.as === "secretariat" ? seat.seatId : "");

const draw = (at: At, form: FormState, isPreviewed = false) => (
  <CorrectPage
    page={at.page}
    meeting={at.of}
    minutes={at.sheet.minutes}
    remark={at.remark}
    post={at.seat.post[at.page.lang]}
    form={{ ...form, typed: { ...form.typed, number: String(at.remark.number) } }}
    back={back(at)}
    version={versionOf(at)}
    isPreviewed={isPreviewed}
    before={at.shown.older[0]?.text ?? null}
  />
);

correcting.get(address, async (c) => {
  const at = await openedAt(c, null);
  return show(c, draw(at, blank(stored(at))));
});

/** Somebody else of the seat was first, or the text is another by now: both are shown. */
const overtaken = (at: At, typed: Typed): FormState | null => {
  const isSame = versionIn(typed) === versionOf(at);
  if (isSame && Number(typed["number"]) === at.remark.number) return null;
  const { text, reason } = stored(at);
  return contested(typed, isSame ? { text } : { text, reason });
};

/** What is sent has been seen with its differences: a first sending only shows them. */
const isToBeShown = ({ shown = "", text = "", step }: Typed): boolean =>
  step === "preview" || tidyProse(shown) !== tidyProse(text);

function changeOf({ of, seat, asked, correction, by, sheet }: At, typed: Wanted) {
  const wanted = { ...typed, text: withTokens(typed.text, sheet.numbers) };
  return correction
    ? changeCorrection({ of, seat, asked }, correction, wanted, by)
    : makeCorrection({ of, seat, asked }, newId(), wanted, by);
}

correcting.post(address, async (c) => {
  const typed = await submitted(c);
  const number = Number(typed["number"]);
  const at = await openedAt(c, Number.isSafeInteger(number) ? number : null);
  const conflict = overtaken(at, typed);
  if (conflict) return show(c, draw(at, conflict), 409);
  const checked = checkCorrection(typed, at.remark.text);
  if (!checked.ok) return show(c, draw(at, faulty(typed, checked.faults)), 422);
  if (isToBeShown(typed)) return show(c, draw(at, blank(typed), true));
  return done(c, back(at), changeOf(at, checked.values));
});

correcting.post("/desk/meetings/:id/minutes/corrections/:correctionId/withdraw", async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const correction = found(
    at.sheet.corrections.find(({ id }) => id === c.req.param("correctionId")),
  );
  const asked = askedAbout(at, correction.remarkId);
  const as = answeringFor(at, asked.seatId);
  mustBeConfirming(at.sheet.minutes);
  mustBeOpen(correction);
  const seat = seatNamed(at, asked.seatId);
  const seen = { ...correction, version: versionIn(typed) };
  const by = { accountId: at.viewer.id, as, at: c.var.now };
  return done(c, back({ ...at, by, seat }), withdrawCorrection({ of: at.of, seat, asked }, seen));
});
