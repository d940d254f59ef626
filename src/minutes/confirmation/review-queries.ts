import type { Sql } from "../../db/sql";
import type { Day } from "../../lib/clock";
import { holidayChanges } from "../../meetings/queries";
import { sheetOf } from "../queries";
import type { Seen } from "./model/answering";
import {
  answeredTexts,
  askedOf,
  correctionsOf,
  heirsAt,
  olderTexts,
  personOf,
  seatDuesOf,
  speakersAt,
  viewsOf,
} from "./queries";

/** The minutes of a meeting with all that is asked of their speakers, for one batch; `seen` are the revisions that a form showed. */
export const reviewOf = (meetingId: string, me: Sql, today: Day, seen: readonly Seen[]) => ({
  ...sheetOf(meetingId, me),
  asked: askedOf(meetingId),
  dues: seatDuesOf(meetingId),
  corrections: correctionsOf(meetingId),
  views: viewsOf(meetingId),
  heirs: heirsAt(meetingId),
  speakers: speakersAt(meetingId, today),
  answered: answeredTexts(meetingId),
  older: olderTexts(meetingId, seen),
  person: personOf(me),
  holidays: holidayChanges(),
});
