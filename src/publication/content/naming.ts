import type { Kind } from "../kinds";
import { publishedAction } from "./action";
import { agendaContent } from "./agenda";
import { publishedMeasure } from "./measure";
import { meetingTitle } from "./title";
import { words } from "./words";

const constant = (kind: "roster" | "charter") => ({
  code: kind,
  title: words.ja[kind],
  titleEn: words.en[kind],
  day: null,
});

const measureNaming = (content: string) => {
  const { code, title, titleEn } = publishedMeasure(content).measure;
  return { code, title, titleEn, day: null };
};

const actionNaming = (content: string) => {
  const { number, title, titleEn } = publishedAction(content);
  return { code: String(number), title, titleEn, day: null };
};

/** How a content is named and found: by its code or number; a meeting that has no number by its id. */
export function namingOf(kind: Kind, subjectId: string, content: string) {
  if (kind === "measure") return measureNaming(content);
  if (kind === "action") return actionNaming(content);
  if (kind !== "agenda") return constant(kind);
  const agenda = agendaContent(content);
  return {
    code: agenda.number === null ? subjectId : String(agenda.number),
    title: meetingTitle(agenda.body, agenda, "ja"),
    titleEn: meetingTitle(agenda.body, agenda, "en"),
    day: agenda.day,
  };
}
