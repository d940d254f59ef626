import { accountEvents } from "../accounts/events";
import { actionEvents } from "../actions/events";
import { agendaEvents } from "../agenda/events";
import { attendanceEvents } from "../attendance/events";
import { circulationEvents } from "../circulation/events";
import { handoutEvents } from "../handouts/events";
import { measureEvents } from "../measures/events";
import { budgetEvents } from "../measures/budgets/events";
import { followUpEvents } from "../measures/follow-up/events";
import { indicatorEvents } from "../measures/indicators/events";
import { milestoneEvents } from "../measures/milestones/events";
import { ratingEvents } from "../measures/ratings/events";
import { reportEvents } from "../measures/reports/events";
import { meetingEvents } from "../meetings/events";
import { minutesEvents } from "../minutes/events";
import { confirmationEvents, settlingEvents } from "../minutes/confirmation/events";
import { publicationEvents } from "../publication/events";
import { retentionEvents } from "../retention/events";
import { rosterEvents } from "../roster/events";
import type { Telling } from "./telling";

/** Everything that can happen here, how it is told, and who hears of it. */
export const catalogue = {
  ...accountEvents,
  ...rosterEvents,
  ...meetingEvents,
  ...agendaEvents,
  ...attendanceEvents,
  ...circulationEvents,
  ...handoutEvents,
  ...measureEvents,
  ...budgetEvents,
  ...indicatorEvents,
  ...milestoneEvents,
  ...reportEvents,
  ...ratingEvents,
  ...followUpEvents,
  ...actionEvents,
  ...minutesEvents,
  ...confirmationEvents,
  ...settlingEvents,
  ...publicationEvents,
  ...retentionEvents,
} satisfies Record<string, Telling>;

export type EventName = keyof typeof catalogue;

const byName = new Map<string, Telling>(Object.entries(catalogue));

/** The telling of a stored event's name; undefined for a name that an older version wrote. */
export const tellingOf = (name: string): Telling | undefined => byName.get(name);
