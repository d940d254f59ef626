import type { Lang } from "../../lib/lang";
import { paths } from "../../paths";
import type { Kind } from "../kinds";

/** Where a publication of a kind is prepared. */
export const preparingPath = (lang: Lang, kind: Kind, subjectId: string): string => {
  const to = paths[lang];
  if (kind === "agenda") return to.prepareAgenda(subjectId);
  if (kind === "measure") return to.prepareMeasure(subjectId);
  if (kind === "action") return to.prepareAction(subjectId);
  return kind === "roster" ? to.prepareRoster() : to.prepareCharter();
};

/** Where the public reads it. */
export const publicPath = (lang: Lang, kind: Kind, code: string): string => {
  const to = paths[lang];
  if (kind === "agenda") return to.publicMeeting(code);
  if (kind === "measure") return to.publicMeasure(code);
  if (kind === "action") return to.publicAction(code);
  return kind === "roster" ? to.roster() : to.charter();
};
