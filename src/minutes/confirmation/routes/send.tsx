import { type Context, Hono } from "hono";
import type { App } from "../../../env";
import { type FormState, blank, check, contested, faulty } from "../../../lib/form";
import { paths } from "../../../paths";
import { authorize } from "../../../policy";
import { done, show } from "../../../web/answer";
import { submitted, versionIn } from "../../../web/submitted";
import { firstDue, sendForm } from "../forms";
import { mustBeSendable } from "../model";
import { dayChoices, dueAfter } from "../model/choices";
import { words } from "../secretariat-words";
import { sendDraft } from "../sending-changes";
import { SendPage } from "../views/send-page";
import { opened } from "./opening";

export const sending = new Hono<App>();

const address = "/desk/meetings/:id/minutes/send";

async function openedDraft(c: Context<App>) {
  const at = await opened(c);
  authorize(at.viewer, "minutes.settle");
  const speeches = at.sheet.remarks.filter(({ seatId }) => seatId !== null);
  mustBeSendable(at.sheet.minutes, speeches.length);
  return { ...at, speeches: speeches.length, to: new Set(speeches.map(({ seatId }) => seatId)) };
}

/** The posts of the seats that nobody holds or answers for today. */
const unansweredIn = ({ page, sheet, seats, to }: Awaited<ReturnType<typeof openedDraft>>) => {
  const known = new Set(sheet.speakers.map(({ seatId }) => seatId));
  return [...seats.values()]
    .filter(({ seatId }) => to.has(seatId) && !known.has(seatId))
    .map(({ post }) => post[page.lang]);
};

const draw = (at: Awaited<ReturnType<typeof openedDraft>>, form: FormState) => (
  <SendPage
    page={at.page}
    meeting={at.of}
    minutes={at.sheet.minutes}
    speeches={at.speeches}
    seats={at.to.size}
    nobody={unansweredIn(at)}
    choices={dayChoices(at.page.today, at.sheet.holidays)}
    form={form}
  />
);

sending.get(address, async (c) => {
  const at = await openedDraft(c);
  const message = words[at.page.lang].firstMessage;
  return show(c, draw(at, blank({ ...firstDue, message, silence: "yes" })));
});

sending.post(address, async (c) => {
  const typed = await submitted(c);
  const at = await openedDraft(c);
  const { page, sheet, of, speeches } = at;
  if (versionIn(typed) !== sheet.minutes.version)
    return show(c, draw(at, contested(typed, {})), 409);
  const checked = check(sendForm, typed);
  if (!checked.ok) return show(c, draw(at, faulty(typed, checked.faults)), 422);
  const { days, time, message, silence: silenceIsConsent } = checked.values;
  const due = dueAfter(page.today, Number(days), time, sheet.holidays);
  const what = { due, message: message ?? "", silenceIsConsent };
  return done(
    c,
    paths[page.lang].minutesBoard(of.id),
    sendDraft(of, sheet.minutes, speeches, what, c.var.now),
  );
});
