import { type Context, Hono } from "hono";
import { sql } from "../db/sql";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import { blank, check, faulty } from "../lib/form";
import { newId } from "../lib/id";
import { paths } from "../paths";
import { authorize } from "../policy";
import { done, show } from "../web/answer";
import { load } from "../web/load";
import { forgetPages } from "../web/public-cache";
import { submitted } from "../web/submitted";
import { leftBy, withdraw } from "./withdraw-changes";
import { allRevisions } from "./drafts";
import { withdrawing as withdrawal } from "./forms";
import { kinds } from "./kinds";
import { withdrawing as newestToWithdraw } from "./model";
import { sealOf } from "../lib/seal";
import { WithdrawPage } from "./views/withdraw";

const path = "/desk/publications/:kind/:subject/withdraw";

async function seen(c: Context<App, typeof path>) {
  const { kind, subject } = c.req.param();
  const { page, viewer, revisions } = await load(c, () => ({
    revisions: allRevisions(sql`${kind}`, sql`${subject}`),
  }));
  authorize(viewer, "publication.withdraw");
  if (!kinds.some((one) => one === kind) || revisions.length === 0) throw new Stopped("notFound");
  return { page, viewer, revisions, newest: newestToWithdraw(revisions) };
}

/** Where a publication is withdrawn. */
export const withdrawing = new Hono<App>();

withdrawing.get(path, async (c) => {
  const { page, newest } = await seen(c);
  return show(c, <WithdrawPage page={page} form={blank()} newest={newest} />);
});

withdrawing.post(path, async (c) => {
  const typed = await submitted(c);
  const { page, viewer, revisions, newest } = await seen(c);
  const checked = check(withdrawal, typed);
  if (!checked.ok)
    return show(
      c,
      <WithdrawPage page={page} form={faulty(typed, checked.faults)} newest={newest} />,
      422,
    );
  const id = newId();
  const left = leftBy(checked.values.withdrawal, revisions, page.now);
  const change = withdraw(
    id,
    revisions,
    checked.values,
    { ...left, sha512: sealOf(left.content) },
    { accountId: viewer.id, now: page.now },
  );
  const answer = await done(c, paths[page.lang].draft(id), change);
  forgetPages();
  return answer;
});
