import type { Context } from "hono";
import type { Viewer } from "../../accounts/model";
import type { App } from "../../env";
import { dayOf } from "../../lib/clock";
import { Stopped, found } from "../../lib/errors";
import type { Page } from "../../lib/page";
import { holidayChanges, openMeetings } from "../../meetings/queries";
import { authorize, can } from "../../policy";
import { historyOf } from "../../record/queries";
import { councilId } from "../../roster/queries";
import { load } from "../../web/load";
import { type Action, isHidden } from "../model";
import type { DraftedPart } from "../model/shapes";
import { withoutDraft } from "../model/standing";
import {
  actionById,
  allMinistries,
  confirmingMeeting,
  itemsOf,
  measuresOf,
  partsOf,
  relatedTo,
  updatesOf,
} from "../queries";

/** Throws the 404 of an action that is not there where it is hidden from the viewer. */
export function seenBy(viewer: Viewer, page: Page, action: Action | undefined): Action {
  authorize(viewer, "action.read");
  const seen = found(action);
  if (isHidden(seen, page.today) && !can(viewer, "action.readHidden"))
    throw new Stopped("notFound");
  return seen;
}

/** The parts of an action, each draft only where the viewer belongs to its ministry. */
export const partsInSight = (viewer: Viewer, parts: readonly DraftedPart[]): DraftedPart[] =>
  parts.map((part) =>
    can(viewer, "action.readDraft", { ministryId: part.ministryId }) ? part : withoutDraft(part),
  );

/** An action with all that stands on its page. Throws 404 where it is not, or not for this viewer. */
export async function opened(c: Context<App>) {
  const id = c.req.param("id") ?? "";
  const today = dayOf(c.var.now);
  const { page, viewer, action, parts, ...rest } = await load(c, (me) => ({
    action: actionById(id),
    parts: partsOf(id),
    updates: updatesOf(id),
    related: relatedTo(id, me, today),
    measures: measuresOf(id),
    items: itemsOf(id),
    confirmedAt: confirmingMeeting(id),
    ministries: allMinistries(),
    changes: holidayChanges(),
    meetings: openMeetings(councilId()),
    history: historyOf(id),
  }));
  return {
    page,
    viewer,
    action: seenBy(viewer, page, action),
    parts: partsInSight(viewer, parts),
    permits: {
      mayManage: can(viewer, "action.manage"),
      mayPrepare: can(viewer, "publication.prepare"),
    },
    ...rest,
  };
}
