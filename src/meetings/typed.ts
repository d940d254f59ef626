import { shownDay, shownTime } from "../lib/calendar/wareki";
import { type Day, dayOf, timeOf } from "../lib/clock";
import type { Typed } from "../lib/form";
import type { Lang } from "../lib/lang";
import { type Meeting, choosable, nextNumber } from "./model";
import type { About } from "./model/plan";

const dayTyped = (day: Day | null, lang: Lang) => (day === null ? "" : shownDay(day, lang));
const timeTyped = (time: string | null) => (time === null ? "" : shownTime(time));

const aboutTyped = ({ place, contact, summary, source, sourceUrl }: About): Typed => ({
  place,
  contact,
  summary,
  source,
  sourceUrl,
});

/** A plan as it would be typed. */
export const planTyped = (meeting: Meeting, lang: Lang): Typed => ({
  bodyId: meeting.bodyId,
  number: meeting.number === null ? "" : String(meeting.number),
  format: meeting.format,
  day: dayTyped(meeting.day, lang),
  plannedStart: timeTyped(meeting.plannedStart),
  plannedEnd: timeTyped(meeting.plannedEnd),
  replyDue: meeting.replyDue
    ? `${dayTyped(dayOf(meeting.replyDue), lang)} ${timeOf(meeting.replyDue)}`
    : "",
  ...aboutTyped(meeting),
});

/** A record as it would be typed. */
export const recordTyped = (meeting: Meeting): Typed => ({
  actualStart: timeTyped(meeting.actualStart ?? meeting.plannedStart),
  actualEnd: timeTyped(meeting.actualEnd ?? meeting.plannedEnd),
  ...aboutTyped(meeting),
});

const scratch = {
  format: choosable[0],
  plannedStart: null,
  plannedEnd: null,
  place: "",
  contact: "",
};

/** A new meeting's form as first shown: from scratch, or as the meeting that it is cloned from. */
export function newTyped(bodyId: string, highest: number | null, source: Meeting | null): Typed {
  const { format, plannedStart, plannedEnd, place, contact } = source ?? scratch;
  return {
    bodyId,
    number: String(nextNumber(highest)),
    format,
    plannedStart: timeTyped(plannedStart),
    plannedEnd: timeTyped(plannedEnd),
    place,
    contact,
  };
}
