import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { withNumbers, withTokens } from "../../../handouts/model/references";
import { line, prose } from "../../../lib/fields";
import { found } from "../../../lib/errors";
import { type FormState, blank, check, contested, faulty } from "../../../lib/form";
import { paths } from "../../../paths";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { recordErratum } from "../changes";
import { mustBeSettled } from "../model";
import { ErratumPage } from "../views/erratum-page";
import { opened } from "./opening";

export const errata = new Hono<App>();

const address = "/desk/meetings/:id/minutes/remarks/:remarkId/erratum";
const form = { text: prose({ max: 20_000 }), reason: line({ max: 500 }) };

async function openedAt(c: Context<App>) {
  const at = await opened(c);
  const remark = found(at.sheet.remarks.find(({ id }) => id === c.req.param("remarkId")));
  mustBeSettled(at.sheet.minutes);
  return { ...at, remark };
}
type At = Awaited<ReturnType<typeof openedAt>>;

const told = ({ remark, sheet }: At): string => withNumbers(remark.text, sheet.numbers);

const draw = ({ page, of, sheet, remark }: At, state: FormState) => (
  <ErratumPage page={page} meeting={of} minutes={sheet.minutes} remark={remark} form={state} />
);

errata.get(address, async (c) => {
  const at = await openedAt(c);
  return show(c, draw(at, blank({ text: told(at) })));
});

errata.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await openedAt(c);
  const { page, viewer, sheet, of, remark } = at;
  if (versionIn(typed) !== remark.version)
    return show(c, draw(at, contested(typed, { text: told(at) })), 409);
  const checked = check(form, typed);
  if (!checked.ok) return show(c, draw(at, faulty(typed, checked.faults)), 422);
  const by = { accountId: viewer.id, at: c.var.now };
  const text = withTokens(checked.values.text, sheet.numbers);
  const erratum = { text, reason: checked.values.reason };
  const change = recordErratum(of, sheet.minutes, remark, erratum, by);
  return done(c, paths[page.lang].minutes(of.id), change);
});
