import type { Paths } from "../paths";

type Place = (to: Paths, subjectId: string) => string;

const toMeeting: Place = (to, id) => to.meeting(id);

/** The page that tells the history of each kind of event's subject. */
const places: Readonly<Record<string, Place>> = {
  meeting: toMeeting,
  attendance: toMeeting,
  circulation: (to, id) => to.circulation(id),
  // An item's page is found through the backlog, which leads on to the meeting that has it now.
  agenda: (to, id) => to.backlogItem(id),
  minutes: (to, id) => to.minutes(id),
  handout: (to, id) => to.handoutById(id),
  measure: (to, id) => to.measure(id),
  action: (to, id) => to.action(id),
  followUp: (to) => to.followUp(),
  publication: (to) => to.deskPublications(),
  retention: (to) => to.retention(),
  roster: (to) => to.deskRoster(),
};

/** What speakers are told leads to what they said; they find there what became of it. */
const toSpeakers = new Set([
  "minutes.sent",
  "minutes.reminded",
  "minutes.extended",
  "minutes.extendedTogether",
  "minutes.deemed",
  "minutes.correctionAccepted",
  "minutes.correctionReworded",
  "minutes.bothViewsKept",
]);

/** What happens to all handouts of a meeting together. */
const toPacket = new Set(["handout.renumbered", "handout.frozen", "handout.unfrozen"]);

/** Where an event's subject is found: the page that tells its history. */
export function placeOf(name: string, subjectId: string, to: Paths): string {
  if (name === "agenda.reordered") return to.meeting(subjectId);
  if (toSpeakers.has(name)) return to.minutesConfirm(subjectId);
  if (toPacket.has(name)) return to.handouts(subjectId);
  if (name === "action.partDrafted" || name === "action.partDraftDropped")
    return to.partById(subjectId);
  const place = places[name.split(".")[0] ?? ""];
  return place ? place(to, subjectId) : to.myAccount();
}
