import { type Context, Hono } from "hono";
import { withNumbers, withTokens } from "../../../handouts/model/references";
import type { App } from "../../../env";
import { found } from "../../../lib/errors";
import { type FormState, type Typed, blank, contested, fault, faulty } from "../../../lib/form";
import { newId } from "../../../lib/id";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { recordErratum } from "../changes";
import { type Erratum, checkErratum } from "../forms";
import { mustBeSettled } from "../model";
import { type Texts, textsOf } from "../model/erratum";
import { goneFrom } from "../model/gone";
import { ErratumPage } from "../views/erratum-page";
import { opened } from "./opening";

export const errata = new Hono<App>();

const address = "/desk/meetings/:id/minutes/remarks/:remarkId/erratum";

async function openedAt(c: Context<App>) {
  const at = await opened(c);
  const remark = found(at.sheet.remarks.find(({ id }) => id === c.req.param("remarkId")));
  const views = at.sheet.views.find(({ remarkId }) => remarkId === remark.id);
  mustBeSettled(at.sheet.minutes);
  return { ...at, remark, views };
}
type At = Awaited<ReturnType<typeof openedAt>>;

/** The texts as the form shows them: handouts by their numbers. */
const told = ({ remark, views, sheet }: At): Typed => {
  const { text, summaryText, beside } = textsOf(remark, views);
  const shown = (one: string) => withNumbers(one, sheet.numbers);
  return {
    text: shown(text),
    summaryText: shown(summaryText),
    ...(beside !== null && { beside: shown(beside) }),
  };
};

const stored = ({ sheet }: At, { text, summaryText, beside }: Erratum): Texts => {
  const kept = (one: string) => withTokens(one, sheet.numbers);
  return {
    text: kept(text),
    summaryText: kept(summaryText),
    beside: beside === null ? null : kept(beside),
  };
};

/** An erratum does not take out what is withheld: the words in its place would be read. */
function goneIn({ remark, views, sheet }: At, after: Texts): FormState["faults"] | null {
  const redactions = sheet.redactions.filter(({ remarkId }) => remarkId === remark.id);
  const gone = goneFrom(redactions, { ...textsOf(remark, views) }, { ...after });
  if (gone === null) return null;
  const part = withNumbers(gone.part, sheet.numbers);
  return { [gone.field]: [fault("partWouldGo", { part })] };
}

const draw = ({ page, of, sheet, remark, views }: At, state: FormState) => (
  <ErratumPage
    page={page}
    meeting={of}
    minutes={sheet.minutes}
    remark={remark}
    printed={views?.printed ?? null}
    form={state}
  />
);

errata.get(address, async (c) => {
  const at = await openedAt(c);
  return show(c, draw(at, blank(told(at))));
});

errata.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await openedAt(c);
  const { page, viewer, sheet, of, remark, views } = at;
  if (versionIn(typed) !== remark.version)
    return show(c, draw(at, contested(typed, told(at))), 409);
  const checked = checkErratum(typed, views !== undefined);
  if (!checked.ok) return show(c, draw(at, faulty(typed, checked.faults)), 422);
  const by = { writtenBy: viewer.id, at: c.var.now, reason: checked.values.reason };
  const after = stored(at, checked.values);
  const gone = goneIn(at, after);
  if (gone) return show(c, draw(at, faulty(typed, gone)), 422);
  const change = recordErratum(of, sheet.minutes, { remark, views }, after, by, newId);
  return done(c, paths[page.lang].minutes(of.id), change);
});
