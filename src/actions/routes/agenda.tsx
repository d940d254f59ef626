import { type Context, Hono } from "hono";
import type { App } from "../../env";
import { Stopped, found, refused } from "../../lib/errors";
import { newId } from "../../lib/id";
import { openMeetings } from "../../meetings/queries";
import { paths } from "../../paths";
import { authorize } from "../../policy";
import { councilId } from "../../roster/queries";
import { done } from "../../web/answer";
import { load } from "../../web/load";
import { submitted } from "../../web/submitted";
import { returnToAgenda } from "../closing-changes";
import { bodyHere } from "../form-queries";
import { actionsByIds, onAgendaAmong } from "../list-queries";
import type { ActionRefusal } from "../model";
import { listLength } from "../model/listing";

export const toAgenda = new Hono<App>();

/** Puts some actions on the agenda of a meeting, the next where none is named, or among the items for later. */
async function returned(c: Context<App>, ids: readonly string[], wanted: string | null) {
  const { page, viewer, actions, there, meetings, body } = await load(c, () => ({
    actions: actionsByIds(ids),
    there: onAgendaAmong(ids),
    meetings: openMeetings(councilId()),
    body: bodyHere(),
  }));
  authorize(viewer, "action.manage");
  if (ids.length === 0) throw refused<ActionRefusal>("action.noneChosen");
  const meeting = wanted === null ? meetings[0] : meetings.find(({ id }) => id === wanted);
  if (wanted !== null && wanted !== "backlog" && !meeting) throw new Stopped("stale");
  if (actions.length !== ids.length) throw new Stopped("notFound");
  const bodyId = found(body).id;
  const changes = actions.flatMap((action) =>
    returnToAgenda(
      action,
      there.some(({ actionId }) => actionId === action.id),
      {
        bodyId,
        meeting: meeting ?? null,
        itemId: newId(),
        at: page.now,
        today: page.today,
      },
    ),
  );
  const to = paths[page.lang];
  return done(c, meeting ? to.agenda(meeting.id) : to.backlog(), ...changes);
}

toAgenda.post("/desk/actions-to-agenda", async (c) => {
  const typed = await submitted(c);
  const ids = (typed["chosen"] ?? "").split(",").filter((id) => id !== "");
  return returned(c, [...new Set(ids)].slice(0, listLength), typed["meetingId"] || null);
});

toAgenda.post("/desk/actions/:id/agenda", async (c) => returned(c, [c.req.param("id")], null));
