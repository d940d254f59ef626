import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { withNumbers, withTokens } from "../../handouts/model/references";
import { Stopped, found } from "../../lib/errors";
import { type FormState, blank, contested, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { load } from "../../web/load";
import { submitted, versionIn } from "../../web/submitted";
import { viewsOf } from "../confirmation/queries";
import { begun } from "../model/rules";
import { sheetOf } from "../queries";
import { hide, lift } from "./changes";
import { checkHiding } from "./forms";
import { redactionsOf } from "./queries";
import { RedactionsPage } from "./views/redactions-page";

/** 不開示部分 of the remarks. */
export const redaction = new Hono<App>();

async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const { page, viewer, ...sheet } = await load(c, (me) => ({
    ...sheetOf(id, me),
    redactions: redactionsOf(id),
    views: viewsOf(id),
  }));
  authorize(viewer, "minutes.draft");
  return { page, sheet, of: found(sheet.meeting), minutes: begun(sheet.minutes) };
}

const address = "/desk/meetings/:id/minutes/remarks/:remarkId/redactions";

async function openedAt(c: Context<App>) {
  const at = await opened(c);
  const kept = found(at.sheet.remarks.find(({ id }) => id === c.req.param("remarkId")));
  const views = at.sheet.views.find(({ remarkId }) => remarkId === kept.id) ?? null;
  const remark = { ...kept, views };
  const redactions = at.sheet.redactions.filter(({ remarkId }) => remarkId === remark.id);
  return { ...at, remark, redactions };
}
type At = Awaited<ReturnType<typeof openedAt>>;

function draw({ page, of, minutes, sheet, remark, redactions }: At, form: FormState) {
  const told = (text: string) => withNumbers(text, sheet.numbers);
  const { views } = remark;
  return (
    <RedactionsPage
      page={page}
      meeting={of}
      minutes={minutes}
      remark={{
        ...remark,
        text: told(remark.text),
        summaryText: told(remark.summaryText),
        views: views && { speaker: told(views.speaker), secretariat: told(views.secretariat) },
      }}
      redactions={redactions.map((one) => ({ ...one, part: told(one.part) }))}
      form={form}
    />
  );
}

redaction.get(address, async (c) =>
  show(c, draw(await openedAt(c), blank({ hiddenFrom: "public" }))),
);

redaction.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await openedAt(c);
  const { page, of, remark } = at;
  if (versionIn(typed) !== remark.version) return show(c, draw(at, contested(typed, {})), 409);
  const checked = checkHiding(typed, remark, (text) => withTokens(text, at.sheet.numbers));
  if (!checked.ok) return show(c, draw(at, faulty(typed, checked.faults)), 422);
  const location = paths[page.lang].remarkStep(of.id, remark.id, "redactions");
  return done(c, location, hide(of, remark, newId(), checked.values));
});

redaction.post("/desk/meetings/:id/minutes/redactions/:redactionId/lift", async (c) => {
  const typed = await submitted(c);
  const { page, of, sheet } = await opened(c);
  const seen = found(sheet.redactions.find(({ id }) => id === c.req.param("redactionId")));
  if (versionIn(typed) !== seen.version) throw new Stopped("stale");
  const location = paths[page.lang].remarkStep(of.id, seen.remarkId, "redactions");
  return done(c, location, lift(of, seen));
});
