import type { Paths } from "../paths";

/** Where an event's subject is found: the page that tells its history. */
export function placeOf(name: string, subjectId: string, to: Paths): string {
  const kind = name.split(".")[0];
  // An item's page is found through the backlog, which leads on to the meeting that has it now.
  if (kind === "agenda" && name !== "agenda.reordered") return to.backlogItem(subjectId);
  if (kind === "meeting" || kind === "agenda" || kind === "attendance")
    return to.meeting(subjectId);
  if (kind === "publication") return to.deskPublications();
  if (kind === "roster") return to.deskRoster();
  return to.myAccount();
}
