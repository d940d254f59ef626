import type { Viewer } from "../../accounts/model";
import { summaryOf } from "../../attendance/model/quorum";
import { attendanceOf, charterInForce } from "../../attendance/queries";
import type { Results } from "../../db/read";
import type { Day } from "../../lib/clock";
import { found } from "../../lib/errors";
import type { Page } from "../../lib/page";
import { gathers, isOpen } from "../../meetings/model";
import { isToldOf } from "../../meetings/model/telling";
import { bodyById, bodyOfMeeting, meetingById } from "../../meetings/queries";
import { agendaMade } from "../../publication/agenda-queries";
import { isAgendaAhead } from "../../publication/present";
import { can } from "../../policy";
import { told } from "../../record/present";
import { standingOn } from "../../roster/model";
import { seatTenures } from "../../roster/queries";
import { AttendanceSummary } from "../../ui/attendance-summary";
import { MeetingState } from "../../ui/meeting-state";
import { MeetingSteps } from "../../ui/meeting-steps";
import { MeetingWhen } from "../../ui/meeting-when";
import { meetingTitle } from "../../words/meeting";
import { paths } from "../../paths";
import { onAgenda } from "../model";
import type { Desk } from "../model/desk";
import { organizationName } from "../model/presenters";
import { timetable } from "../model/timetable";
import { presentersOf } from "../present";
import { backlogOf, itemsOf, meetingHistory, orderOf, presenters } from "../queries";
import { AgendaPage } from "../views/agenda-page";
import { inSight, named, permitsFor } from "./sight";

/** Everything on the agenda's page, in one batch. */
export const sheetOf = (meetingId: string, today: Day) => ({
  meeting: meetingById(meetingId),
  items: itemsOf(meetingId),
  order: orderOf(meetingId),
  tenures: seatTenures(bodyOfMeeting(meetingId)),
  presenters: presenters(),
  backlog: backlogOf(bodyOfMeeting(meetingId)),
  answers: attendanceOf(meetingId),
  charter: charterInForce(meetingId, today),
  history: meetingHistory(meetingId),
  body: bodyById(bodyOfMeeting(meetingId)),
  ...agendaMade(meetingId),
});

export type Sheet = Results<ReturnType<typeof sheetOf>>;

/** The agenda as the viewer may see it. */
function deskOf(page: Page, viewer: Viewer, sheet: Sheet): Desk {
  const meeting = found(sheet.meeting);
  const standing = standingOn(sheet.tenures, meeting.day ?? page.today);
  const items = inSight(viewer, sheet.items, standing);
  return {
    timetable: timetable(onAgenda(items), meeting),
    presenters: presentersOf(items, sheet.tenures, sheet.presenters, page.lang),
    proposals: named(items, sheet.presenters, (one) => organizationName(one, page.lang)),
    permits: permitsFor(viewer, meeting),
  };
}

const attendanceIn = (page: Page, sheet: Sheet) => {
  const meeting = found(sheet.meeting);
  if (!gathers(meeting.format)) return null;
  const standing = standingOn(sheet.tenures, meeting.day ?? page.today);
  const summary = summaryOf(sheet.charter, standing, sheet.answers);
  return (
    <AttendanceSummary
      page={page}
      {...summary}
      isPast={!isOpen(meeting)}
      href={paths[page.lang].attendance(meeting.id)}
    />
  );
};

/** Of the meeting and its items; minutes and retention are no matter of the agenda. */
const historyIn = (page: Page, viewer: Viewer, sheet: Sheet) => {
  const seen = new Set(inSight(viewer, sheet.items, []).map(({ id }) => id));
  const publication = can(viewer, "publication.read");
  const entries = sheet.history.filter(
    ({ subjectId, name }) =>
      (subjectId === sheet.meeting?.id || seen.has(subjectId)) &&
      isToldOf(name, { minutes: false, retention: false, publication }),
  );
  return told(entries, page.lang);
};

/** Whether the agenda is ahead of what is public, for whoever publishes it. */
const isAhead = (page: Page, viewer: Viewer, sheet: Sheet): boolean =>
  can(viewer, "publication.prepare") &&
  isAgendaAhead(
    { ...sheet, body: found(sheet.body), meeting: found(sheet.meeting), items: sheet.listed },
    sheet.published,
    page.today,
  );

/** The agenda's page; `isStale` where somebody else put it in order first. Throws 404 without the meeting. */
export function drawn(page: Page, viewer: Viewer, sheet: Sheet, isStale = false) {
  const meeting = found(sheet.meeting);
  return (
    <AgendaPage
      page={page}
      meetingId={meeting.id}
      meeting={meetingTitle(page.lang, meeting.number)}
      isPast={!isOpen(meeting)}
      when={<MeetingWhen page={page} meeting={meeting} />}
      chip={<MeetingState page={page} state={meeting.state} />}
      steps={<MeetingSteps page={page} state={meeting.state} />}
      desk={deskOf(page, viewer, sheet)}
      orderVersion={sheet.order?.version ?? 0}
      isStale={isStale}
      isAhead={isAhead(page, viewer, sheet)}
      backlog={sheet.backlog.filter(({ state }) => state === "taken").length}
      attendance={attendanceIn(page, sheet)}
      history={historyIn(page, viewer, sheet)}
    />
  );
}
