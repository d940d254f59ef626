import type { Lang } from "../../lib/lang";
import type { Kind, MeetingKind } from "../kinds";
import { publishedAction } from "./action";
import { agendaContent } from "./agenda";
import { handoutsContent } from "./handouts";
import { minutesContent } from "./minutes";
import { publishedMeasure } from "./measure";
import { documentTitle } from "./title";
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

const read = {
  agenda: agendaContent,
  handouts: handoutsContent,
  summary: minutesContent,
  minutes: minutesContent,
} as const;

const meetingNaming = (kind: MeetingKind, meetingId: string, content: string) => {
  const { body, number, day } = read[kind](content);
  const titleIn = (lang: Lang) => documentTitle(kind, body, { number, day }, lang);
  const code = number === null ? meetingId : String(number);
  return { code, title: titleIn("ja"), titleEn: titleIn("en"), day };
};

/** How a content is named and found: by its code or number; what is of a meeting that has no number by the meeting's id. */
export function namingOf(kind: Kind, subjectId: string, content: string) {
  if (kind === "measure") return measureNaming(content);
  if (kind === "action") return actionNaming(content);
  if (kind === "roster" || kind === "charter") return constant(kind);
  return meetingNaming(kind, subjectId, content);
}
