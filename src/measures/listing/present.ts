import { csv } from "../../lib/csv";
import { dayOf } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import { vocabulary } from "../../words/measure";
import type { ListLine } from "./model";
import { words } from "./words";

interface Named {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
}

/** What the ids in a list stand for. */
export interface Names {
  readonly ministries: readonly (Named & { readonly shortName: string })[];
  readonly pillars: readonly Named[];
}

const nameOf = (named: readonly Named[], id: string, lang: Lang): string => {
  const one = named.find((candidate) => candidate.id === id);
  return (lang === "en" && one?.nameEn) || one?.name || "";
};

/** 総務省; the short name where there is one. */
export const ministryName = ({ ministries }: Names, id: string, lang: Lang): string =>
  lang === "en"
    ? nameOf(ministries, id, lang)
    : (ministries.find((one) => one.id === id)?.shortName ?? "");

export const pillarName = ({ pillars }: Names, id: string, lang: Lang): string =>
  nameOf(pillars, id, lang);

/** 【総務省・厚労省】, the lead first; empty where it stands alone. */
export const partnerTag = (names: Names, line: ListLine, lang: Lang): string => {
  if (line.partners.length === 0) return "";
  const all = [line.leadId, ...line.partners].map((id) => ministryName(names, id, lang));
  return lang === "en" ? ` [${all.join(", ")}]` : `【${all.join("・")}】`;
};

const cells = (line: ListLine, year: number, names: Names, lang: Lang) => {
  const v = vocabulary[lang];
  return [
    year,
    line.code,
    line.title,
    line.titleEn,
    nameOf(names.ministries, line.leadId, lang),
    line.partners.map((id) => nameOf(names.ministries, id, lang)).join("・"),
    pillarName(names, line.pillarId, lang),
    v.continuities[line.continuity],
    v.statuses[line.status],
    line.selfRating,
    line.councilRating,
    line.achievement,
    line.initial,
    line.available,
    line.executed,
    line.leftOut,
    dayOf(line.reportedAt),
  ];
};

/** The list as a file: one record a measure, money in 千円, ISO days, an empty cell where nothing is known. */
export const measuresCsv = (
  lines: readonly ListLine[],
  year: number,
  names: Names,
  lang: Lang,
): string =>
  csv(
    words[lang].columns,
    lines.map((line) => cells(line, year, names, lang)),
  );
