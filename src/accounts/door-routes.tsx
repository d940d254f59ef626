import { type Context, Hono } from "hono";
import { sql } from "../db/sql";
import { read } from "../db/read";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import { type FormState, blank, fault, faulty } from "../lib/form";
import { paths } from "../paths";
import { commit, recorded } from "../record/commit";
import { occasionOf, show } from "../web/answer";
import {
  comingIn,
  deviceMarkIn,
  dropToken,
  keepDeviceMark,
  keepToken,
  tokenOf,
} from "../web/cookies";
import { safeNext } from "../web/next";
import { doorPage } from "../web/page";
import { submitted } from "../web/submitted";
import { failSignIn, signIn, signOut, upgrade } from "./changes";
import { isMarked, markOf } from "./devices";
import { checkSignIn } from "./forms";
import { type Credential, emailKeyOf } from "./model";
import { hashPassword, isPassword, needsUpgrade } from "./passwords";
import { credentialOf } from "./queries";
import { openedInstead } from "./renewal";
import { sessionBehind } from "./session-queries";
import { closed } from "./sessions";
import {
  accountKey,
  addressKey,
  countAttempt,
  countFrom,
  forget,
  justCounted,
  uncount,
} from "./throttle";
import { hashOf } from "./tokens";
import { SignIn } from "./views/sign-in";

export const doorRoutes = new Hono<App>();

const door = (c: Context<App>, form: FormState, status: 200 | 422 = 200) =>
  show(c, <SignIn page={doorPage(c)} form={form} />, status);

doorRoutes.get("/sign-in", (c) => door(c, blank({ next: c.req.query("next") ?? "" })));

/** Who may try: the attempt is counted first, for the address and for the account, whether there is one or not. */
async function attempted(c: Context<App>, emailKey: string) {
  const { now } = c.var;
  const address = c.req.header("cf-connecting-ip");
  const isKnownDevice = isMarked(deviceMarkIn(c), emailKey, c.env.PEPPER);
  const keys = { address: addressKey(address, now), account: accountKey(emailKey, isKnownDevice) };
  const { fromAddress, onAccount, credential } = await read(c.env.DB, {
    fromAddress: countFrom(keys.address, address !== undefined, now),
    onAccount: countAttempt(sql`${keys.account}`, now, justCounted),
    credential: credentialOf(emailKey),
  });
  if (!fromAddress || !onAccount) throw new Stopped("tooMany");
  return { keys, credential };
}

/** The credential, when the password is right and the account may be used here; always after one hash. */
async function proven(c: Context<App>, password: string, credential: Credential | undefined) {
  const isRight = await isPassword(password, credential?.secret, c.env.PEPPER);
  const isUsable =
    credential?.state === "active" && (!credential.isDemo || c.env.DEMO !== undefined);
  return isRight && isUsable ? credential : null;
}

/** A stronger hash of the same password, where today's parameters are others. */
const upgraded = async (c: Context<App>, password: string, { accountId, secret }: Credential) =>
  needsUpgrade(secret) ? [upgrade(accountId, await hashPassword(password, c.env.PEPPER))] : [];

doorRoutes.post("/sign-in", async (c) => {
  const typed = await submitted(c);
  const checked = checkSignIn(typed);
  if (!checked.ok) return door(c, faulty(typed, checked.faults), 422);
  const { email, password } = checked.values;
  const emailKey = emailKeyOf(email);
  const { keys, credential } = await attempted(c, emailKey);
  const own = await proven(c, password, credential);
  if (!own) {
    await commit(c.env.DB, recorded(occasionOf(c), [failSignIn(credential)]));
    return door(c, faulty(typed, { password: [fault("signInFailed")] }), 422);
  }
  const { accountId } = own;
  const session = await openedInstead(accountId, comingIn(c));
  const settled = [
    forget(keys.account),
    uncount(keys.address),
    ...(await upgraded(c, password, own)),
  ];
  const change = signIn(accountId, [...session.statements, ...settled]);
  await commit(c.env.DB, recorded({ ...occasionOf(c), accountId }, [change]));
  keepToken(c, session.token);
  keepDeviceMark(c, markOf(emailKey, c.env.PEPPER));
  return c.redirect(safeNext(typed["next"] ?? "", c.var.lang), 303);
});

doorRoutes.post("/sign-out", async (c) => {
  const token = tokenOf(c);
  if (token) {
    const { session } = await read(c.env.DB, { session: sessionBehind(hashOf(token), c.var.now) });
    const accountId = session?.accountId;
    const change = accountId && signOut(accountId, await closed(token, c.var.now));
    if (change) await commit(c.env.DB, recorded({ ...occasionOf(c), accountId }, [change]));
  }
  dropToken(c);
  // Not "cookies": the mark of a known device must stay.
  c.header("Clear-Site-Data", '"cache", "storage"');
  c.header("Cache-Control", "private, no-store");
  return c.redirect(paths[c.var.lang].home(), 303);
});
