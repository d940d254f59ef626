import { Hono } from "hono";
import type { App } from "../../env";
import { linesFor } from "../../handouts/model/sight";
import { printed } from "../../handouts/present";
import { handoutsOf, versionsOfMeeting } from "../../handouts/queries";
import { found } from "../../lib/errors";
import { gathers } from "../../meetings/model";
import { bodyById, bodyOfMeeting, meetingById } from "../../meetings/queries";
import { authorize, handoutRights } from "../../policy";
import { seatTenures } from "../../roster/queries";
import { MeetingWhen } from "../../ui/meeting-when";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { meetingTitle } from "../../words/meeting";
import { presentedAgenda } from "../present";
import { itemsOf, presenters } from "../queries";
import { PrintPage } from "../views/print-page";

export const print = new Hono<App>();

print.get("/desk/meetings/:id/agenda/print", async (c) => {
  const id = c.req.param("id");
  const { page, viewer, ...stored } = await load(c, () => ({
    meeting: meetingById(id),
    body: bodyById(bodyOfMeeting(id)),
    items: itemsOf(id),
    tenures: seatTenures(bodyOfMeeting(id)),
    presenters: presenters(),
    handouts: handoutsOf(id),
    versions: versionsOfMeeting(id),
  }));
  authorize(viewer, "agenda.read");
  const meeting = found(stored.meeting);
  const { lang } = page;
  const { rows } = presentedAgenda(meeting, stored.items, stored.tenures, stored.presenters, lang);
  const lines = linesFor(stored.handouts, stored.versions, handoutRights(viewer));
  return show(
    c,
    <PrintPage
      page={page}
      meetingId={id}
      meeting={meetingTitle(lang, meeting.number)}
      bodyName={(lang === "en" && stored.body?.nameEn) || (stored.body?.name ?? "")}
      when={meeting.day && <MeetingWhen page={page} meeting={meeting} />}
      place={meeting.place}
      isCirculated={!gathers(meeting.format)}
      items={rows}
      handouts={printed(lines, lang)}
      hasDiscussion={rows.some(({ kind }) => kind === "discussion")}
    />,
  );
});
