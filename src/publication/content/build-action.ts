import type { Day } from "../../lib/clock";
import type { ActionRow, LinkRow, PartRow } from "../action-workings";
import type { RowOf } from "../../db/sql";
import type { PublishedAction } from "./action";

type Action = RowOf<typeof ActionRow>;

/** What an action item is published from. */
export interface ActionMaterial {
  readonly action: Action;
  /** In 建制順. */
  readonly parts: readonly RowOf<typeof PartRow>[];
  readonly links: readonly RowOf<typeof LinkRow>[];
}

type Held = Pick<
  Action,
  "ministryId" | "ministryName" | "ministryNameEn" | "ministryShort" | "ministryRank"
>;

const ministryOf = (row: Held) => ({
  id: row.ministryId,
  name: row.ministryName,
  nameEn: row.ministryNameEn,
  shortName: row.ministryShort,
  rank: row.ministryRank,
});

const meetingOf = ({ meetingId, meetingNumber: number, meetingDay: day }: Action) =>
  meetingId === null ? null : { code: number === null ? meetingId : String(number), number, day };

/** The action item to publish, with what its ministries have reported and their 府省窓口 approved. */
export function buildAction({ action, parts, links }: ActionMaterial, today: Day): PublishedAction {
  const { number, title, titleEn, request, due, state, withdrawnReason, source, sourceUrl } =
    action;
  return {
    number,
    title,
    titleEn,
    request,
    lead: ministryOf(action),
    due,
    state,
    withdrawnReason,
    confirmedAt: meetingOf(action),
    parts: parts.map((part) => ({
      key: part.id,
      ministry: ministryOf(part),
      task: part.task,
      due: part.due,
      state: part.state,
      report: part.report,
      changedOn: part.changedOn,
    })),
    measures: links.map((link) => ({ code: link.code, title: link.title, titleEn: link.titleEn })),
    source,
    sourceUrl,
    knownOn: today,
  };
}
