import type { Lang } from "../../lib/lang";
import { paths } from "../../paths";
import { type Kind, type MeetingKind, isOfMeeting } from "../../publication/kinds";
import type { Announcement, ListedMeeting } from "../../publication/queries";

type Found = Pick<ListedMeeting, "code" | "subjectId" | "state">;

/** The code by which a meeting is found: its number, which a cancelled one may have given up to another. */
export const codeOf = ({ code, subjectId, state }: Found): string =>
  state === "cancelled" ? subjectId : code;

/** A meeting's page. */
export const meetingPath = (lang: Lang, meeting: Found): string =>
  paths[lang].publicMeeting(codeOf(meeting));

/** The page of a document of a meeting, whose 議事次第 is the meeting's own page. */
export const documentPath = (lang: Lang, kind: MeetingKind, code: string): string =>
  kind === "agenda" ? paths[lang].publicMeeting(code) : paths[lang].publicDocument(code, kind);

/** The page of an earlier revision of it. */
export const revisionPath = (lang: Lang, kind: MeetingKind, code: string, n: number): string =>
  kind === "agenda"
    ? paths[lang].publicRevision(code, n)
    : paths[lang].publicDocumentRevision(code, kind, n);

const places: Record<Exclude<Kind, MeetingKind>, (lang: Lang, code: string) => string> = {
  roster: (lang) => paths[lang].roster(),
  charter: (lang) => paths[lang].charter(),
  measure: (lang, code) => paths[lang].publicMeasure(code),
  action: (lang, code) => paths[lang].publicAction(code),
};

/** The page that a publication appeared on. */
export const pageOf = (lang: Lang, published: Announcement): string =>
  isOfMeeting(published.kind)
    ? documentPath(lang, published.kind, codeOf(published))
    : places[published.kind](lang, published.code);

interface Titled {
  readonly title: string;
  readonly titleEn: string;
}

export const titleIn = ({ title, titleEn }: Titled, lang: Lang): string =>
  (lang === "en" && titleEn) || title;
