import { Hono } from "hono";
import type { App } from "../env";
import { dayOf } from "../lib/clock";
import { type FormState, blank, fault, faulty } from "../lib/form";
import { newId } from "../lib/id";
import { paths } from "../paths";
import { authorize } from "../policy";
import { show, write } from "../web/answer";
import { load } from "../web/load";
import { linkTo } from "../web/origin";
import { submitted } from "../web/submitted";
import { invite } from "./changes";
import { choices } from "./choice-queries";
import { checkInvitation } from "./forms";
import { newLink } from "./links";
import { emailKeyOf, invitationHours } from "./model";
import { accountList, accountWith, accountsShown, openInvitations } from "./queries";
import { Accounts } from "./views/accounts";
import { Invite } from "./views/invite";
import { LinkOnce } from "./views/link-once";

export const adminRoutes = new Hono<App>();

adminRoutes.get("/desk/accounts", async (c) => {
  const after = c.req.query("after") ?? "";
  const { viewer, page, accounts, invitations } = await load(c, () => ({
    accounts: accountList(after, dayOf(c.var.now)),
    invitations: openInvitations(c.var.now),
  }));
  authorize(viewer, "account.read");
  const shown = accounts.slice(0, accountsShown);
  const next = accounts.length > shown.length ? (shown.at(-1)?.id ?? null) : null;
  const view = { page, accounts: shown, invitations, isFirst: after === "", next };
  return show(c, <Accounts {...view} />);
});

adminRoutes.get("/desk/accounts/invite", async (c) => {
  const { viewer, page, ...offered } = await load(c, () => choices(dayOf(c.var.now)));
  authorize(viewer, "account.manage");
  return show(c, <Invite page={page} offered={offered} form={blank()} />);
});

adminRoutes.post("/desk/accounts/invite", async (c) => {
  const { now, lang } = c.var;
  const typed = await submitted(c);
  const { viewer, page, taken, ...offered } = await load(c, () => ({
    ...choices(dayOf(now)),
    taken: accountWith(emailKeyOf(typed["email"] ?? "")),
  }));
  authorize(viewer, "account.manage");
  const again = (faults: FormState["faults"]) =>
    show(c, <Invite page={page} offered={offered} form={faulty(typed, faults)} />, 422);
  const checked = checkInvitation(typed, offered);
  if (!checked.ok) return again(checked.faults);
  if (taken) return again({ email: [fault("emailTaken")] });
  const { name, email, role, organizationId, seatId, personId } = checked.values;

  const { token, kept } = newLink(now, invitationHours);
  const change = invite({
    ...kept,
    id: newId(),
    name,
    email,
    role,
    organizationId,
    seatId,
    personId,
    invitedBy: viewer.id,
  });
  const back = paths[lang].accounts();
  await write(c, back, [change]);
  const link = linkTo(c, paths[lang].invitation(token));
  return show(c, <LinkOnce page={page} kind="invitation" name={name} link={link} back={back} />);
});
