import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { type FormState, blank, faulty } from "../../lib/form";
import { newId } from "../../lib/id";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { leadSaying, show, write } from "../../web/answer";
import { submitted } from "../../web/submitted";
import { type Place, askHandout, numbered } from "../changes";
import { words } from "../form-words";
import { type AskValues, checkAsk } from "../forms";
import { nextNumbers } from "../model/next-numbers";
import type { Submitter } from "../model/shapes";
import { mustBeArrangeable } from "../model/steps";
import { organizationOf } from "../present";
import { AskPage } from "../views/ask-page";
import { type OpenedPacket, contextOf, openedPacket } from "./opening";
import { itemOptions, submitterOptions } from "./options";

export const ask = new Hono<App>();

const ministriesOf = ({ submitters }: OpenedPacket) =>
  submitters.filter(({ isMinistry }) => isMinistry);

const askPage = (at: OpenedPacket, form: FormState) => (
  <AskPage
    page={at.page}
    home={at.meeting}
    form={form}
    items={itemOptions(at.items, at.page.lang)}
    ministries={submitterOptions(ministriesOf(at), at.page.lang)}
  />
);

async function opened(c: Context<App>) {
  const at = await openedPacket(c);
  authorize(at.viewer, "handout.arrange");
  mustBeArrangeable(at.meeting);
  return at;
}

/** One paper asked of each ministry, in 建制順. */
function asked(at: OpenedPacket, ministries: readonly Submitter[], values: AskValues) {
  const { ministries: _, ...paper } = values;
  const place: Place = { meeting: at.meeting, at: at.page.now };
  const numbers = nextNumbers(at.handouts, values.itemId, ministries.length);
  return ministries.map((ministry, index) =>
    askHandout({ id: newId(), ministry, number: numbers[index] ?? null }, place, paper),
  );
}

ask.get("/desk/meetings/:id/handouts/ask", async (c) =>
  show(c, askPage(await opened(c), blank({ disclosure: "after_meeting" }))),
);

ask.post("/desk/meetings/:id/handouts/ask", async (c) => {
  const typed = await submitted(c);
  const at = await opened(c);
  const ministries = ministriesOf(at);
  const checked = checkAsk(typed, {
    ...contextOf(at),
    submitters: ministries.map(({ id }) => id),
  });
  if (!checked.ok) return show(c, askPage(at, faulty(typed, checked.faults)), 422);
  const chosen = ministries.filter(({ id }) => checked.values.ministries.includes(id));
  const changes = asked(at, chosen, checked.values);
  const { lang } = at.page;
  const location = paths[lang].handouts(at.meeting.id);
  await write(c, location, changes, [numbered(at.packet)]);
  const w = words[lang];
  const names = chosen.map((one) => organizationOf(one, lang)).join(w.between);
  return leadSaying(c, location, w.askedSaid(names, checked.values.title));
});
