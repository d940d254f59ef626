import type { Lang } from "../../lib/lang";
import { paths } from "../../paths";
import type { Announcement, ListedMeeting } from "../../publication/queries";

type Found = Pick<ListedMeeting, "code" | "subjectId" | "state">;

/** A meeting's page: by its number, which a cancelled one may have given up to another. */
export const meetingPath = (lang: Lang, { code, subjectId, state }: Found): string =>
  paths[lang].publicMeeting(state === "cancelled" ? subjectId : code);

/** The page that a publication appeared on. */
export const pageOf = (lang: Lang, published: Announcement): string => {
  if (published.kind === "agenda") return meetingPath(lang, published);
  if (published.kind === "measure") return paths[lang].publicMeasure(published.code);
  if (published.kind === "action") return paths[lang].publicAction(published.code);
  return published.kind === "roster" ? paths[lang].roster() : paths[lang].charter();
};

interface Titled {
  readonly title: string;
  readonly titleEn: string;
}

export const titleIn = ({ title, titleEn }: Titled, lang: Lang): string =>
  (lang === "en" && titleEn) || title;
