import type { Context } from "hono";
import type { Viewer } from "../../accounts/model";
import type { App } from "../../env";
import { found } from "../../lib/errors";
import type { Page } from "../../lib/page";
import type { Meeting } from "../../meetings/model";
import { bodyOfMeeting, meetingById } from "../../meetings/queries";
import { paths } from "../../paths";
import { standingOn } from "../../roster/model";
import { councilId, seatTenures, theCouncil } from "../../roster/queries";
import { load } from "../../web/load";
import { meetingTitle } from "../../words/meeting";
import type { Place } from "../changes";
import type { Presenter } from "../model";
import { existingOn } from "../model/presenters";
import { words } from "../page-words";
import { presenterOptions } from "../present";
import { presenters } from "../queries";
import type { Home } from "../views/item-layout";

/** Where a new item would go, and what may be chosen for it. */
export interface Start {
  readonly page: Page;
  readonly viewer: Viewer;
  readonly home: Home;
  readonly meeting: Meeting | null;
  readonly presenters: readonly Presenter[];
  readonly options: ReturnType<typeof presenterOptions>;
  /** The list that it will stand in. */
  readonly list: string;
  readonly place: (id: string) => Place;
}

/** Opens the place for a new item: the meeting in the address, or the backlog. Throws 404 for a meeting that is not there. */
export async function started(c: Context<App>): Promise<Start> {
  const meetingId = c.req.param("id");
  const { page, viewer, ...stored } = await load(c, () => ({
    meeting: meetingById(meetingId ?? ""),
    council: theCouncil(),
    tenures: seatTenures(meetingId === undefined ? councilId() : bodyOfMeeting(meetingId)),
    presenters: presenters(),
  }));
  const meeting = meetingId === undefined ? null : found(stored.meeting);
  const bodyId = meeting?.bodyId ?? found(stored.council).id;
  const day = meeting?.day ?? page.today;
  const w = words[page.lang];
  const to = paths[page.lang];
  return {
    page,
    viewer,
    meeting,
    home: meeting && { id: meeting.id, name: meetingTitle(page.lang, meeting.number) },
    presenters: stored.presenters,
    options: presenterOptions(
      { seats: standingOn(stored.tenures, day), organizations: existingOn(stored.presenters, day) },
      { seats: w.presentersSeats, organizations: w.presentersOrganizations },
      page.lang,
    ),
    list: meeting ? to.agenda(meeting.id) : to.backlog(),
    place: (id) => ({ id, bodyId, meeting, at: page.now }),
  };
}
