import type { Kind } from "../kinds";
import { agendaContent } from "./agenda";
import { meetingTitle } from "./title";
import { words } from "./words";

const constant = (kind: "roster" | "charter") => ({
  code: kind,
  title: words.ja[kind],
  titleEn: words.en[kind],
  day: null,
});

/** How a content is named and found: by the meeting's number, or the id of a meeting that has none. */
export function namingOf(kind: Kind, subjectId: string, content: string) {
  if (kind !== "agenda") return constant(kind);
  const agenda = agendaContent(content);
  return {
    code: agenda.number === null ? subjectId : String(agenda.number),
    title: meetingTitle(agenda.body, agenda, "ja"),
    titleEn: meetingTitle(agenda.body, agenda, "en"),
    day: agenda.day,
  };
}
