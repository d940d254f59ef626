import { type Context, Hono } from "hono";
import { read } from "../db/read";
import type { App } from "../env";
import { Stopped } from "../lib/errors";
import { type FormState, blank, faulty } from "../lib/form";
import { newId } from "../lib/id";
import { paths } from "../paths";
import type { Change } from "../record/change";
import { commit, recorded } from "../record/commit";
import { lead, occasionOf, show } from "../web/answer";
import { comingIn, keepDeviceMark, keepToken } from "../web/cookies";
import { doorPage } from "../web/page";
import { submitted } from "../web/submitted";
import { join } from "./changes";
import { commonPasswords } from "./common-passwords";
import { markOf } from "./devices";
import { newPasswordFaults } from "./forms";
import type { Invitation } from "./model";
import { hashPassword } from "./passwords";
import { invitationBehind } from "./queries";
import { openedInstead } from "./renewal";
import { hashOf } from "./tokens";
import { InvitationGone } from "./views/invitation-gone";
import { Welcome } from "./views/welcome";
import { roleFacts } from "./words";

export const invitationRoutes = new Hono<App>();

const behind = async (c: Context<App>, token: string) => {
  const query = invitationBehind(hashOf(token), c.var.now);
  const { invitation } = await read(c.env.DB, { invitation: query });
  return invitation;
};

const gone = (c: Context<App>) => show(c, <InvitationGone page={doorPage(c)} />, 404);

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

/** Commits unless somebody used the invitation in the same moment. */
async function isJoined(c: Context<App>, accountId: string, change: Change): Promise<boolean> {
  try {
    await commit(c.env.DB, recorded({ ...occasionOf(c), accountId }, [change]));
    return true;
  } catch (error) {
    if (error instanceof Stopped && error.stop === "stale") return false;
    throw error;
  }
}

invitationRoutes.post("/invitation/:token", async (c) => {
  const token = c.req.param("token");
  const typed = await submitted(c);
  const invitation = await behind(c, token);
  if (!invitation) return gone(c);
  const about = { email: invitation.email, common: await commonPasswords() };
  const faults = newPasswordFaults(typed, about);
  if (Object.keys(faults).length > 0)
    return welcome(c, { invitation, token, form: faulty({}, faults) }, 422);

  const { PEPPER: pepper } = c.env;
  const secret = await hashPassword(typed["password"] ?? "", pepper);
  const accountId = newId();
  const session = await openedInstead(accountId, comingIn(c));
  const joining = {
    accountId,
    grantId: newId(),
    secret,
    at: c.var.now,
    facts: roleFacts(invitation),
  };
  const change = join(invitation, joining, session.statements);
  if (!(await isJoined(c, accountId, change))) return gone(c);
  keepToken(c, session.token);
  keepDeviceMark(c, markOf(invitation.email, pepper));
  return lead(c, paths[c.var.lang].desk(), [change]);
});
