import { type Sql, add, revise, sql } from "../db/sql";
import type { Day, Instant } from "../lib/clock";
import { refused } from "../lib/errors";
import type { Change } from "../record/change";
import { namedIn, stillOpen } from "./changes";
import {
  type Action,
  type ActionRefusal,
  type Part,
  isHidden,
  mustBeComplete,
  mustBeOpen,
} from "./model";
import type { ActionLine, Gathering } from "./model/shapes";
import { stageOf } from "./model/stage";

type Seen = Pick<Action, "id" | "number" | "title" | "visibleFrom" | "state" | "version">;

/** Fails the batch as stale when a part was opened again meanwhile, or the last reported one withdrawn. */
const stillComplete = (actionId: string): Sql =>
  sql`UPDATE action SET version = version WHERE id = ${actionId} AND (
    EXISTS (SELECT 1 FROM action_part WHERE action_id = ${actionId} AND state IN ('received', 'in_progress'))
    OR NOT EXISTS (SELECT 1 FROM action_part WHERE action_id = ${actionId} AND state = 'reported'))`;

interface Closing {
  readonly at: Instant;
  readonly today: Day;
}

/** 確認済（会議で確認）: the council has taken note at a meeting that was held. */
export function confirmAction(
  seen: Seen,
  parts: readonly Pick<Part, "state" | "ministryId">[],
  meeting: Gathering | undefined,
  nameOf: (ministryId: string) => string,
  { at, today }: Closing,
): Change {
  mustBeComplete(seen, parts, nameOf);
  if (!meeting) throw refused<ActionRefusal>("action.noMeeting");
  const detail = { ...namedIn(seen, today), meeting: String(meeting.number ?? "") };
  return {
    event: { name: "action.confirmed", subjectId: seen.id, detail },
    statements: [
      stillComplete(seen.id),
      revise("action", seen, {
        state: "confirmed",
        confirmedMeetingId: meeting.id,
        closedAt: at,
      }),
    ],
  };
}

/** 取下げ of the whole, with the reason. */
export function withdrawAction(seen: Seen, reason: string, { at, today }: Closing): Change {
  mustBeOpen(seen);
  return {
    event: {
      name: "action.withdrawn",
      subjectId: seen.id,
      detail: { ...namedIn(seen, today), ...(!isHidden(seen, today) && { reason }) },
    },
    statements: [
      revise("action", seen, { state: "withdrawn", withdrawnReason: reason, closedAt: at }),
    ],
  };
}

/** Fails the batch as stale when the action has come to stand on an open agenda meanwhile. */
const notOnAgenda = (actionId: string): Sql =>
  sql`UPDATE action SET version = version WHERE id = ${actionId} AND EXISTS (
    SELECT 1 FROM action_item x JOIN agenda_item i ON i.id = x.item_id LEFT JOIN meeting m ON m.id = i.meeting_id
    WHERE x.action_id = ${actionId} AND i.state = 'taken' AND (m.id IS NULL OR m.state IN ('planning', 'announced')))`;

const meetingStillOpen = (meeting: Gathering | null): Sql[] =>
  meeting === null
    ? []
    : [
        sql`UPDATE meeting SET version = version WHERE id = ${meeting.id} AND state NOT IN ('planning', 'announced')`,
      ];

interface Returning {
  readonly bodyId: string;
  /** null is the backlog. */
  readonly meeting: Gathering | null;
  readonly itemId: string;
  readonly at: Instant;
  readonly today: Day;
}

/** Throws unless the action can come back to the agenda: open, visible to the ministries, and not there already. */
function mustComeBack(action: ActionLine, isThere: boolean, today: Day): void {
  mustBeOpen(action);
  const number = { number: String(action.number) };
  if (isHidden(action, today)) throw refused<ActionRefusal>("action.hidden", number);
  if (isThere) throw refused<ActionRefusal>("action.onAgenda", number);
}

/** The item on which an action comes back: 確認 where every part is reported, else 報告. */
const itemRow = (action: ActionLine, { bodyId, meeting, itemId, at }: Returning): Sql =>
  add("agenda_item", {
    id: itemId,
    bodyId,
    meetingId: meeting?.id ?? null,
    state: "taken",
    kind: stageOf(action, action.parts) === "reported" ? "confirmation" : "report",
    title: action.title,
    presenterOrganizationId: action.leadId,
    createdAt: at,
  });

/** Puts an open action on the agenda of a meeting. */
export function returnToAgenda(action: ActionLine, isThere: boolean, to: Returning): Change[] {
  const { meeting, itemId, today } = to;
  mustComeBack(action, isThere, today);
  const where = { meeting: String(meeting?.number ?? ""), to: meeting ? "meeting" : "" };
  return [
    {
      event: { name: "agenda.itemAdded", subjectId: itemId, detail: { title: action.title } },
      statements: [
        stillOpen(action.id),
        notOnAgenda(action.id),
        ...meetingStillOpen(meeting),
        itemRow(action, to),
        add("action_item", { actionId: action.id, itemId }),
      ],
    },
    {
      event: {
        name: "action.putOnAgenda",
        subjectId: action.id,
        detail: { ...namedIn(action, today), ...where },
      },
      statements: [],
    },
  ];
}
