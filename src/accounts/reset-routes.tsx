import { type Context, Hono } from "hono";
import { read } from "../db/read";
import type { App } from "../env";
import { type FormState, blank } from "../lib/form";
import { paths } from "../paths";
import { lead, show } from "../web/answer";
import { doorPage } from "../web/page";
import { submitted } from "../web/submitted";
import { isFirstUse, passwordIn } from "./link-routes";
import { resetPassword } from "./reset-changes";
import type { PasswordReset } from "./reset-model";
import { resetBehind } from "./reset-queries";
import { closedEverywhere } from "./sessions";
import { forgiven } from "./throttle";
import { hashOf } from "./tokens";
import { LinkGone } from "./views/link-gone";
import { ResetPassword } from "./views/reset-password";

export const resetRoutes = new Hono<App>();

const behind = async (c: Context<App>, token: string) => {
  const query = resetBehind(hashOf(token), c.var.now);
  const { reset } = await read(c.env.DB, { reset: query });
  return reset;
};

const gone = (c: Context<App>) =>
  show(c, <LinkGone page={doorPage(c)} kind="passwordReset" />, 404);

const choosing = (
  c: Context<App>,
  of: { reset: PasswordReset; token: string; form: FormState },
  status: 200 | 422 = 200,
) => show(c, <ResetPassword page={doorPage(c)} {...of} />, status);

resetRoutes.get("/password-reset/:token", async (c) => {
  const token = c.req.param("token");
  const reset = await behind(c, token);
  return reset ? choosing(c, { reset, token, form: blank() }) : gone(c);
});

resetRoutes.post("/password-reset/:token", async (c) => {
  const token = c.req.param("token");
  const typed = await submitted(c);
  const reset = await behind(c, token);
  if (!reset) return gone(c);
  const chosen = await passwordIn(typed, reset.email, c.env.PEPPER);
  if (!chosen.ok) return choosing(c, { reset, token, form: chosen.form }, 422);

  const { accountId, emailKey } = reset;
  const ending = [...(await closedEverywhere(accountId, c.var.now)), ...forgiven(emailKey)];
  const change = resetPassword(reset, chosen.secret, c.var.now, ending);
  if (!(await isFirstUse(c, accountId, change))) return gone(c);
  return lead(c, paths[c.var.lang].signIn(), [change]);
});
