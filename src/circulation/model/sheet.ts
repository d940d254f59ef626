import type { AgendaItem } from "../../agenda/model";
import type { Council } from "../../attendance/model";
import type { HolidayChanges } from "../../lib/calendar/holidays";
import type { Meeting } from "../../meetings/model";
import type { Circulation } from "../model";
import type { Lapsed, SeatLine } from "./lines";
import type { Paper } from "./papers";
import type { Stage } from "./stage";

/** A meeting and its circulation as the pages show them. */
export interface CirculationSheet {
  readonly meeting: Meeting;
  readonly council: Council | undefined;
  /** undefined until it begins. */
  readonly circulation: Circulation | undefined;
  readonly stage: Stage;
  readonly lines: readonly SeatLine[];
  /** Replies of seats that do not stand any more. */
  readonly lapsed: readonly Lapsed[];
  /** The items on the agenda, in order. */
  readonly items: readonly AgendaItem[];
  /** The handouts that the reader may know of. */
  readonly papers: readonly Paper[];
  readonly holidays: HolidayChanges;
}
