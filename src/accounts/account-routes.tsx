import { type Context, Hono } from "hono";
import type { App } from "../env";
import { type Instant, dayOf } from "../lib/clock";
import { found } from "../lib/errors";
import { blank, faulty } from "../lib/form";
import { newId } from "../lib/id";
import { paths } from "../paths";
import { authorize } from "../policy";
import type { Change } from "../record/change";
import { told } from "../record/present";
import { done, lead, show, write } from "../web/answer";
import { comingIn, keepToken } from "../web/cookies";
import { load } from "../web/load";
import { linkTo } from "../web/origin";
import { submitted, versionIn } from "../web/submitted";
import { endRole, grantRole, restore, suspend, unlock } from "./changes";
import { choices } from "./choice-queries";
import { checkGrant } from "./forms";
import { newLink } from "./links";
import { endable, mayReceive, maySuspend } from "./model";
import { accountPage } from "./queries";
import { renewed } from "./renewal";
import { offerReset } from "./reset-changes";
import { mayOfferReset, resetHours } from "./reset-model";
import { closedEverywhere } from "./sessions";
import { forgiven } from "./throttle";
import { AccountPage } from "./views/account";
import { LinkOnce } from "./views/link-once";
import { roleFacts } from "./words";

export const accountRoutes = new Hono<App>();

const everything = (id: string, now: Instant) => ({
  ...accountPage(id, dayOf(now)),
  ...choices(dayOf(now)),
});

accountRoutes.get("/desk/accounts/:id", async (c) => {
  const loaded = await load(c, () => everything(c.req.param("id"), c.var.now));
  authorize(loaded.viewer, "account.read");
  const account = found(loaded.account);
  const history = told(loaded.history, c.var.lang);
  const view = { ...loaded, account, history, isOwn: loaded.viewer.id === account.id };
  return show(c, <AccountPage {...view} form={blank()} />);
});

/** Loads the account that a form is about, in the version that the form was made from. */
async function loadAccount(c: Context<App>, id: string) {
  const typed = await submitted(c);
  const loaded = await load(c, () => everything(id, c.var.now));
  authorize(loaded.viewer, "account.manage");
  const account = { ...found(loaded.account), version: versionIn(typed) };
  const history = told(loaded.history, c.var.lang);
  const page = { ...loaded.page, path: paths.ja.account(id) };
  return { ...loaded, page, typed, account, history, isOwn: loaded.viewer.id === id };
}

/** Ends the sessions that knew nothing of a change of roles; administrators go on in a new one of their own. */
const endSessions = async (c: Context<App>, id: string, isOwn: boolean) =>
  isOwn
    ? renewed(id, comingIn(c))
    : { token: null, statements: await closedEverywhere(id, c.var.now) };

async function doneWith(c: Context<App>, id: string, change: Change, token: string | null) {
  const location = paths[c.var.lang].account(id);
  await write(c, location, [change]);
  if (token !== null) keepToken(c, token);
  return lead(c, location, [change]);
}

accountRoutes.post("/desk/accounts/:id/grants", async (c) => {
  const id = c.req.param("id");
  const loaded = await loadAccount(c, id);
  const { typed, account, held } = loaded;
  const checked = checkGrant(typed, loaded);
  if (!checked.ok)
    return show(c, <AccountPage {...loaded} form={faulty(typed, checked.faults)} />, 422);
  const { role, ...place } = checked.values;
  mayReceive(held, role, place);
  const { token, statements } = await endSessions(c, id, loaded.isOwn);
  const grant = { ...place, id: newId(), role, personId: null, grantedAt: c.var.now };
  const facts = roleFacts(checked.values);
  return doneWith(c, id, grantRole(account, grant, facts, statements), token);
});

accountRoutes.post("/desk/accounts/:id/grants/:grantId/end", async (c) => {
  const { id, grantId } = c.req.param();
  const { account, held, isOwn } = await loadAccount(c, id);
  const grant = endable(held, grantId, isOwn);
  const { token, statements } = await endSessions(c, id, isOwn);
  const change = endRole(account, grant, c.var.now, roleFacts(grant), statements);
  return doneWith(c, id, change, token);
});

accountRoutes.post("/desk/accounts/:id/state", async (c) => {
  const id = c.req.param("id");
  const { typed, account, isOwn } = await loadAccount(c, id);
  const location = paths[c.var.lang].account(id);
  if (typed["to"] === "active") return done(c, location, restore(account));
  maySuspend(isOwn);
  const ending = await closedEverywhere(id, c.var.now);
  return done(c, location, suspend(account, c.var.now, ending));
});

accountRoutes.post("/desk/accounts/:id/unlock", async (c) => {
  const id = c.req.param("id");
  const { account } = await loadAccount(c, id);
  return done(c, paths[c.var.lang].account(id), unlock(account, forgiven(account.emailKey)));
});

accountRoutes.post("/desk/accounts/:id/password-reset", async (c) => {
  const { now, lang } = c.var;
  const { viewer, page, account, isOwn } = await loadAccount(c, c.req.param("id"));
  mayOfferReset(account, isOwn);
  const { token, kept } = newLink(now, resetHours);
  const back = paths[lang].account(account.id);
  const offer = { ...kept, id: newId(), offeredBy: viewer.id };
  await write(c, back, [offerReset(account, offer)]);
  const link = linkTo(c, paths[lang].passwordReset(token));
  const view = { page, name: account.name, link, back };
  return show(c, <LinkOnce {...view} kind="passwordReset" />);
});
