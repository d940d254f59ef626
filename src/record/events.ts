import { accountEvents } from "../accounts/events";
import { agendaEvents } from "../agenda/events";
import { attendanceEvents } from "../attendance/events";
import { meetingEvents } from "../meetings/events";
import { publicationEvents } from "../publication/events";
import { rosterEvents } from "../roster/events";
import type { Telling } from "./telling";

/** Everything that can happen here, how it is told, and who hears of it. */
export const catalogue = {
  ...accountEvents,
  ...rosterEvents,
  ...meetingEvents,
  ...agendaEvents,
  ...attendanceEvents,
  ...publicationEvents,
} satisfies Record<string, Telling>;

export type EventName = keyof typeof catalogue;

const byName = new Map<string, Telling>(Object.entries(catalogue));

/** The telling of a stored event's name; undefined for a name that an older version wrote. */
export const tellingOf = (name: string): Telling | undefined => byName.get(name);
