import { type Context, Hono } from "hono";
import { read } from "../db/read";
import type { App } from "../env";
import { type FormState, blank } from "../lib/form";
import { newId } from "../lib/id";
import { paths } from "../paths";
import { lead, show } from "../web/answer";
import { comingIn, keepDeviceMark, keepToken } from "../web/cookies";
import { doorPage } from "../web/page";
import { submitted } from "../web/submitted";
import { join } from "./changes";
import { markOf } from "./devices";
import { isFirstUse, passwordIn } from "./link-routes";
import type { Invitation } from "./model";
import { invitationBehind } from "./queries";
import { openedInstead } from "./renewal";
import { hashOf } from "./tokens";
import { LinkGone } from "./views/link-gone";
import { Welcome } from "./views/welcome";
import { roleFacts } from "./words";

export const invitationRoutes = new Hono<App>();

const behind = async (c: Context<App>, token: string) => {
  const query = invitationBehind(hashOf(token), c.var.now);
  const { invitation } = await read(c.env.DB, { invitation: query });
  return invitation;
};

const gone = (c: Context<App>) => show(c, <LinkGone page={doorPage(c)} kind="invitation" />, 404);

const welcome = (
  c: Context<App>,
  of: { invitation: Invitation; token: string; form: FormState },
  status: 200 | 422 = 200,
) => show(c, <Welcome page={doorPage(c)} {...of} />, status);

invitationRoutes.get("/invitation/:token", async (c) => {
  const token = c.req.param("token");
  const invitation = await behind(c, token);
  return invitation ? welcome(c, { invitation, token, form: blank() }) : gone(c);
});

invitationRoutes.post("/invitation/:token", async (c) => {
  const token = c.req.param("token");
  const typed = await submitted(c);
  const invitation = await behind(c, token);
  if (!invitation) return gone(c);
  const chosen = await passwordIn(typed, invitation.email, c.env.PEPPER);
  if (!chosen.ok) return welcome(c, { invitation, token, form: chosen.form }, 422);

  const accountId = newId();
  const session = await openedInstead(accountId, comingIn(c));
  const joining = {
    accountId,
    grantId: newId(),
    secret: chosen.secret,
    at: c.var.now,
    facts: roleFacts(invitation),
  };
  const change = join(invitation, joining, session.statements);
  if (!(await isFirstUse(c, accountId, change))) return gone(c);
  keepToken(c, session.token);
  keepDeviceMark(c, markOf(invitation.email, c.env.PEPPER));
  return lead(c, paths[c.var.lang].desk(), [change]);
});
