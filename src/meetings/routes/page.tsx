import { Hono } from "hono";
import type { Viewer } from "../../accounts/model";
import type { AgendaItem } from "../../agenda/model";
import { presentedAgenda } from "../../agenda/present";
import { type Sight, isInSight } from "../../agenda/model/sight";
import { meetingHistory, presenters } from "../../agenda/queries";
import type { App } from "../../env";
import { dayOf } from "../../lib/clock";
import { found } from "../../lib/errors";
import type { Minutes } from "../../minutes/model";
import { type ToPublish, handoutsToPublishOf } from "../../handouts/public-queries";
import { isHeld, isSettled } from "../../minutes/model/rules";
import { minutesOf } from "../../minutes/queries";
import { agendaMade } from "../../publication/agenda-queries";
import { isAgendaAhead } from "../../publication/present";
import { authorize, can } from "../../policy";
import { told } from "../../record/present";
import { show } from "../../web/answer";
import { load } from "../../web/load";
import { type Meeting, gathers } from "../model";
import { type Confided, isToldOf } from "../model/telling";
import { turnOf } from "../model/turn";
import type { FileRow } from "../../retention/model";
import { filesOf } from "../../retention/queries";
import { fileOf } from "../../retention/model/files";
import { bodyById, bodyOfMeeting } from "../queries";
import { MeetingPage } from "../views/meeting-page";
import { circulationFigures, figuresOf, gathering } from "./gathering";

export const page = new Hono<App>();

/** How many proposals wait, for whoever answers them. */
const waitingFor = (viewer: Viewer, proposals: number) =>
  can(viewer, "agenda.write") ? proposals : null;

const sightOf = (viewer: Viewer): Sight => ({
  all: can(viewer, "agenda.write") || can(viewer, "record.read"),
  answersFor: (organizationId) => can(viewer, "agenda.propose", { organizationId }),
});

/** How long the meeting's own file is kept, for whoever may read of it; null while the meeting has no day. */
const keptFor = (viewer: Viewer, [file]: readonly FileRow[]) =>
  file && can(viewer, "retention.read") ? fileOf(file) : null;

/** The subjects whose history the viewer may read: the meeting, and the items in sight. */
const subjectsFor = (viewer: Viewer, meetingId: string, items: readonly AgendaItem[]) => {
  const sight = sightOf(viewer);
  const seen = items.filter((item) => isInSight(item, sight)).map(({ id }) => id);
  return new Set([meetingId, ...seen]);
};

/** Whether the record is the viewer's to edit: until minutes that rest on it are settled. */
const mayEdit = (viewer: Viewer, minutes: Pick<Minutes, "state"> | undefined): boolean =>
  can(viewer, "meeting.run") && !isSettled(minutes);

/** Whether the meeting's minutes are there for the viewer to open. */
const mayReadMinutes = (
  viewer: Viewer,
  meeting: Meeting,
  minutes: Pick<Minutes, "state"> | undefined,
): boolean =>
  isHeld(meeting) &&
  can(viewer, minutes?.state === "settled" ? "minutes.readSettled" : "minutes.read");

/** Whether the viewer may read what is drafted, where it still is: its events quote it. */
const mayReadDraft = (viewer: Viewer, minutes: Pick<Minutes, "state"> | undefined): boolean =>
  minutes?.state !== "drafting" || can(viewer, "minutes.draft") || can(viewer, "record.read");

/** What the viewer may be told of beside what everybody on the desk is. */
const confidedTo = (
  viewer: Viewer,
  meeting: Meeting,
  minutes: Pick<Minutes, "state"> | undefined,
): Confided => ({
  retention: can(viewer, "retention.read"),
  minutes: mayReadMinutes(viewer, meeting, minutes) && mayReadDraft(viewer, minutes),
  publication: can(viewer, "publication.read"),
});

/** How many handouts may be public by now and are not. */
const countIn = ([one]: readonly Pick<ToPublish, "count">[]): number => one?.count ?? 0;

page.get("/desk/meetings/:id", async (c) => {
  const id = c.req.param("id");
  const {
    page: asked,
    viewer,
    ...stored
  } = await load(c, () => ({
    ...gathering(id, dayOf(c.var.now)),
    body: bodyById(bodyOfMeeting(id)),
    presenters: presenters(),
    history: meetingHistory(id),
    files: filesOf(id),
    minutes: minutesOf(id),
    toPublish: handoutsToPublishOf(id, c.var.now),
    ...agendaMade(id),
  }));
  authorize(viewer, "meeting.read");
  const meeting = found(stored.meeting);
  const { lang, today, now } = asked;
  const figures = figuresOf(meeting, stored, today);
  const circulation = circulationFigures(stored, now, today);
  const subjects = subjectsFor(viewer, id, stored.items);
  const confided = confidedTo(viewer, meeting, stored.minutes);
  return show(
    c,
    <MeetingPage
      page={asked}
      meeting={meeting}
      bodyName={(lang === "en" && stored.body?.nameEn) || (stored.body?.name ?? "")}
      charter={stored.charter}
      turn={turnOf(meeting, now, stored.changes, {
        goingRound: circulation,
        areMinutesOpen: figures.unsettledMinutes,
      })}
      circulation={gathers(meeting.format) ? null : (circulation ?? "none")}
      kept={keptFor(viewer, stored.files)}
      changes={stored.changes}
      agenda={presentedAgenda(meeting, stored.items, stored.tenures, stored.presenters, lang)}
      proposals={waitingFor(viewer, figures.proposals)}
      attendance={figures.summary}
      history={told(
        stored.history.filter(
          ({ subjectId, name }) => subjects.has(subjectId) && isToldOf(name, confided),
        ),
        lang,
      )}
      mayReadMinutes={mayReadMinutes(viewer, meeting, stored.minutes)}
      mayRun={can(viewer, "meeting.run")}
      mayEdit={mayEdit(viewer, stored.minutes)}
      mayPrepare={can(viewer, "publication.prepare")}
      toPublish={countIn(stored.toPublish)}
      isAgendaAhead={isAgendaAhead(
        { ...stored, body: found(stored.body), meeting, items: stored.listed },
        stored.published,
        today,
      )}
    />,
  );
});
