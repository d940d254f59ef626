import { type Context, Hono } from "hono";
import { type Sql, sql } from "../db/sql";
import type { App } from "../env";
import { type Instant, dayOf } from "../lib/clock";
import { Stopped } from "../lib/errors";
import { type FormState, type Typed, blank, fault, faulty } from "../lib/form";
import { paths } from "../paths";
import { authorize } from "../policy";
import { lead, show, write } from "../web/answer";
import { comingIn, dropToken, keepToken, tokenOf } from "../web/cookies";
import { load } from "../web/load";
import { submitted } from "../web/submitted";
import { changePassword, signOutEverywhere } from "./changes";
import { commonPasswords } from "./common-passwords";
import { newPasswordFaults } from "./forms";
import { hashPassword, isPassword } from "./passwords";
import { passwordOf, rolesOf, sessionsOf } from "./queries";
import { renewed } from "./renewal";
import { closedEverywhere } from "./sessions";
import { changeKey, countAttempt, forget } from "./throttle";
import { hashOf } from "./tokens";
import { MyAccount } from "./views/my-account";

export const ownRoutes = new Hono<App>();

const ownPage = (me: Sql, now: Instant) => ({
  held: rolesOf(me, dayOf(now)),
  sessions: sessionsOf(me, now),
});

const thisSession = (c: Context<App>) => hashOf(tokenOf(c) ?? "");

ownRoutes.get("/desk/account", async (c) => {
  const { viewer, ...own } = await load(c, (me) => ownPage(me, c.var.now));
  authorize(viewer, "desk.read");
  return show(c, <MyAccount {...own} viewer={viewer} current={thisSession(c)} form={blank()} />);
});

/** The faults of a change of password: the new one's first, so that the old one is not hashed in vain. */
async function faultsIn(
  typed: Typed,
  { email, secret, pepper }: { email: string; secret: string | undefined; pepper: string },
): Promise<FormState["faults"]> {
  const { current = "" } = typed;
  const faults = newPasswordFaults(typed, { email, common: await commonPasswords() });
  if (current === "") return { current: [fault("required")], ...faults };
  if (Object.keys(faults).length > 0 || (await isPassword(current, secret, pepper))) return faults;
  return { current: [fault("passwordWrong")] };
}

ownRoutes.post("/desk/account/password", async (c) => {
  const { now } = c.var;
  const typed = await submitted(c);
  const { viewer, kept, attempt, ...own } = await load(c, (me) => ({
    ...ownPage(me, now),
    kept: passwordOf(me),
    attempt: countAttempt(changeKey(me), now, sql`${me} IS NOT NULL`),
  }));
  authorize(viewer, "desk.read");
  if (!attempt) throw new Stopped("tooMany");
  const pepper = c.env.PEPPER;
  const faults = await faultsIn(typed, { email: viewer.email, secret: kept?.secret, pepper });
  if (Object.keys(faults).length > 0) {
    const form = faulty(typed, faults);
    const page = { ...own.page, path: paths.ja.myAccount() };
    const view = { ...own, page, viewer, form, current: thisSession(c) };
    return show(c, <MyAccount {...view} />, 422);
  }
  const secret = await hashPassword(typed["password"] ?? "", pepper);
  const session = await renewed(viewer.id, comingIn(c));
  const settled = [forget(changeKey(sql`${viewer.id}`)), ...session.statements];
  const change = changePassword(viewer.id, secret, now, settled);
  const location = paths[c.var.lang].myAccount();
  await write(c, location, [change]);
  keepToken(c, session.token);
  return lead(c, location, [change]);
});

ownRoutes.post("/desk/account/sessions", async (c) => {
  const { viewer } = await load(c, () => ({}));
  authorize(viewer, "desk.read");
  const change = signOutEverywhere(viewer.id, await closedEverywhere(viewer.id, c.var.now));
  const location = paths[c.var.lang].signIn();
  await write(c, location, [change]);
  dropToken(c);
  return lead(c, location, [change]);
});
