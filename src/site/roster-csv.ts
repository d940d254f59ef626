import type { Day } from "../lib/clock";
import { csv } from "../lib/csv";
import type { Lang } from "../lib/lang";
import type { PublishedTenure } from "../publication/content/roster";
import { words } from "./words";

/** The 名簿 of a day as a file: one record a seat, ISO days, an empty cell where nobody is known (機械可読性に関するルール). */
export const rosterCsv = (members: readonly PublishedTenure[], day: Day, lang: Lang): string => {
  const w = words[lang];
  return csv(
    w.columns,
    members.map((member) => [
      day,
      w.csvTiers[member.tier],
      w.csvRoles[member.role],
      (lang === "en" && member.ministryEn) || member.ministry,
      (lang === "en" && member.postEn) || member.post,
      member.name,
      member.reading,
      member.heldFrom,
    ]),
  );
};
