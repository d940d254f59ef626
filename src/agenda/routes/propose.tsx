import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { type FormState, blank, faulty, fault } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { done, show } from "../../web/answer";
import { submitted } from "../../web/submitted";
import { checkProposal } from "../forms";
import { mustBeOpen } from "../model";
import { organizationName } from "../model/presenters";
import { proposeItem } from "../proposal-changes";
import { ProposePage } from "../views/propose-page";
import { proposersFor } from "./sight";
import { type Start, started } from "./starting";

export const propose = new Hono<App>();

const pageFor = (at: Start, organizations: ReturnType<typeof proposersFor>, form: FormState) => {
  const to = paths[at.page.lang];
  return (
    <ProposePage
      page={at.page}
      home={at.home}
      action={at.home ? to.propose(at.home.id) : to.proposeForLater()}
      form={form}
      organizations={organizations.map((one) => ({
        value: one.id,
        label: organizationName(one, at.page.lang),
      }))}
      presenters={at.options}
    />
  );
};

/** Where to propose, and for which organisations; the one typed, or the first, decides whether the viewer may. */
async function opened(c: Context<App>, organizationId?: string) {
  const at = await started(c);
  const organizations = proposersFor(at.viewer, at.presenters, at.page.today);
  const first = organizations[0]?.id ?? null;
  authorize(at.viewer, "agenda.propose", { organizationId: organizationId || first });
  mustBeOpen(at.meeting);
  return { at, organizations, first };
}

async function asked(c: Context<App>) {
  const { at, organizations, first } = await opened(c);
  const typed = organizations.length === 1 && first ? { organizationId: first } : {};
  return show(c, pageFor(at, organizations, blank(typed)));
}

async function proposed(c: Context<App>) {
  const typed = await submitted(c);
  const { at, organizations } = await opened(c, typed["organizationId"]);
  const by = organizations.find(({ id }) => id === typed["organizationId"]);
  const checked = checkProposal(
    typed,
    at.options.map(({ value }) => value),
  );
  const missing = by ? {} : { organizationId: [fault("required")] };
  if (!checked.ok || !by) {
    const faults = { ...missing, ...(checked.ok ? {} : checked.faults) };
    return show(c, pageFor(at, organizations, faulty(typed, faults)), 422);
  }
  return done(c, at.list, proposeItem(at.place(newId()), checked.values, by));
}

for (const path of ["/desk/meetings/:id/proposals/new", "/desk/backlog/propose"]) {
  propose.get(path, async (c) => asked(c));
  propose.post(path, async (c) => proposed(c));
}
