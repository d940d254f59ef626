import { type Day, type Instant, dayOf } from "../../lib/clock";
import type { HandoutRow } from "../handout-workings";
import type { BodyRow, ItemRow, MeetingRow } from "../workings";
import { shownStates } from "./agenda";
import { bodyTold } from "./body";
import { withGaps } from "./handout-gaps";
import type { Absence, HandoutsContent, PublishedFile, PublishedHandout } from "./handouts";

/** What the handouts of a meeting are published from. */
export interface HandoutsMaterial {
  readonly body: BodyRow;
  readonly meeting: MeetingRow;
  readonly items: readonly ItemRow[];
  /** In the order of their numbers. */
  readonly handouts: readonly HandoutRow[];
  /** The revisions of the summary, the newest first, those to come as well. */
  readonly summaries: readonly {
    readonly publicFrom: Instant;
    readonly withdrawal: string | null;
  }[];
}

/** What has come to pass when the list comes out, on which it hangs whether a file may be in it. */
interface Reached {
  readonly isHeld: boolean;
  readonly isSummaryPublic: boolean;
}

const fileOf = ({ file }: HandoutRow): PublishedFile | null => {
  if (file === null) return null;
  const { id, number, edition, name, mediaType, size, sha512, at, note } = file;
  return { id, number, edition, name, mediaType, size, sha512, on: dayOf(at), note };
};

/** What its 公開の範囲 says against showing it now; null where nothing does. */
const held: Record<HandoutRow["disclosure"], (reached: Reached) => Absence | null> = {
  open: () => null,
  after_meeting: ({ isHeld }) => (isHeld ? null : "afterMeeting"),
  with_summary: ({ isSummaryPublic }) => (isSummaryPublic ? null : "withSummary"),
  members: () => "members",
  closed: () => "closed",
};

/** Why the file of a handout cannot be shown; null where it can. */
function absenceOf(row: HandoutRow, reached: Reached): Absence | null {
  const byDisclosure = held[row.disclosure](reached);
  if (byDisclosure !== null) return byDisclosure;
  if (!row.onWeb) return "offWeb";
  return row.file === null ? "pending" : null;
}

/** What the public is told of a handout beside its number: what everybody on the desk may read of it. */
const nameOf = ({ disclosure, file, title, submitter, submitterEn }: HandoutRow) =>
  file === null || disclosure === "members" || disclosure === "closed"
    ? null
    : { title, submitter, submitterEn };

const unnamed = { title: "", submitter: "", submitterEn: "" };

const lineOf =
  (items: readonly ItemRow[], reached: Reached) =>
  (row: HandoutRow): PublishedHandout => {
    const { kind, major, minor } = row;
    const absence = absenceOf(row, reached);
    const place = items.findIndex(({ id }) => id === row.itemId);
    const item = items[place];
    const name = nameOf(row);
    return {
      key: row.id,
      number: { kind, major, minor },
      ...(name ?? unnamed),
      item: name && item ? { number: place + 1, title: item.title } : null,
      disclosure: row.disclosure,
      clause: row.disclosure === "closed" ? row.clause : null,
      file: absence === null ? fileOf(row) : null,
      absence,
    };
  };

/** Whether the revision of the summary that stands at an instant is no withdrawal. */
function isPublic(summaries: HandoutsMaterial["summaries"], at: Instant): boolean {
  const standing = summaries.find(({ publicFrom }) => publicFrom <= at);
  return standing !== undefined && standing.withdrawal === null;
}

/**
 * 配布資料 to publish at an instant: a file only where it may be public by then, for every other number a word of why
 * it is not there.
 */
export function buildHandouts(
  { body, meeting, items, handouts, summaries }: HandoutsMaterial,
  at: Instant,
  last: Day,
): HandoutsContent {
  const { number, day, source, sourceUrl } = meeting;
  const reached = {
    isHeld: meeting.state === "held" || meeting.state === "finalized",
    isSummaryPublic: isPublic(summaries, at),
  };
  return {
    body: bodyTold(body),
    number,
    state: shownStates.find((state) => state === meeting.state) ?? "announced",
    day,
    source,
    sourceUrl,
    handouts: withGaps(handouts.map(lineOf(items, reached))),
    knownOn: last,
  };
}
