import { dayOf } from "../../../lib/clock";
import { csv } from "../../../lib/csv";
import type { Lang } from "../../../lib/lang";
import { vocabulary } from "../../../words/measure";
import type { ListLine } from "../model";
import { type Names, nameOf, pillarName } from "../present";
import { words } from "../words";

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
