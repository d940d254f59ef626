import type { Lang } from "../../lib/lang";
import { type Paths, paths } from "../../paths";
import type { Kind } from "../kinds";

type Places = Record<Kind, (to: Paths, of: string) => string>;

const preparing: Places = {
  agenda: (to, id) => to.prepareAgenda(id),
  handouts: (to, id) => to.prepareDocument(id, "handouts"),
  summary: (to, id) => to.prepareDocument(id, "summary"),
  minutes: (to, id) => to.prepareDocument(id, "minutes"),
  roster: (to) => to.prepareRoster(),
  charter: (to) => to.prepareCharter(),
  measure: (to, id) => to.prepareMeasure(id),
  action: (to, id) => to.prepareAction(id),
};

const published: Places = {
  agenda: (to, code) => to.publicMeeting(code),
  handouts: (to, code) => to.publicDocument(code, "handouts"),
  summary: (to, code) => to.publicDocument(code, "summary"),
  minutes: (to, code) => to.publicDocument(code, "minutes"),
  roster: (to) => to.roster(),
  charter: (to) => to.charter(),
  measure: (to, code) => to.publicMeasure(code),
  action: (to, code) => to.publicAction(code),
};

/** Where a publication of a kind is prepared. */
export const preparingPath = (lang: Lang, kind: Kind, subjectId: string): string =>
  preparing[kind](paths[lang], subjectId);

/** Where the public reads it. */
export const publicPath = (lang: Lang, kind: Kind, code: string): string =>
  published[kind](paths[lang], code);
